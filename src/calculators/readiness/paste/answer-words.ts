import type { AnswerWord } from '../assessment.ts';

/** What people write for an answer, besides the words of the calculator in both languages. */
const spellings: Readonly<Record<AnswerWord, RegExp>> = {
  partly: /^(部分|基本|partly|partial)/,
  'not-applicable': /^(不适用|无此项|n\/?a$|notapplicable)/,
  unknown: /^(尚?不清楚|不知道|未知|待定|待核实|不确定|unknown|notknown|\?)/,
  not: /^(不满足|不符合|未满足|未符合|未达到|未做|没有|否|不|×|✗|notmet|no$|n$|notfulfilled|nonconform)/,
  met: /^(满足|符合|达到|已做|完成|是$|有$|√|✓|met|yes$|y$|fulfilled|conform|complies)/,
};

/** The answer that a cell gives; nothing where it gives none that is known. */
export function answerIn(cell: string): AnswerWord | undefined {
  const plain = cell.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const found = Object.entries(spellings).find(([, pattern]) => pattern.test(plain));
  return found?.[0] as AnswerWord | undefined;
}
