/**
 * Keeps what has the focus above the bar with the total, once the bar is there: the styles read its height, which depends
 * on the width, the font and what there is to say; where it grows over the focus, the page moves.
 */
export function keepAboveBar(root: ShadowRoot | null): HTMLElement | null | undefined {
  const bar = root?.querySelector<HTMLElement>('.result');
  if (bar) {
    new ResizeObserver(() => {
      bar.parentElement?.style.setProperty('--bar', `${bar.offsetHeight}px`);
      root?.activeElement?.scrollIntoView({ block: 'nearest' });
    }).observe(bar);
    // Of a field of several lines a browser brings its cursor into sight, without the margin that the styles give it.
    root?.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
    });
  }
  return bar;
}
