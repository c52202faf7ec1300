// Runs before the first paint: what a script can serve is shown, and a chosen theme holds. Blocking on purpose.
document.documentElement.classList.add('script');
// A page of results must not show the index first and then drop it.
if (/[?&]q=./.test(location.search)) document.documentElement.classList.add('searching');
try {
  const theme = localStorage.getItem('zcf-theme');
  if (theme) document.getElementById('dark').media = theme === 'dark' ? 'screen' : 'not all';
} catch {
  // Storage is blocked: the system's preference holds.
}
