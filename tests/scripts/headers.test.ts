import { describe, expect, test } from 'vitest';
import { toHeadersFile, toNginx } from '../../scripts/header-files.ts';
import { contentSecurityPolicy, headerRules, headersFor, places, placesWith } from '../../scripts/headers.ts';
import { calculatorIds } from '../../src/site/calculator-links.ts';

const FILES = [
  '404.html',
  '_astro/page.abc123.css',
  '_headers',
  'api/guideline.json',
  'embed/emissions/index.html',
  'embed/emissions/oembed.json',
  'embed/index.html',
  'embed/security/index.html',
  'en/embed/index.html',
  'en/embed/measures/index.html',
  'en/guideline/6.7/index.html',
  'en/index.html',
  'favicon.svg',
  'guideline/6.7/index.html',
  'guideline/6.7/index.html.br',
  'index.html',
  'nginx.conf',
  'widgets/1/emissions.js',
];

/** Reads `_headers` back as Netlify and Cloudflare do: a line without indentation is a pattern, the others are fields. */
function parse(text: string): { pattern: string; fields: Map<string, string> }[] {
  const rules: { pattern: string; fields: Map<string, string> }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
    if (/^\S/.test(line)) rules.push({ pattern: line, fields: new Map() });
    else {
      const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
      rules.at(-1)?.fields.set(name, value);
    }
  }
  return rules;
}

/** What a host that joins all matching rules with commas sends for a path: the strictest of the hosts. */
function joined(text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { pattern, fields } of parse(text)) {
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (matches)
      for (const [name, value] of fields) sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}

const address = (base: string, file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

describe.each(['/', '/zcf/'])('under the base %s', (base) => {
  const text = toHeadersFile(headerRules(base, FILES));

  test('a host that joins all matching rules sends for every file what the local server sends', () => {
    for (const file of FILES.filter((each) => !['_headers', 'nginx.conf'].includes(each))) {
      expect(joined(text, address(base, file)), file).toEqual(headersFor(address(base, file), base));
    }
  });

  test('no page may be framed, in whichever language, but the one that each calculator has for it', () => {
    const framed = (path: string) =>
      /frame-ancestors (.+)$/.exec(headersFor(base + path, base)['Content-Security-Policy'] ?? '')?.[1];
    for (const root of ['', 'en/']) {
      for (const path of ['', 'embed/', 'embed/security/', 'embed/emissions', 'calculators/emissions/'])
        expect(framed(root + path), path).toBe("'none'");
      for (const id of calculatorIds) expect(framed(`${root}embed/${id}/`), id).toBe('*');
    }
    for (const { headers } of places()) expect(headers).not.toHaveProperty('X-Frame-Options');
  });

  test('any origin may read what a content system asks about a calculator', () => {
    expect(headersFor(`${base}en/embed/offset/oembed.json`, base)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  test('files with a hash in their name are kept for a year, all others are asked for again', () => {
    expect(headersFor(`${base}_astro/page.abc123.css`, base)['Cache-Control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(headersFor(`${base}guideline/6.7/`, base)['Cache-Control']).toBe('no-cache');
  });

  test('widgets, data and what pages are made with are open to any origin, pages are not', () => {
    for (const path of ['widgets/1/emissions.js', 'api/guideline.json', '_astro/page.abc123.css']) {
      expect(headersFor(base + path, base)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
    expect(headersFor(base, base)).not.toHaveProperty('Access-Control-Allow-Origin');
    expect(headersFor(base, base)['Cross-Origin-Resource-Policy']).toBe('same-origin');
  });

  test('nginx repeats every header in every location, for a location with one of its own loses the others', () => {
    const locations = [...toNginx(base).matchAll(/location (?:= )?(\S+) \{\n([^}]*)\}/g)];
    expect(locations.map(([, path]) => path).sort()).toEqual(
      [`${base}404.html`, ...places().map(({ prefix }) => base + prefix)].sort(),
    );
    for (const [, path = '', body = ''] of locations) {
      const fields = [...body.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [
        name,
        value,
      ]);
      expect(Object.fromEntries(fields), path).toEqual(headersFor(path, base));
    }
  });
});

describe('the paths of the widgets', () => {
  const released = ['1.0.0', '1.0.1', '1.1.0', '2.0.0', '1.1.1'];
  const folders = ['1', '2', ...released, '2.0.1', '2.1.0-preview'];
  const files = ['index.html', ...folders.flatMap((folder) => [`widgets/${folder}/zcf.js`])];
  const kept = (path: string) => headersFor(`/${path}`, '/', placesWith(released))['Cache-Control'];

  test('are kept for ever where the version is released; the moving paths, previews and what is yet to come are asked for again', () => {
    for (const version of released) {
      expect(kept(`widgets/${version}/zcf.js`)).toBe('public, max-age=31536000, immutable');
    }
    for (const path of [
      '1/zcf.js',
      '2/zcf.js',
      '2.1.0-preview/zcf.js',
      '1.1.2/zcf.js',
      '1.10.0/zcf.js',
      '2.0.10/zcf.js',
    ]) {
      expect(kept(`widgets/${path}`), path).toBe('no-cache');
    }
  });

  test('are all open to any origin, and a host that joins rules sends what the local server sends', () => {
    const text = toHeadersFile(headerRules('/', files, placesWith(released)));
    for (const file of files) {
      const fields = headersFor(address('/', file), '/', placesWith(released));
      expect(joined(text, address('/', file)), file).toEqual(fields);
      if (file !== 'index.html') expect(fields['Access-Control-Allow-Origin']).toBe('*');
    }
  });

  test('have one rule for a minor version that gets no more releases, so that fifty of them with ten fixes each fit', () => {
    const many = Array.from({ length: 500 }, (_, index) => `1.${Math.floor(index / 10)}.${index % 10}`);
    const rules = headerRules(
      '/',
      many.map((version) => `widgets/${version}/zcf.js`),
      placesWith(many),
    );
    expect(rules.map(({ pattern }) => pattern)).toContain('/widgets/1.48.*');
    expect(rules.map(({ pattern }) => pattern)).toContain('/widgets/1.49.3/*');
    expect(rules).toHaveLength(1 + 49 + 10);
  });

  test('have a location each in nginx', () => {
    const text = toNginx('/', places(placesWith(released)));
    expect(text).toContain('    location /widgets/1.0. {');
    expect(text).toContain('    location /widgets/1.1.1/ {');
    expect(text.match(/max-age=31536000, immutable/g)).toHaveLength(1 + 1 + 2 + 1);
  });
});

test('the policy allows no inline code, no eval and no other host, as a header and as a meta element', () => {
  for (const meta of [true, false]) {
    const policy = contentSecurityPolicy({ meta });
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
    expect(policy.includes('frame-ancestors')).toBe(!meta);
  }
  const [own, framed] = ["'none'", '*'].map((framedBy) =>
    contentSecurityPolicy({ meta: false, framedBy: framedBy as '*' }).split('; '),
  );
  expect(framed).toEqual([...(own ?? []).slice(0, -1), 'frame-ancestors *']);
});

test('more rules than Cloudflare reads are refused', () => {
  const files = Array.from({ length: 101 }, (_, index) => `file-${index}.txt`);
  expect(() => headerRules('/', files)).toThrow('102 came');
});
