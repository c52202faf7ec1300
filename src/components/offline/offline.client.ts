/** After the page is read and quiet: what is kept for later shall not delay what is read now. */
const PAUSE = 2000;

/** Has the browser keep the site for reading without a connection, where it can: plain HTTP has no such thing. */
export function startOffline(): void {
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!import.meta.env.PROD || !worker) return;
  // Where the script doesn't come the site is as it was: it needs a connection.
  const load = () => import('./keep-site').then(({ keepSite }) => keepSite()).catch(() => undefined);
  addEventListener('load', () => setTimeout(load, worker.controller ? 0 : PAUSE));
}
