import { tallest, type FrameMessage, type FrameQuestion } from '../../../widgets/frame/protocol.ts';

/**
 * The height of what is on the page, with lists that open over it, in whole CSS pixels. Nothing on this page takes its height
 * from the window, so the answer is the same whatever height the frame has. Nothing while the frame is not displayed.
 */
function heightOfContent(): number | undefined {
  const { body, documentElement } = document;
  if (!documentElement.clientWidth) return undefined;
  const height = Math.max(Math.ceil(body.getBoundingClientRect().height), body.scrollHeight);
  return height > 0 ? Math.min(height, tallest) : undefined;
}

/**
 * Tells the page that shows this one how tall it is, again with each change and whenever it is asked. `isReady`: before
 * that nothing is told, so that a page is not moved twice.
 */
export function tellHeight(calculator: Element, isReady: () => boolean): void {
  if (window.parent === window) return;
  let told: number | undefined;
  const tell = (again = false): void => {
    const height = isReady() ? heightOfContent() : undefined;
    if (height === undefined || (height === told && !again)) return;
    told = height;
    // Whoever shows the frame may know how tall it is; it is all that is said.
    window.parent.postMessage({ zcf: 'frame', height } satisfies FrameMessage, '*');
  };
  new ResizeObserver(() => tell()).observe(document.body);
  let waiting = 0;
  // A list that opens over the page changes no size, and outside the window a browser draws no picture to observe.
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(tell);
  };
  const inside = calculator.shadowRoot;
  if (inside)
    new MutationObserver(soon).observe(inside, {
      childList: true,
      subtree: true,
      attributeFilter: ['hidden'],
    });
  addEventListener('message', ({ data, source }: MessageEvent<FrameQuestion | null>) => {
    if (source === window.parent && data?.zcf === 'frame?') tell(true);
  });
  tell();
}
