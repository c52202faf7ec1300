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
 * origin and agreed, the figures that were agreed to.
 */
export function passOn(calculator: Element, origin: string): void {
  const post = (message: FrameMessage): void => window.parent.postMessage(message, origin);
  calculator.addEventListener('zcf-change', (event) => {
    const { state, agreed } = (event as CustomEvent<{ state: string; agreed: boolean }>).detail;
    post({ zcf: 'change', detail: { state, agreed } });
  });
  calculator.addEventListener('zcf-result', (event) =>
    post({ zcf: 'result', detail: (event as CustomEvent<unknown>).detail }),
  );
}
