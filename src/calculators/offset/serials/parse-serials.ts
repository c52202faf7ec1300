import { byCodeUnits } from '../../engine/code-unit-order.ts';
import { readEntry } from './read-entry.ts';
import { byNumbers, type SerialProblem, type SerialRange } from './serial-range.ts';

/** What a text of serial numbers holds; every entry of it is in one of the two, or in both. */
export interface ParsedSerials {
  readonly ranges: readonly SerialRange[];
  readonly problems: readonly SerialProblem[];
}

/** As long as a text of the factory file can be. */
const mostCharacters = 2_000;

/**
 * What stands between separators. A comma as in 1,000 and 101,102 groups thousands or separates serials: it stays in its
 * entry, which it makes ambiguous.
 */
const entryPattern =
  /(?:(?<!\d)[1-9]\d{0,2}(?:,\d{3})+(?!\d)|[^;；﹔,，﹐､、|｜\t\r\n\v\f\u0085\u2028\u2029])+/g;

/**
 * Reads the serial numbers of a lot as people write them: several entries, separated by semicolons, commas, 、, | or
 * lines, each a serial, a range in any of the usual ways (A 至 B, A~B, A–B, A to B, GEC-2023-0001-0100), or a block as
 * Verra, Gold Standard or ACR write it. Nothing is guessed and nothing lost: what can be read in two ways is a problem
 * that names the entry. Never throws.
 */
export function parseSerials(text: string): ParsedSerials {
  if (text.length > mostCharacters) {
    const size = { limit: mostCharacters, found: text.length };
    return { ranges: [], problems: [{ code: 'tooLong', entry: cut(text), ...size }] };
  }
  const entries = (text.match(entryPattern) ?? [])
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

  const ranges: SerialRange[] = [];
  const problems: SerialProblem[] = [];
  for (const entry of entries) {
    const { range, problem } = readEntry(entry);
    // GEC-2023-0001, 0200: whether the second is GEC-2023-0200 or 200 of another series nobody can tell.
    if (range?.prefix === '' && ranges.at(-1)?.prefix)
      problems.push({ code: 'ambiguous', entry: cut(entry) });
    else if (range) ranges.push({ ...range, text: entry });
    if (problem) problems.push({ entry: cut(entry), ...problem });
  }
  return { ranges, problems: [...problems, ...overlapsWithin(ranges)] };
}

/** The ranges that share numbers with an earlier one: each once, with the one that reaches furthest into it. */
function overlapsWithin(ranges: readonly SerialRange[]): SerialProblem[] {
  const sorted = [...ranges].sort((a, b) => byCodeUnits(a.prefix, b.prefix) || byNumbers(a, b));
  const problems: SerialProblem[] = [];
  let furthest: SerialRange | undefined;
  for (const range of sorted) {
    const same = furthest?.prefix === range.prefix ? furthest : undefined;
    if (same && range.from <= same.to)
      problems.push({ code: 'overlapsItself', entry: cut(range.text), other: cut(same.text) });
    if (!same || range.to > same.to) furthest = range;
  }
  return problems;
}

/** At most 64 characters, none of them half. */
function cut(text: string): string {
  return text.length > 64 ? text.slice(0, 64).replace(/[\ud800-\udbff]$/, '') : text;
}
