import type { FrameMessage } from '../../../widgets/frame/protocol.ts';

/**
 * The origin of the page that shows this one: the browser says it, or else the address of the frame. Nothing where neither
 * does, or where it has no name (a sandbox).
 */
export function originOfHost(asSaid: string | undefined): string | undefined {
  if (window.parent === window) return undefined;
  const told = (location.ancestorOrigins as DOMStringList | undefined)?.[0];
  const origin = told ?? asSaid;
  return origin && /^https?:/.test(origin) ? origin : undefined;
}

/**
 * Passes on to that origin, and to no other, what the calculator tells: how the work stands, and after the reader saw that
 * origin and agreed, the figures that were agreed to. Where another page shows the frame, the browser delivers nothing.
 */
export function passOn(calculator: HTMLElement, origin: string): void {
  const post = (message: FrameMessage): void => window.parent.postMessage(message, origin);
  calculator.addEventListener('zcf-change', ({ detail: { element, state, agreed } }) =>
    post({ zcf: 'change', detail: { element, state, agreed } }),
  );
  calculator.addEventListener('zcf-result', ({ detail }) => post({ zcf: 'result', detail }));
}
