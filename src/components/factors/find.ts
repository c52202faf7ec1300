import type { FactorsIndex } from '../../site/factors-index';
import type { Row } from '../filters/choice';

/** A factor as the search lists it. */
export interface Found {
  id: string;
  /** The id of its family, which is its page. */
  family: string;
  familyName: string;
  name: string;
  value: string;
  unit: string;
  regionName: string;
  /** The publication in short, without which two values of one thing cannot be told apart. */
  document: string;
  year: number | undefined;
  unverified: boolean;
  superseded: boolean;
  /** What the filters go by. */
  row: Row;
  title: string;
  haystack: string;
  rank: number;
}

/** The value of filters for factors without a region or a year. */
export const none = 'none';

/** What is compared: compatibility forms resolved, lower case, without the marks that people leave out (R410A, GB/T32150). */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐–—_·,，、。：:（）()]/g, '');
}

/** Holds for everything in the registry, so these words never leave a reader without an answer. */
const everything = '排放因子 系数 emission factor';

/** Unpacks the file of the search. */
export function unpack({ families, regions, references, factors }: FactorsIndex): Found[] {
  return factors.map((packed) => {
    const [id, family, name, other, value, unit, region, year, confidence, reference, superseded] = packed;
    const { id: familyId = '', name: familyName = '', words = '' } = families[family] ?? {};
    const place = regions[region];
    const { short = '', words: documentWords = '' } = references[reference] ?? {};
    const level = (['two-sources', 'one-source', 'unverified'] as const)[confidence] ?? 'unverified';
    const title = fold(`${name} ${other} ${place?.name ?? ''} ${place?.other ?? ''}`);
    const fields = [
      ...[id, value, value.replaceAll(',', ''), unit, year < 0 ? '' : String(year), familyName, words],
      ...[short, documentWords, everything],
    ];
    return {
      id,
      family: familyId,
      familyName,
      name,
      value,
      unit,
      regionName: place?.name ?? '',
      document: short,
      year: year < 0 ? undefined : year,
      unverified: level === 'unverified',
      superseded: superseded === 1,
      row: {
        family: [familyId],
        region: [place?.id ?? none],
        year: [year < 0 ? none : String(year)],
        confidence: [level],
      },
      title,
      haystack: [title, ...fields.map(fold)].join('|'),
      // Chinese factors and those of no place first, then by family, then the newest of a family.
      rank: superseded * 1e8 + (place && !place.id.startsWith('CN') ? 1e7 : 0) + family * 1e4 - year,
    };
  });
}

/**
 * Whether a text holds a word, or all of its parts: 重庆电力因子 is found in 重庆电力二氧化碳排放因子. Parts have at least two
 * characters; words of letters and digits are not taken apart.
 */
export function holds(text: string, word: string): boolean {
  if (text.includes(word)) return true;
  if (!/^\p{Script=Han}+$/u.test(word)) return false;
  for (let length = word.length - 2; length >= 2; length -= 1) {
    if (text.includes(word.slice(0, length))) return holds(text, word.slice(length));
  }
  return false;
}

/** The factors that hold every word of a query, those whose name does first. */
export function find(factors: Found[], query: string): Found[] {
  const words = query.split(/\s+/).map(fold).filter(Boolean);
  if (words.length === 0) return factors;
  const inTitle = ({ title }: Found) => words.every((word) => holds(title, word));
  return factors
    .filter(({ haystack }) => words.every((word) => holds(haystack, word)))
    .map((found) => ({ found, rank: found.rank + (inTitle(found) ? 0 : 1e9) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
}
