import { describe, expect, test } from 'vitest';
import { plainName, sameName } from '../../../../src/calculators/offset/checks/plain-name.ts';

describe('A plain name', () => {
  test('has neither width, case, white space, brackets nor dots', () => {
    expect(plainName(' ＡＢＣ（重庆）· Co., Ltd. ')).toBe('abc重庆coltd');
  });
});

describe('Two names', () => {
  test.each([
    ['重庆渝北电子有限公司', '重庆渝北电子有限公司渝北工厂', true],
    ['重庆渝北电子有限公司渝北工厂', '重庆渝北电子有限公司', true],
    ['重庆渝北电子有限公司', '重庆江北电子有限公司', false],
    ['中电', '中电', true],
    ['中电', '中电投资有限公司', false],
    ['', '重庆渝北电子有限公司', false],
  ])('%s and %s: can be one company %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same);
  });
});
