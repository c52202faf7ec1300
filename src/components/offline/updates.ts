import type { OfflineMessages } from '../../messages/offline.zh';
import { answerOtherTabs, anyTabHasUnsavedWork, hasUnsavedWork } from './unsaved-work';

type Words = OfflineMessages['update'];

/** Offers the version that waits. It is switched to on the reader's word, and never over unsaved work. */
export async function offerUpdate(words: Words, takeOver: () => void): Promise<void> {
  const { closeBar, showBar } = await import('./update-bar');
  const later = { text: words.later, act: closeBar, quiet: true };
  const switchNow = {
    text: words.switch,
    act: async () => {
      if (await anyTabHasUnsavedWork()) await showBar(words.label, words.unsaved, [switchNow, later]);
      else takeOver();
    },
  };
  await showBar(words.label, words.ready, [switchNow, later]);
}

/** Opens the page anew once a new version has taken over, and answers tabs that want to switch. */
export function followUpdates(words: Words): void {
  answerOtherTabs();
  navigator.serviceWorker.addEventListener('controllerchange', async () => {
    if (!hasUnsavedWork()) return location.reload();
    const { showBar } = await import('./update-bar');
    await showBar(words.label, words.behind, [{ text: words.reload, act: () => location.reload() }]);
  });
}
