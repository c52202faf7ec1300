/** Whether an address is one that a source expression allows (https://www.w3.org/TR/CSP3/#match-url-to-source-list). */

const hostSource =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;
const schemeSource = /^([a-z][a-z0-9+.-]*):$/i;
const defaultPorts: Readonly<Record<string, string>> = { http: '80', https: '443', ws: '80', wss: '443' };

const schemeOf = ({ protocol }: URL): string => protocol.slice(0, -1);

/** A scheme stands for itself and for its safer kin. */
function schemeMatches(expected: string, scheme: string): boolean {
  const safer: Readonly<Record<string, readonly string[]>> = {
    http: ['https'],
    ws: ['wss', 'http', 'https'],
    wss: ['https'],
  };
  return expected === scheme || Boolean(safer[expected]?.includes(scheme));
}

/** `*.` takes any depth below, but not the domain itself. Numbers match as browsers have it, letter by letter. */
function hostMatches(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
}

function portMatches(expected: string | undefined, url: URL): boolean {
  if (expected === '*') return true;
  const standard = defaultPorts[schemeOf(url)];
  return (url.port || standard) === (expected ?? standard);
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

/** A path with a slash at its end takes everything below it, any other only itself. */
function pathMatches(expected: string, path: string): boolean {
  if (expected === '') return true;
  const pieces = expected.split('/').map(decoded);
  const asked = path.split('/').map(decoded);
  const below = pieces.at(-1) === '';
  if (below) pieces.pop();
  return (
    (below ? pieces.length < asked.length : pieces.length === asked.length) &&
    pieces.every((piece, index) => piece === asked[index])
  );
}

function isSelf(url: URL, page: URL): boolean {
  if (url.origin === page.origin) return true;
  const standard = [url, page].every((one) => portMatches(undefined, one));
  return (
    url.hostname === page.hostname &&
    (url.port === page.port || standard) &&
    ['https', 'wss'].includes(schemeOf(url))
  );
}

/** Whether one expression allows an address on a page of this origin. Nonces, hashes and keywords allow none. */
function sourceAllows(source: string, url: URL, page: URL): boolean {
  const expression = source.toLowerCase();
  const scheme = schemeOf(url);
  if (expression === '*') return ['http', 'https', schemeOf(page)].includes(scheme);
  if (expression === "'self'") return isSelf(url, page);
  const [, only] = schemeSource.exec(expression) ?? [];
  if (only !== undefined) return schemeMatches(only, scheme);
  const [, expected = schemeOf(page), host, port] = hostSource.exec(expression) ?? [];
  // The path alone tells capitals from small letters.
  const path = hostSource.exec(source)?.[4] ?? '';
  return (
    host !== undefined &&
    schemeMatches(expected, scheme) &&
    hostMatches(host, url.hostname) &&
    portMatches(port, url) &&
    pathMatches(path, url.pathname)
  );
}

/** Whether a list of sources allows an address. An empty list, like `'none'`, allows nothing. */
export const listAllows = (sources: readonly string[], url: URL, page: URL): boolean =>
  sources.some((source) => sourceAllows(source, url, page));
