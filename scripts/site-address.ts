/** Where the site will live: `site` is the origin without a path, `base` begins and ends with a slash. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}

/** Used when nobody says where the site will live, so that a local build is complete too. */
const LOCAL = 'http://localhost:4321';

/**
 * Reads the address from `SITE_URL` (for instance `https://example.org`) and `BASE_PATH` (for instance `/zcf/`, also
 * understood without its slashes). A path in `SITE_URL` serves as the base when `BASE_PATH` is not given.
 * @throws a sentence when either is not such a thing
 */
export function siteAddress(env: Readonly<Record<string, string | undefined>> = process.env): SiteAddress {
  const text = env['SITE_URL'] || LOCAL;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL must be an address such as https://example.org; "${text}" came.`);
  }
  return { site: url.origin, base: normalBase(env['BASE_PATH'] || url.pathname) };
}

/**
 * A base path with exactly one slash at either end: `zcf` and `/zcf` become `/zcf/`, and nothing becomes `/`.
 * @throws a sentence when it holds a query, a fragment, a backslash or a dot segment
 */
export function normalBase(path: string): string {
  const parts = path.split('/').filter(Boolean);
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part))) {
    throw new Error(
      `BASE_PATH must be a path such as /zcf/ of letters, digits, ".", "_", "~" and "-"; "${path}" came.`,
    );
  }
  return parts.length ? `/${parts.join('/')}/` : '/';
}
