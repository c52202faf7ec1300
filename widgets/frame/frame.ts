import { tallest, type FrameMessage, type FrameQuestion } from './protocol.ts';

/**
 * The script of a page that shows calculators in frames. It makes frames of links (`<a class="zcf-frame" href="…/embed/…">`),
 * gives every such frame the height of its content, and repeats on the frame's element what the calculator tells.
 *
 * Built without an import or an export and wrapped in a block, it is a module and a classic script alike, and leaves no name
 * behind. Who speaks is decided by the window and its origin, never by what a message says of itself.
 */
{
  /** The page of a calculator for frames, wherever the site is served. */
  const isFramePage = /\/embed\/(emissions|footprint|offset|readiness|measures)\/([?#]|$)/;
  const known = new WeakSet<HTMLIFrameElement>();
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => isFramePage.test(src));

  const sizeBy = (frame: HTMLIFrameElement, height: number): void => {
    // A host's resets and boxes of a fixed ratio must not win, or a part of the calculator can't be reached.
    frame.style.setProperty('box-sizing', 'content-box', 'important');
    frame.style.setProperty('height', `${height}px`, 'important');
    // Without scroll bars of its own, unless the host keeps it lower.
    frame.scrolling = height < tallest && frame.clientHeight >= height ? 'no' : 'auto';
  };

  const frameFor = (link: HTMLAnchorElement): HTMLIFrameElement => {
    const frame = document.createElement('iframe');
    frame.title = link.title || (link.textContent ?? '').trim();
    frame.className = link.className;
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write';
    frame.style.cssText = `display: block; width: 100%; border: 0; height: ${link.offsetHeight > 99 ? link.offsetHeight : 640}px`;
    // Not every browser tells a page in a frame who shows it.
    link.hash += `${link.hash && '&'}host=${encodeURIComponent(location.origin)}`;
    frame.src = link.href;
    return frame;
  };

  const find = (): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.zcf-frame'))
      if (isFramePage.test(link.href)) link.replaceWith(frameFor(link));
    for (const frame of frames()) {
      if (known.has(frame)) continue;
      known.add(frame);
      frame.title ||= /\/en\/embed\//.test(frame.src) ? 'Calculator' : '计算器';
      // A frame is transparent only where both pages have one colour scheme.
      const [, theme] = /[#&]theme=(dark|light)\b/.exec(frame.src) ?? [];
      if (theme) frame.style.colorScheme = theme;
      // It says nothing, so it may be heard by whatever is in the frame by now.
      frame.contentWindow?.postMessage({ zcf: 'frame?' } satisfies FrameQuestion, '*');
    }
  };

  addEventListener('message', (event: MessageEvent<FrameMessage | null>) => {
    const { data, origin, source } = event;
    const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !data) return;
    const isSite = origin === new URL(frame.src).origin;
    // A sandbox takes its origin from a page; its height may still be told.
    const isSandboxed =
      origin === 'null' && frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    if (data.zcf === 'frame') {
      const { height } = data;
      if ((isSite || isSandboxed) && typeof height === 'number' && height > 0 && height <= tallest)
        sizeBy(frame, height);
    } else if (isSite && (data.zcf === 'result' || data.zcf === 'change')) {
      // Where two copies of this script listen, the first serves both.
      event.stopImmediatePropagation();
      frame.dispatchEvent(new CustomEvent(`zcf-${data.zcf}`, { detail: data.detail, bubbles: true }));
    }
  });

  new MutationObserver(find).observe(document, { childList: true, subtree: true });
  find();
}
