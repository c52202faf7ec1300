/**
 * Calls `load` once with each of the tags when the first undefined element of it comes within about a screen of what is
 * seen, or when the page is printed. Elements may be added later or start hidden. When nothing waits any more, only the
 * observer of added elements stays; when all tags are loaded, nothing does.
 */
export function whenNear(tags: readonly string[], load: (tag: string) => void): void {
  const left = new Set(tags);
  const selector = tags.join();

  /** What waits in a node, itself included. */
  const waiting = (node: Node): Element[] =>
    [node as Element, ...((node as Element).querySelectorAll?.(selector) ?? [])].filter(
      ({ localName }) => left.has(localName) && !customElements.get(localName),
    );

  const begin = ({ localName }: Element): void => {
    if (!left.delete(localName)) return;
    document.querySelectorAll(localName).forEach((element) => near.unobserve(element));
    if (!waiting(document)[0]) removeEventListener('beforeprint', beginAll);
    if (!left.size) added.disconnect();
    load(localName);
  };

  const beginAll = (): void => waiting(document).forEach(begin);

  const near = new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && begin(target)),
    // No scrollMargin for what scrolls within the page: Chromium adds it to this one.
    { rootMargin: '100%' },
  );

  const wait = (element: Element): void => {
    near.observe(element);
    addEventListener('beforeprint', beginAll);
  };

  const added = new MutationObserver((records) =>
    records.forEach(({ addedNodes }) => addedNodes.forEach((node) => waiting(node).forEach(wait))),
  );

  added.observe(document, { childList: true, subtree: true });
  waiting(document).forEach(wait);
}
