/** A Content-Security-Policy as a browser reads it (https://www.w3.org/TR/CSP3/#parse-serialized-policy). */
export interface Policy {
  /** The values by the name in lower case, in the order written. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** Names that came again: of each only the first counts. */
  readonly repeated: readonly string[];
  /** Directives that no browser reads, because they hold a character that isn't ASCII, such as a curly quote. */
  readonly unread: readonly string[];
  /** Whether it only reports, and refuses nothing. */
  readonly reportOnly: boolean;
}

const space = /[\t\n\f\r ]+/;
const isAscii = (text: string): boolean => [...text].every((character) => character < '\u0080');

/** Reads one policy; nothing where it has no directive, which browsers then ignore. */
export function parsePolicy(text: string, reportOnly = false): Policy | undefined {
  const directives = new Map<string, readonly string[]>();
  const repeated: string[] = [];
  const unread: string[] = [];
  for (const token of text.split(';')) {
    const [name = '', ...values] = token.split(space).filter(Boolean);
    const key = name.toLowerCase();
    if (key === '') continue;
    if (!isAscii(token)) unread.push(token.trim());
    else if (directives.has(key)) repeated.push(key);
    else directives.set(key, values);
  }
  if (directives.size + unread.length === 0) return undefined;
  return { directives, repeated, unread, reportOnly };
}

/** Writes a policy as the value of a header. */
export const serialised = (directives: ReadonlyMap<string, readonly string[]>): string =>
  [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');

const entities: Readonly<Record<string, string>> = { amp: '&', apos: "'", quot: '"', '#39': "'", '#34': '"' };
const decoded = (text: string): string =>
  text.replace(/&(amp|apos|quot|#39|#34);/g, (whole, name: string) => entities[name] ?? whole);

const metaElement = /<meta\b[^>]*>/gi;
const headerName = /content-security-policy(-report-only)?/gi;
/** Where another header begins, for those who paste all of them. */
const otherHeader =
  /\n[ \t]*(?:[a-z]+(?:-[a-z0-9]+)+|server|date|vary|etag|age|via|link|expires|pragma|connection|location):[ \t][^]*$/i;

/** The policy of a meta element; it can't only report, and a comma in it is part of its value. */
function ofMeta(element: string): Policy[] {
  if (!/http-equiv\s*=\s*["']?content-security-policy["'\s/>]/i.test(element)) return [];
  const [, , value = ''] = /\bcontent\s*=\s*(["])([^"]*)\1/i.exec(element) ?? [];
  return [parsePolicy(decoded(value))].flatMap((policy) => policy ?? []);
}

/** The policies of the value of a header, which commas separate. */
const ofHeader = (value: string, reportOnly: boolean): Policy[] =>
  value.split(',').flatMap((part) => parsePolicy(part, reportOnly) ?? []);

/**
 * The policies in what somebody pastes: one or several header lines, also as servers are configured (`add_header … "…"`),
 * meta elements, or a bare value, with line breaks anywhere.
 */
export function readPolicies(text: string): Policy[] {
  const metas = (text.match(metaElement) ?? []).flatMap(ofMeta);
  const rest = text.replace(metaElement, '\n');
  const names = [...rest.matchAll(headerName)];
  if (names.length === 0) return [...metas, ...ofHeader(decoded(rest.replaceAll('"', ' ')), false)];
  const headers = names.flatMap(({ 0: name, 1: only, index }, position) => {
    const following = rest.slice(index + name.length, names[position + 1]?.index);
    const [value = ''] = following.replace(/^["'\s]*[:=,]?\s*"?/, '').split('"');
    return ofHeader(value.replace(otherHeader, ''), only !== undefined);
  });
  return [...metas, ...headers];
}
