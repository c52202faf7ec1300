const typing = [
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];

/**
 * Keeps the events of typing inside: composed as they are, they would carry what is typed to every listener of the page, and
 * set off its shortcuts, since to the page they come from no field. A listener that captures, or looks inside, still can.
 */
export function keepTyping(root: HTMLElement | DocumentFragment): void {
  const stop = (event: Event): void => event.stopPropagation();
  for (const type of typing) root.addEventListener(type, stop);
  for (const type of ['keydown', 'keyup'])
    root.addEventListener(type, (event) => {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent;
      const inField = (event.target as Element).matches('input, textarea, select');
      if (inField && key.length === 1 && !ctrlKey && !metaKey) stop(event);
    });
}
