/**
 * The HTTP headers of the site, and the only place where they are decided: the local server, `_headers`, the nginx
 * configuration and the policy in each page's `<meta>` all come from here.
 *
 * Every response gets `EVERYWHERE` and the fields of exactly one place, the most specific that holds it. No field
 * occurs in both, and the patterns for the places never overlap. That matters because hosts disagree about a field
 * that two matching rules set: Cloudflare joins the values with a comma, others let one win. Joined, `same-origin,
 * cross-origin` means nothing to a browser, and of two policies both hold, so that the stricter one wins everywhere.
 */

export type HeaderFields = Readonly<Record<string, string>>;

/** A path pattern as `_headers` knows it (`/en/*`, or an exact path) with the fields it sets. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: HeaderFields;
}

/** A part of the site, by a prefix below the base (`''` is the rest), with the fields of its own. */
export interface Place {
  readonly prefix: string;
  readonly headers: HeaderFields;
}

/**
 * `wasm-unsafe-eval` is for Pagefind's WebAssembly; fonts, frames, objects and media have no use here and fall to
 * `default-src`.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/**
 * The Content-Security-Policy as a header or for `<meta http-equiv>`, which serves hosts that can't set headers. Who
 * may frame a page can only be said in the header: a browser ignores it in a meta element, and says so on the console.
 */
export function contentSecurityPolicy({ meta }: { meta: boolean }): string {
  return meta ? POLICY : `${POLICY}; frame-ancestors 'none'`;
}

/** What a factory reads here is nobody's business: no address of ours leaves in a Referer, not even the host's name. */
const EVERYWHERE: HeaderFields = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** May be kept, but is asked for again each time: the address stays when the content changes. */
const FRESH = { 'Cache-Control': 'no-cache' };
/** A name with a hash of its content never changes its meaning. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const UNFRAMED = { 'Content-Security-Policy': contentSecurityPolicy({ meta: false }) };
const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** Readable by scripts of any origin; a module script can't be loaded without it. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

const REST: Place = { prefix: '', headers: { ...UNFRAMED, ...OWN, ...FRESH } };

const PLACES: readonly Place[] = [
  { prefix: '_astro/', headers: { ...UNFRAMED, ...OWN, ...FOREVER } },
  { prefix: 'widgets/', headers: { ...UNFRAMED, ...OPEN, ...FRESH } },
  { prefix: 'api/', headers: { ...UNFRAMED, ...OPEN, ...FRESH } },
];

/** Files for the host, not for readers. */
export const UNSERVED: readonly string[] = ['_headers', 'nginx.conf'];

function placeOf(path: string): Place {
  return (
    PLACES.filter(({ prefix }) => path.startsWith(prefix)).sort(
      (a, b) => b.prefix.length - a.prefix.length,
    )[0] ?? REST
  );
}

/** Every place with all fields of its responses, the rest first: what a server with nested locations needs. */
export function places(): Place[] {
  return [REST, ...PLACES].map(({ prefix, headers }) => ({ prefix, headers: { ...EVERYWHERE, ...headers } }));
}

/** All fields of the response for a path, base included; a path outside the base is answered like any other. */
export function headersFor(pathname: string, base: string): HeaderFields {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return { ...EVERYWHERE, ...placeOf(path).headers };
}

/**
 * The rules for `_headers`: one for all paths, then patterns that cover every built file once.
 * @param files the built files, relative to the site's folder, with forward slashes
 * @throws a sentence above 100 rules, where Cloudflare stops reading
 */
export function headerRules(base: string, files: readonly string[]): HeaderRule[] {
  const rules: HeaderRule[] = [{ pattern: `${base}*`, headers: EVERYWHERE }];
  const served = files.filter((file) => !UNSERVED.includes(file) && !/\.(br|gz)$/.test(file));
  const cover = (folder: string): void => {
    const divided =
      folder === '' || PLACES.some(({ prefix }) => prefix !== folder && prefix.startsWith(folder));
    if (!divided) {
      rules.push({ pattern: `${base}${folder}*`, headers: placeOf(folder).headers });
      return;
    }
    const names = served
      .filter((file) => file.startsWith(folder))
      .map((file) => /^[^/]+\/?/.exec(file.slice(folder.length))?.[0] ?? '');
    for (const name of [...new Set(names)].sort()) {
      const path = folder + name;
      if (name.endsWith('/')) cover(path);
      else
        rules.push({
          pattern: base + path.replace(/(^|\/)index\.html$/, '$1'),
          headers: placeOf(path).headers,
        });
    }
  };
  cover('');
  if (rules.length > 100) {
    throw new Error(
      `_headers may hold 100 rules at most; ${rules.length} came: put files at the top of the site into folders.`,
    );
  }
  return rules;
}
