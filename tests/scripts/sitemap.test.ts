import { describe, expect, test } from 'vitest';
import type { BuiltPage } from '../../scripts/built-site.ts';
import { readHead } from '../../scripts/html-head.ts';
import { robots, sitemap } from '../../scripts/sitemap.ts';

const page = (path: string, head = ''): BuiltPage => {
  const html = `<!doctype html><html lang="zh-CN"><head>${head}</head><body><meta name="robots" content="noindex"></body></html>`;
  return { file: `${path}index.html`, path, html, head: readHead(html) };
};

const TRANSLATED =
  '<link rel="alternate" hreflang="zh-CN" href="https://example.org/zcf/"><link href=/zcf/en/?a=1&amp;b=2 hreflang=en rel=alternate>';

const address = { site: 'https://example.org', base: '/zcf/' };

describe('the sitemap', () => {
  test('lists absolute addresses below the base', () => {
    expect(sitemap([page(''), page('measures/32/')], address).match(/<loc>.*<\/loc>/g)).toEqual([
      '<loc>https://example.org/zcf/</loc>',
      '<loc>https://example.org/zcf/measures/32/</loc>',
    ]);
  });

  test('leaves out the error page and pages that say noindex', () => {
    const pages = [
      page('404.html'),
      page('en/404.html'),
      page('print/', '<meta name="robots" content="NOINDEX, follow">'),
    ];
    expect(sitemap(pages, address)).not.toContain('<url>');
  });

  test('names each page’s translations, with their addresses escaped', () => {
    expect(sitemap([page('', TRANSLATED)], address).match(/<xhtml.*/g)).toEqual([
      '<xhtml:link rel="alternate" hreflang="zh-CN" href="https://example.org/zcf/"/>',
      '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/zcf/en/?a=1&#38;b=2"/>',
    ]);
  });

  test('is what robots.txt points to', () => {
    expect(robots(address)).toContain('\nSitemap: https://example.org/zcf/sitemap.xml\n');
  });
});

describe('a page’s head', () => {
  test('is read without what stands in comments, scripts, feeds and the body', () => {
    const head = `<!-- <meta name="robots" content="noindex"> --><script>'<link rel="alternate" hreflang="en" href="/x">'</script>
      <link rel="alternate" type="application/rss+xml" href="/feed.xml"><meta name=description content="a > b">${TRANSLATED}`;
    expect(page('', head).head).toEqual({
      robots: undefined,
      alternates: [
        { hreflang: 'zh-CN', href: 'https://example.org/zcf/' },
        { hreflang: 'en', href: '/zcf/en/?a=1&b=2' },
      ],
    });
  });
});
