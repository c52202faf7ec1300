import { expect, test } from 'vitest';
import { workbookMessages } from '../../../widgets/foundation/messages/workbook.ts';
import { bothLanguages } from '../words.ts';

const facts: Readonly<Record<string, readonly unknown[]>> = {
  found: [3, 1],
  apply: [3],
  applied: [3],
  more: [300, 420],
};

bothLanguages(
  { 'workbook that comes back': workbookMessages },
  (path) => facts[path] ?? [{ expected: ['120', '130'] }],
);

test('a number over a sum is told what the sum is', () => {
  const expected = ['1,234.5'];
  for (const { problems } of [workbookMessages.zh, workbookMessages.en]) {
    expect(problems.sumOfMonths({ expected })).toContain('1,234.5');
  }
});
