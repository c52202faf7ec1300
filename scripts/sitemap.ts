import type { BuiltPage } from './built-site.ts';
import type { SiteAddress } from './site-address.ts';

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** Pages that may be found by a search engine: not the error page, not those that say noindex. */
function listed({ path, head }: BuiltPage): boolean {
  return !path.endsWith('404.html') && path !== '404/' && !/\b(noindex|none)\b/.test(head.robots ?? '');
}

/**
 * The sitemap, with each page's own translations beside it (https://www.sitemaps.org/protocol.html and the xhtml:link
 * extension for hreflang). No dates: a build of the same sources gives the same file.
 */
export function sitemap(pages: readonly BuiltPage[], { site, base }: SiteAddress): string {
  const entries = pages.filter(listed).map(({ path, head }) => {
    const address = new URL(base + path, site).href;
    const links = head.alternates.map(
      ({ hreflang, href }) =>
        `    <xhtml:link rel="alternate" hreflang="${escaped(hreflang)}" href="${escaped(new URL(href, address).href)}"/>\n`,
    );
    return `  <url>\n    <loc>${escaped(address)}</loc>\n${links.join('')}  </url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

/** robots.txt: everything may be read, and here is the map. */
export function robots({ site, base }: SiteAddress): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}sitemap.xml`, site).href}\n`;
}
