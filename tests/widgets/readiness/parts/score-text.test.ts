import { expect, test } from 'vitest';
import { titleOf, wholeText } from '../../../../widgets/readiness/parts/requirement-button.ts';
import { oneDecimal, shortTitle } from '../../../../widgets/readiness/parts/score-text.ts';
import { percent } from '../../../../widgets/readiness/view/figure-text.ts';
import { collection } from '../../../calculators/readiness/collection.ts';
import { guideline, requirementOf } from '../../../calculators/readiness/one-assessment.ts';

test('a share that is added up has one decimal, half to even: 0.8125 is 81.2 %', () => {
  expect(oneDecimal(0.8125)).toBe('81.2 %');
  expect(oneDecimal(2 / 3)).toBe('66.7 %');
});

test('as a whole percent, what is almost all isn’t all, and almost nothing isn’t nothing', () => {
  expect([percent(1), percent(0.999), percent(0.625), percent(0.001), percent(0)]).toEqual([
    '100 %',
    '99 %',
    '62 %',
    '1 %',
    '0 %',
  ]);
});

test('a picture has room for the first half of a title, in either language', () => {
  expect(shortTitle(guideline, '6.1')).toBe('6.1 科学算碳');
  expect(shortTitle(collection('en'), '6.1')).toBe('6.1 Scientific carbon accounting');
  expect(shortTitle(guideline, '6.6')).toBe('6.6 基础设施低碳化');
});

test('a requirement has the title of its clause, and its text with the list that it introduces', () => {
  expect(titleOf({ collection: guideline }, '6.1.2-r1')).toBe('核算内容');
  expect(wholeText(requirementOf('6.1.2-r1'))).toMatch(/^企业碳排放核算应包括： .*范围1.*范围2/);
});
