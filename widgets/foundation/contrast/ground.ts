import { mixed, type Colour } from './colour.ts';
import type { Probe } from './probe.ts';

/** Where an element stands: in the slot it is given to, in its parent, or in the element whose shadow root holds it. */
function above(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * What shows behind an element: the backgrounds of itself and of all it stands in, down to the first opaque one, else
 * the canvas of the page in its colour scheme. Pictures and gradients have no one colour: what lies under them counts.
 */
export function groundBehind(element: Element, probe: Probe): Colour {
  const paints = [];
  for (let node: Element | null = element; node; node = above(node)) {
    const paint = probe.read(getComputedStyle(node).backgroundColor);
    if (paint.alpha > 0) paints.push(paint);
    if (paint.alpha === 1) break;
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  probe.scheme = colorScheme === 'normal' ? 'light' : colorScheme;
  const canvas = probe.read('Canvas').colour;
  probe.scheme = '';
  return paints.reduceRight((ground, { colour, alpha }) => mixed(colour, ground, alpha), canvas);
}
