import type { OfflineMessages } from '../../messages/offline.zh';
import { answerOtherTabs, anyTabHasUnsavedWork, hasUnsavedWork } from './unsaved-work';

interface Action {
  readonly text: string;
  readonly act: () => void;
  readonly quiet?: boolean;
}

let bar: HTMLElement | undefined;

/** Shows the bar with a sentence and what can be done; a bar that is there already changes its words. */
function show(label: string, sentence: string, actions: readonly Action[]): void {
  if (!bar) {
    bar = document.createElement('section');
    bar.className = 'update-bar';
    bar.setAttribute('aria-label', label);
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    bar.append(status, document.createElement('div'));
    document.body.append(bar);
  }
  const [status, buttons] = bar.children;
  // A live region is read out when it changes, and so has to be there before its words.
  requestAnimationFrame(() => status && (status.textContent = sentence));
  buttons?.replaceChildren(
    ...actions.map(({ text, act, quiet }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = quiet ? 'button quiet' : 'button';
      button.textContent = text;
      button.addEventListener('click', act);
      return button;
    }),
  );
}

function close(): void {
  bar?.remove();
  bar = undefined;
}

/** Offers the version that waits. It is switched to on the reader's word, and never over unsaved work. */
export function offerUpdate(texts: OfflineMessages['update'], takeOver: () => void): void {
  const later: Action = { text: texts.later, act: close, quiet: true };
  const switchNow: Action = {
    text: texts.switch,
    act: async () => {
      if (await anyTabHasUnsavedWork()) show(texts.label, texts.unsaved, [switchNow, later]);
      else takeOver();
    },
  };
  show(texts.label, texts.ready, [switchNow, later]);
}

/** Opens the page anew once a new version has taken over, and answers tabs that want to switch. */
export function followUpdates(texts: OfflineMessages['update']): void {
  answerOtherTabs();
  const reload = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hasUnsavedWork()) show(texts.label, texts.behind, [{ text: texts.reload, act: reload }]);
    else reload();
  });
}
