import { spreadsheetMessages } from '../../../widgets/foundation/messages/spreadsheet.ts';
import type { SpreadsheetProblemCode } from '../../../widgets/foundation/parts/spreadsheet/problem.ts';
import type { Language } from '../../guideline/language.ts';
import type { VerifyWords } from '../../messages/verify.zh.ts';
import { filled } from '../filled.ts';
import { megabytes } from './megabytes.ts';
import type { OpeningProblem } from './opened-file.ts';

/** The format that a receipt says of itself, and that of a factory file. */
const formats = { receipt: 'zero-carbon-factory-receipt', factory: 'zero-carbon-factory' };

/** Why a file gives no receipt, in a sentence: what, what was expected, what came. */
export function problemText(
  words: VerifyWords,
  language: Language,
  { code, path = '', facts }: OpeningProblem,
): string {
  const [kind, rest] = code.split('/');
  if (kind === 'spreadsheet') {
    return spreadsheetMessages[language].problem({ code: rest as SpreadsheetProblemCode, facts });
  }
  const { problems } = words;
  const or = language === 'zh' ? '或' : ' or ';
  switch (code) {
    case 'too-large':
      // The calculators' reader counts in bytes.
      return Number(facts['maximum']) > 1000
        ? filled(problems[code], {
            maximum: megabytes(Number(facts['maximum'])),
            came: megabytes(Number(facts['came'])),
          })
        : filled(problems[code], facts);
    case 'foreign':
      return facts['came'] === formats.factory
        ? problems.factory
        : filled(problems.foreign, { expected: formats.receipt, came: shapeName(words, facts['came']) });
    case 'too-many':
      return filled(path ? problems['too-many-entries'] : problems['too-many'], { path, ...facts });
    case 'damaged': {
      const shapes = String(facts['expected'] ?? '').split(',');
      const expected = [...new Set(shapes.map((shape) => expectedName(words, shape, facts['options'])))].join(
        or,
      );
      const came = facts['value'] === undefined ? shapeName(words, facts['came']) : `“${facts['value']}”`;
      return filled(problems.damaged, { path, expected, came });
    }
    default:
      return filled(known(problems, code) ?? `${code} {path}`, { path, ...facts });
  }
}

const known = (names: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

const shapeName = ({ shapes }: VerifyWords, shape: string | number | undefined): string =>
  known(shapes, String(shape)) ?? String(shape ?? '');

const expectedName = (words: VerifyWords, shape: string, options: string | number | undefined): string =>
  shape === 'choice' && options !== undefined ? String(options) : shapeName(words, shape);
