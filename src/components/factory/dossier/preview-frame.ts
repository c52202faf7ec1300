/**
 * Shows a page that stands alone inside a blank frame: the frame has no address and takes the page's styles as a sheet,
 * since the site's policy, which it inherits, knows no hash of them. Nothing in it runs.
 */
export function showInFrame(frame: HTMLIFrameElement, html: string): void {
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) return;
  const shown = new DOMParser().parseFromString(html, 'text/html');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(shown.querySelector('style')?.textContent ?? '');
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = shown.documentElement.lang;
  page.title = shown.title;
  const main = shown.querySelector('main');
  // The page around it has a main part too.
  if (main) main.ariaLabel = frame.title;
  page.body.replaceChildren(...(main ? [page.adoptNode(main)] : []));
  // A frame without an address takes that of the page around it, so its anchors would lead there.
  page.onclick = (event) => {
    const link = event.target instanceof view.Element ? event.target.closest('a[href^="#"]') : null;
    if (!link) return;
    event.preventDefault();
    page.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.scrollIntoView();
  };
}

/** Prints what a frame shows, with its own pages. */
export const printFrame = (frame: HTMLIFrameElement): void => frame.contentWindow?.print();
