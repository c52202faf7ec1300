/**
 * What the site's files are, by extension. Said explicitly because `nosniff` makes a browser refuse a script or a
 * stylesheet of the wrong type, and because a server's own list often lacks the younger ones or the character set.
 */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  csv: 'text/csv',
  ics: 'text/calendar',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  json: 'application/json',
  map: 'application/json',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const UNKNOWN = 'application/octet-stream';

/** Types that need `charset=utf-8` beside them: text and XML. JSON is UTF-8 by definition. */
export function isText(type: string): boolean {
  return type.startsWith('text/') || type.endsWith('xml');
}

/** The Content-Type of a file by its name, with the character set; Pagefind's own files are plain bytes. */
export function contentType(file: string): string {
  const type = TYPES[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? UNKNOWN;
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Each type with its extensions, for a server's configuration. */
export function typeTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const [extension, type] of Object.entries(TYPES))
    table.set(type, [...(table.get(type) ?? []), extension]);
  return table;
}
