import type { OfflineMessages } from '../../messages/offline.zh';

/** How much of the site is kept: the calculators, or all that the reader's language has. */
type Kept = 'working' | 'kept';

/**
 * Shows in the footer whether a connection is needed and whether there is one. What holds from the start is shown; only what
 * changes later is also read out.
 * @returns tells the badge what is kept
 */
export function startBadge(badge: HTMLElement, texts: OfflineMessages['badge']): (kept: Kept) => void {
  let kept: Kept | undefined;
  const text = (): string => {
    if (!navigator.onLine) return kept ? texts.offlineKept : texts.offline;
    if (!kept) return '';
    // The page that registered the worker goes on without it.
    return navigator.serviceWorker.controller ? texts[kept] : texts.next;
  };
  const show = (): void => {
    badge.textContent = text();
    badge.dataset['offline'] = kept ? 'kept' : '';
    requestAnimationFrame(() => badge.setAttribute('role', 'status'));
  };
  addEventListener('online', show);
  addEventListener('offline', show);
  show();
  return (now) => {
    kept = now;
    show();
  };
}
