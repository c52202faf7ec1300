/** Clause numbers found in a query ("A" for the whole annex), and whether the query says nothing else. */
export interface Jump {
  ids: string[];
  alone: boolean;
  /** The folded query with the numbers blanked out. */
  rest: string;
}

/** What the records offer: which numbers exist and which stand below a number, in order. */
export interface Numbering {
  exists(id: string): boolean;
  below(id: string): string[];
}

const count = '(\\d?十\\d?|\\d{1,2})';
const annexWord = '(?:附录|附件|附表|annex|appendix|table)';
const clauseWord =
  '(?:第|条款|条文|章节|章|节|条|款|术语|标准|(?:sub)?clauses?|sections?|chapters?|terms?|no\\.?|§)';

// "Annex A, item 7" may be spelt loosely; a letter and a number alone may not, or "a 5 year plan" would be measure A.5.
const annexItem = new RegExp(
  `${annexWord}\\s*([ab])(?![a-z])(?:(?:[\\s.,:\\-_]|第|item|no\\.?|measure|措施)*${count}(?![\\d.])\\s*[项条]?)?`,
  'g',
);
const tightItem = /(?<![a-z\d])([ab])(?:[.\-_]\s?)?(\d{1,2})(?![\d.a-z])|^\s*([ab])\s(\d{1,2})\s*$/g;
const measureItem = new RegExp(
  `(?:措施|measures?)\\s*(?:第|no\\.?|#)?\\s*${count}(?![\\d.%])|第\\s*${count}\\s*[项个](?:措施)?`,
  'g',
);
const bibliographyItem = new RegExp(`(?:参考)?文献\\D{0,2}${count}|bib(?:liography)?\\D{0,3}${count}`, 'g');
const wholeBibliography = /^\s*(?:参考文献|bibliography)\s*$/;
// A full stop of a Chinese keyboard or a spoken 点 stands for the dot. A unit behind the number makes it a quantity.
const dottedNumber = new RegExp(
  `(?:${clauseWord}\\s*){0,2}(?<![\\d.a-z])([1-9](?:\\s?[.。．点·]\\s?[1-9]\\d?){1,2})(?!\\d|\\s*[%万亿吨千元度倍])\\s*(?:条款|条文|小节|[条款节章项])?\\s*(?:[a-e][)）项款])?`,
  'g',
);
const chapterNumber =
  /第\s*([1-9])\s*(?:章节|条款|[章条节]|部分)|(?:clause|section|chapter|part|条款|条文|章节?)\s*([1-9])(?![\d.])|^\s*([1-9])\s*$/g;

/** Reads the clause numbers in a folded query and keeps those that exist: 6.7.3, 第6.7.3条, A.32, A32, 附录A第32项, annex B. */
export function findClauseNumbers(folded: string, numbering: Numbering): Jump {
  const ids = new Set<string>();
  // The list itself is asked for: its entries in order.
  if (wholeBibliography.test(folded)) return { ids: numbering.below('bib'), alone: true, rest: '' };
  let rest = /^\s*\d(-\d{1,2}){1,2}\s*$/.test(folded) ? folded.replace(/-/g, '.') : folded;
  const take = (pattern: RegExp, read: (...groups: string[]) => string): void => {
    rest = rest.replace(pattern, (text: string, ...groups: (string | number | undefined)[]) => {
      const id = read(...groups.filter((group) => typeof group === 'string'));
      if (!numbering.exists(id) && numbering.below(id).length === 0) return text;
      ids.add(id);
      return ' '.repeat(text.length);
    });
  };
  // The last string that `replace` hands over is the whole query, hence the comparison.
  const isCount = (group: string | undefined): group is string =>
    group !== undefined && /^[\d十]{1,3}$/.test(group);
  take(annexItem, (annex = '', item) => annex.toUpperCase() + (isCount(item) ? `.${valueOf(item)}` : ''));
  take(tightItem, (annex = '', item = '') => `${annex.toUpperCase()}.${item}`);
  take(measureItem, (item = '') => `A.${valueOf(item)}`);
  take(bibliographyItem, (item = '') => `bib-${valueOf(item)}`);
  take(dottedNumber, (number = '') => number.replace(/\s/g, '').replace(/[。．点·]/g, '.'));
  take(chapterNumber, (number = '') => number);
  if (ids.size === 0) {
    // A number that doesn't exist leads to the clause that would hold it.
    const parent = /^\s*([1-9](?:\.[1-9]\d?)?)\.\d{1,2}\s*$/.exec(folded)?.[1];
    if (parent !== undefined && numbering.exists(parent)) {
      ids.add(parent);
      rest = '';
    }
  }
  return {
    ids: [...ids],
    alone: ids.size > 0 && !/[\p{L}\p{N}]/u.test(rest),
    rest,
  };
}

/** The value of 7, 十 (10), 3十2 (32), which is how folding leaves Chinese numerals. */
function valueOf(written: string): number {
  const [tens = '', ones] = written.split('十');
  return ones === undefined ? Number(tens) : Number(tens || 1) * 10 + Number(ones || 0);
}
