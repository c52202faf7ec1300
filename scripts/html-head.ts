/** What search engines are told in a page's head. */
export interface PageHead {
  /** The content of `<meta name="robots">`, lower case, or undefined. */
  readonly robots: string | undefined;
  /** The `<link rel="alternate" hreflang>` of the page, in its own order, addresses as written. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

function attributes(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(
    /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  )) {
    found.set(name.toLowerCase(), unescaped(double ?? single ?? bare ?? ''));
  }
  return found;
}

/**
 * Reads the head of one of our own pages. No HTML parser: the head is generated, its tags are void elements, and
 * hundreds of pages are read in each build.
 */
export function readHead(html: string): PageHead {
  const head = html
    .slice(0, html.search(/<body[\s>]/i) + 1 || undefined)
    .replace(/<!--.*?-->|<script.*?<\/script>/gis, '');
  const tags = (name: string): Map<string, string>[] =>
    [...head.matchAll(new RegExp(`<${name}\\s((?:"[^"]*"|'[^']*'|[^>"'])*)>`, 'gi'))].map(([, inside = '']) =>
      attributes(inside),
    );
  const robots = tags('meta').find((meta) => meta.get('name')?.toLowerCase() === 'robots');
  const alternates = tags('link').flatMap((link) => {
    const hreflang = link.get('hreflang');
    const href = link.get('href');
    return link.get('rel') === 'alternate' && hreflang && href ? [{ hreflang, href }] : [];
  });
  return { robots: robots?.get('content')?.toLowerCase(), alternates };
}
