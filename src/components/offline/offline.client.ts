/** After the page is read and quiet: what is kept for later shall not delay what is read now. */
const PAUSE = 2000;

const idle = (then: () => void): void => {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(then);
  else setTimeout(then, 200);
};

/** Has the browser keep the site for reading without a connection, where it can and lets us. */
export function startOffline(): void {
  const badge = document.querySelector<HTMLElement>('[data-offline]');
  // Over plain HTTP, and in some private windows, there is no such thing.
  if (!import.meta.env.PROD || !badge || !('serviceWorker' in navigator)) return;
  const load = () => idle(() => void import('./keep-site').then(({ keepSite }) => keepSite(badge), ignore));
  const wait = () => setTimeout(load, navigator.serviceWorker.controller ? 0 : PAUSE);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

/** Without the script that keeps it the site is as it was: it needs a connection. */
const ignore = (): void => undefined;
