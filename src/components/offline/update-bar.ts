import styles from '../../styles/update-bar.css?url';

interface Action {
  readonly text: string;
  readonly act: () => void;
  readonly quiet?: boolean;
}

let bar: HTMLElement | undefined;
let styled: Promise<unknown> | undefined;

/** An import of the styles would be linked to by every page, and a page without a new version needs none. */
function loadStyles(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
  return new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
  });
}

/** Shows the bar with a sentence and what can be done; a bar that is there already changes its words. */
export async function showBar(label: string, sentence: string, actions: readonly Action[]): Promise<void> {
  await (styled ??= loadStyles());
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

export function closeBar(): void {
  bar?.remove();
  bar = undefined;
}
