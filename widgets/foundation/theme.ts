import type { LitElement } from 'lit';
import { onScreen } from './on-screen.ts';

const looks = ['accent', 'surface', 'text', 'text-quiet', 'link', 'line', 'radius', 'space'];

/** Whether the text of an element is light, as far as its red tells. */
const isLight = ({ color }: CSSStyleDeclaration): boolean => parseInt(color.slice(4)) > 127;

/** Whether the look of an element is to be kept readable: see below. */
function isAskedFor(host: LitElement, frame: Element): boolean {
  const style = getComputedStyle(host);
  return (
    looks.some((name) => style.getPropertyValue(`--zcf-${name}`)) ||
    host.hasAttribute('theme') ||
    isLight(style) !== isLight(getComputedStyle(frame)) ||
    !CSS.supports('color', 'light-dark(red, red)')
  );
}

/**
 * Loads what keeps the element readable once its host has said anything about its look, or has text of another kind than
 * the element, which so stands on a ground that isn't its own. Browsers that can't choose pigments by themselves need it too.
 */
export function watchTheme(host: LitElement): void {
  let watches = true;
  host.addController({
    hostUpdated() {
      const frame = host.shadowRoot?.querySelector('.frame');
      if (!watches || !frame) return;
      watches = false;
      // A style that is asked for at once has all laid out that was just drawn, in one long task.
      void onScreen().then(() => {
        watches = !isAskedFor(host, frame);
        if (!watches)
          void import('./contrast/contrast-keeper.ts').then(
            ({ ContrastKeeper }) => new ContrastKeeper(host),
            () => {},
          );
      });
    },
  });
}
