import type { LitElement } from 'lit';

/** Whether the text of an element is light, as far as its red tells. */
const isLight = (style: CSSStyleDeclaration): boolean => parseInt(style.color.slice(4)) > 127;

/**
 * Loads what keeps the element readable once its host has said anything about its look, or has text of another kind than
 * the element, which so stands on a ground that isn't its own. Browsers that can't choose pigments by themselves need it too.
 */
export function watchTheme(host: LitElement): void {
  let frame: Element | null | undefined;
  host.addController({
    hostUpdated() {
      const style = getComputedStyle(host);
      if (frame || !(frame = host.shadowRoot?.querySelector('.frame'))) return;
      if (
        ['accent', 'surface', 'text', 'text-quiet', 'link', 'line', 'radius', 'space'].some((name) =>
          style.getPropertyValue(`--zcf-${name}`),
        ) ||
        host.hasAttribute('theme') ||
        isLight(style) !== isLight(getComputedStyle(frame)) ||
        !CSS.supports('color', 'light-dark(red, red)')
      )
        void import('./contrast/contrast-keeper.ts').then(
          ({ ContrastKeeper }) => new ContrastKeeper(host),
          () => {},
        );
      else frame = undefined;
    },
  });
}
