// The shortcut / can disturb those who dictate or use a screen reader: it can be switched off (WCAG 2.1.4).
const box = document.querySelector<HTMLInputElement>('[data-slash-switch]');
if (box) {
  try {
    box.checked = localStorage.getItem('zcf-slash') !== 'off';
  } catch {
    box.disabled = true;
  }
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem('zcf-slash');
    else localStorage.setItem('zcf-slash', 'off');
  });
}
