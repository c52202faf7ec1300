import { describe, expect, test } from 'vitest';
import { jsonProblemCodes } from '../../../src/calculators/engine/json/json-problem.ts';
import { problemText } from '../../../src/components/verify/problem-text.ts';
import { verifyEn } from '../../../src/messages/verify.en.ts';
import { verifyZh } from '../../../src/messages/verify.zh.ts';
import { spreadsheetProblemCodes } from '../../../widgets/foundation/parts/spreadsheet/problem.ts';

const words = { zh: verifyZh, en: verifyEn };
const facts = {
  name: '凭证.json',
  file: '凭证.json',
  begins: '{',
  expected: 'sha256',
  came: 'text',
  value: 'x',
  maximum: 5,
  row: 1,
  column: 1,
  cell: 'A1',
};

describe.each(['zh', 'en'] as const)('why a file gives no receipt, in %s', (language) => {
  const codes = [
    ...jsonProblemCodes,
    'unreadable',
    'empty',
    'no-receipts-in-page',
    'no-receipt-in-workbook',
    'no-text',
    'too-slow',
    'not-opened',
    'foreign',
    'newer-version',
    'broken-tree',
    ...spreadsheetProblemCodes.map((code) => `spreadsheet/${code}`),
  ];

  test.each(codes)('%s is a sentence whose facts are filled in', (code) => {
    // What a spreadsheet has too much of is a number.
    const came = code.startsWith('spreadsheet/') ? 7 : facts.came;
    const sentence = problemText(words[language], language, {
      code,
      path: 'checksum',
      facts: { ...facts, came },
    });
    expect(sentence).toMatch(/[。.]$/);
    expect(sentence).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  test('a damaged place is named with what was expected and what came', () => {
    const sentence = problemText(words[language], language, { code: 'damaged', path: 'checksum', facts });
    expect(sentence).toContain('checksum');
    expect(sentence).toContain(words[language].shapes.sha256);
    expect(sentence).toContain('“x”');
  });
});
