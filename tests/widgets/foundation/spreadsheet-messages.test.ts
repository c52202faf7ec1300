import { expect, test } from 'vitest';
import { spreadsheetMessages } from '../../../widgets/foundation/messages/spreadsheet.ts';
import {
  spreadsheetLimits as limits,
  spreadsheetProblemCodes,
  type SpreadsheetProblemCode,
} from '../../../widgets/foundation/parts/spreadsheet/problem.ts';
import { bothLanguages } from '../words.ts';

const file = '能耗.xlsx';

/** The facts that the reader gives beside the file's name. */
const typicalFacts: Partial<Record<SpreadsheetProblemCode, Readonly<Record<string, string | number>>>> = {
  tooLarge: { maximum: limits.bytes, came: 6_200_000 },
  unpacksTooFar: { maximum: limits.unpacked },
  notCalculated: { cell: 'C3' },
  tooManyRows: { maximum: limits.data, came: 100_001 },
  tooManyColumns: { maximum: limits.columns, came: 61 },
  cellTooLong: { row: 2, column: 3, maximum: limits.cell, came: 2001 },
  tooMuchText: { maximum: limits.characters },
};

const sentences = (language: 'zh' | 'en', name = file) =>
  Object.fromEntries(
    spreadsheetProblemCodes.map((code) => [
      code,
      spreadsheetMessages[language].problem({ code, facts: { file: name, ...typicalFacts[code] } }),
    ]),
  );

bothLanguages(
  { files: spreadsheetMessages, problems: { zh: sentences('zh'), en: sentences('en', 'energy.xlsx') } },
  () => undefined,
);

test('a sentence says what came and what is taken at most', () => {
  expect(sentences('zh')).toMatchObject({
    tooLarge: '文件过大，最多 5 MB，收到 6.2 MB。请只保留需要的工作表和行。',
    tooManyRows: '行数过多，一次最多 5,000 行，这个表有 100,001 行。请分成几份，或只保留需要的行。',
    cellTooLong: '第 2 行第 3 列的文字过长，最多 2,000 字，收到 2,001 字。',
  });
  expect(sentences('en')).toMatchObject({
    unpacksTooFar: expect.stringContaining('“能耗.xlsx” is too large when it is unpacked: at most 50 MB.'),
    notCalculated: expect.stringMatching(/^The formula in cell C3 has not been calculated/),
  });
});
