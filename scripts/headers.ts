import releases from '../widgets/releases/index.json' with { type: 'json' };
import { compareVersions, minorOf, newestOfMajors } from './widget-versions.ts';

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
 * `framedBy`: whose frames may show the page.
 */
export function contentSecurityPolicy({
  meta,
  framedBy = "'none'",
}: {
  meta: boolean;
  framedBy?: "'none'" | '*';
}): string {
  return meta ? POLICY : `${POLICY}; frame-ancestors ${framedBy}`;
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
const FRAMED = { 'Content-Security-Policy': contentSecurityPolicy({ meta: false, framedBy: '*' }) };
const UNFRAMED = { 'Content-Security-Policy': contentSecurityPolicy({ meta: false }) };
const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** Readable by scripts of any origin; a module script can't be loaded without it. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** The calculators that have a page for the frames of other sites; src/site/calculator-links.ts has the same names. */
const CALCULATORS = ['emissions', 'footprint', 'offset', 'readiness', 'measures'];

const REST: Place = { prefix: '', headers: { ...UNFRAMED, ...OWN, ...FRESH } };

const PLACES: readonly Place[] = [
  // In a sandbox a page has no origin: its own scripts and styles come from elsewhere then.
  { prefix: '_astro/', headers: { ...UNFRAMED, ...OPEN, ...FOREVER } },
  // The moving paths and previews: kept even for minutes, files of two versions would meet in one page.
  { prefix: 'widgets/', headers: { ...UNFRAMED, ...OPEN, ...FRESH } },
  { prefix: 'api/', headers: { ...UNFRAMED, ...OPEN, ...FRESH } },
  // Each by its name: beside them below embed/ are pages that nobody may frame. Any origin may read what is said of them.
  ...['', 'en/'].flatMap((root) =>
    CALCULATORS.map((name) => ({
      prefix: `${root}embed/${name}/`,
      headers: { ...FRAMED, ...OPEN, ...FRESH },
    })),
  ),
];

/**
 * The prefixes of released widgets: of the newest minor version of each major each release by itself, so that nobody
 * keeps the error of one that is yet to come; of those before, which get no more releases, the minor version as a whole,
 * so that `_headers` stays short.
 */
function releasedPrefixes(released: readonly string[]): string[] {
  const open = newestOfMajors(released).map(minorOf);
  const prefixes = [...released]
    .sort(compareVersions)
    .map((version) => (open.includes(minorOf(version)) ? `${version}/` : `${minorOf(version)}.`));
  return [...new Set(prefixes)].map((prefix) => `widgets/${prefix}`);
}

/** The parts of a site that serves these released versions of the widgets. */
export const placesWith = (released: readonly string[]): readonly Place[] => [
  ...PLACES,
  ...releasedPrefixes(released).map((prefix) => ({
    prefix,
    headers: { ...UNFRAMED, ...OPEN, ...FOREVER },
  })),
];

const OURS = placesWith((releases as readonly { version: string }[]).map(({ version }) => version));

/** Files for the host, not for readers. */
export const UNSERVED: readonly string[] = ['_headers', 'nginx.conf'];

function placeOf(path: string, parts: readonly Place[]): Place {
  return (
    parts
      .filter(({ prefix }) => path.startsWith(prefix))
      .sort((a, b) => b.prefix.length - a.prefix.length)[0] ?? REST
  );
}

/** Every place with all fields of its responses, the rest first: what a server with nested locations needs. */
export function places(parts = OURS): Place[] {
  return [REST, ...parts].map(({ prefix, headers }) => ({
    prefix,
    headers: { ...EVERYWHERE, ...headers },
  }));
}

/** All fields of the response for a path, base included; a path outside the base is answered like any other. */
export function headersFor(pathname: string, base: string, parts = OURS): HeaderFields {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return { ...EVERYWHERE, ...placeOf(path, parts).headers };
}

/**
 * The rules for `_headers`: one for all paths, then patterns that cover every built file once.
 * @param files the built files, relative to the site's folder, with forward slashes
 * @throws a sentence above 100 rules, where Cloudflare stops reading
 */
export function headerRules(base: string, files: readonly string[], parts = OURS): HeaderRule[] {
  const rules = new Map<string, HeaderFields>([[`${base}*`, EVERYWHERE]]);
  const served = files.filter((file) => !UNSERVED.includes(file) && !/\.(br|gz)$/.test(file));
  const prefixes = parts.map(({ prefix }) => prefix);
  const cover = (folder: string): void => {
    const { prefix, headers } = placeOf(folder, parts);
    if (folder !== '' && !prefixes.some((other) => other !== folder && other.startsWith(folder))) {
      // A place that isn't a folder of its own holds several of them under one pattern.
      rules.set(`${base}${prefix.endsWith('.') ? prefix : folder}*`, headers);
      return;
    }
    const names = served
      .filter((file) => file.startsWith(folder))
      .map((file) => /^[^/]+\/?/.exec(file.slice(folder.length))?.[0] ?? '');
    for (const name of [...new Set(names)].sort()) {
      const path = folder + name;
      if (name.endsWith('/')) cover(path);
      else rules.set(base + path.replace(/(^|\/)index\.html$/, '$1'), placeOf(path, parts).headers);
    }
  };
  cover('');
  if (rules.size > 100) {
    throw new Error(
      `_headers may hold 100 rules at most; ${rules.size} came: put files at the top of the site into folders.`,
    );
  }
  return [...rules].map(([pattern, headers]) => ({ pattern, headers }));
}
