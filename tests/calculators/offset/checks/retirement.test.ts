import { describe, expect, test } from 'vitest';
import { monthsAfter } from '../../../../src/calculators/offset/checks/retirement.ts';
import type { Claim, Lot } from '../../../../src/calculators/offset/claim.ts';
import { certificateLot, claimOf, creditLot, emissionsOf, lotOf, quantify, single } from '../one-claim.ts';

const look = (fields: Lot['fields'], claim: Partial<Claim> = {}) => single(creditLot('a', 10, fields), claim);

describe('Twelve months after', () => {
  test.each([
    ['2025-12-31', '2026-12-31'],
    ['2024-02-29', '2025-02-28'],
    ['2023-02-28', '2024-02-28'],
    ['2025-06-30', '2026-06-30'],
    ['2025-01-31', '2026-01-31'],
  ])('%s is %s', (day, after) => {
    expect(monthsAfter(day, 12)).toBe(after);
  });

  test('one month after 31 January is the last of February', () => {
    expect([monthsAfter('2023-01-31', 1), monthsAfter('2024-01-31', 1)]).toEqual([
      '2023-02-28',
      '2024-02-29',
    ]);
  });
});

describe('When a lot was cancelled', () => {
  test('for 2025 up to 2026-12-31 is in time, from 2027-01-01 is late', () => {
    const on = (retiredOn: string) =>
      look({ forYear: '2025', retiredOn, vintage: '2025' }, { year: 2025 }).asks.includes('retiredLate');
    expect([on('2026-12-31'), on('2027-01-01')]).toEqual([false, true]);
  });

  test('goes by the period of the claim: for a year that ends on 2024-02-29 up to 2025-02-28', () => {
    const period = { from: '2023-03-01', to: '2024-02-29' };
    const on = (retiredOn: string) => look({ retiredOn }, { period }).asks.includes('retiredLate');
    expect([on('2025-02-28'), on('2025-03-01')]).toEqual([false, true]);
  });

  test('for another year goes by that year’s claim', () => {
    const claim = claimOf([emissionsOf(1, 100)]);
    const other = { ...claimOf([]), year: 2022, period: { from: '2022-07-01', to: '2023-06-30' } };
    const lot = creditLot('a', 10, { forYear: '2022', retiredOn: '2024-06-30', vintage: '2022' });
    const asks = (claims: readonly Claim[]) => lotOf(quantify(claim, [lot], { claims }), 'a').asks;
    expect(asks([claim, other])).not.toContain('retiredLate');
    expect(asks([claim])).toContain('retiredLate');
  });

  test('before the period begins is asked about', () => {
    expect(look({ retiredOn: '2022-12-31', vintage: '2021' }).asks).toContain('retiredEarly');
    expect(look({ retiredOn: '2023-01-01', vintage: '2021' }).asks).not.toContain('retiredEarly');
  });

  test('before its reductions were made is an error; in the last month of them, or among them, is not', () => {
    expect(look({ retiredOn: '2023-05-31', vintage: '2023-06' }).errors).toEqual(['notYetGenerated']);
    expect(look({ retiredOn: '2023-06-01', vintage: '2023-06' }).errors).toEqual([]);
    expect(look({ retiredOn: '2023-05-31', vintage: '2022-2023' }).errors).toEqual([]);
    const certificate = certificateLot('a', 10, { generated: '2023-06', retiredOn: '2023-05-31' });
    expect(single(certificate).errors).toEqual(['notYetGenerated']);
  });

  test('has to be said, as a day of the calendar', () => {
    expect(look({ retiredOn: '' }).errors).toEqual(['missing']);
    expect(look({ retiredOn: '2023-02-29' }).errors).toEqual(['notADate']);
    expect(look({ retiredOn: '2024-02-29' }).errors).toEqual([]);
  });
});

describe('For whom and for what', () => {
  const bears = (beneficiary: string, entity = '重庆渝北电子有限公司') =>
    single(creditLot('a', 10, { beneficiary }), {}, entity);

  test('another company is an error, and no company is asked about', () => {
    expect(bears('四川甲化工有限公司').errors).toEqual(['otherBeneficiary']);
    expect(bears('').asks).toContain('beneficiaryUnsaid');
  });

  test('the same company in other spaces, brackets, width or case is the same', () => {
    expect(bears('重庆渝北 电子有限公司').errors).toEqual([]);
    expect(bears('ABC（重庆）有限公司', 'abc(重庆)有限公司').errors).toEqual([]);
    expect(bears('ＡＢＣ Co., Ltd.', 'abc co ltd').errors).toEqual([]);
  });

  test('a company and its factory are taken for one, a short name for none', () => {
    expect(bears('重庆渝北电子有限公司第二工厂').errors).toEqual([]);
    expect(bears('中电投资有限公司', '中电').errors).toEqual(['otherBeneficiary']);
  });

  test('the same company in another legal form is asked about, its form alone is no company', () => {
    expect(bears('重庆渝北电子有限责任公司').asks).toContain('beneficiarySimilar');
    expect(bears('有限公司').errors).toEqual(['otherBeneficiary']);
  });

  test('a name in another script, as foreign registries write it, can’t be compared: it counts and is asked about', () => {
    const { errors, asks } = bears('Chongqing Yubei Electronics Co., Ltd.');
    expect(errors).toEqual([]);
    expect(asks).toContain('beneficiaryTranslated');
    expect(bears('Yu Trading Ltd.', 'Yu Foundry Ltd.').errors).toEqual(['otherBeneficiary']);
  });

  test('a factory without a name can’t be compared, which is said of the whole', () => {
    expect(bears('四川甲化工有限公司', ' ').errors).toEqual([]);
    const result = quantify(claimOf([emissionsOf(1, 1)]), [creditLot('a', 1)], { entity: '' });
    expect(result.findings.map(({ code }) => code)).toContain('entityUnnamed');
  });

  test('an obligation on a market is an error, any other purpose is asked about', () => {
    expect(look({ purpose: 'compliance' }).errors).toEqual(['usedForCompliance']);
    expect(look({ purpose: 'other' }).errors).toEqual([]);
    expect(look({ purpose: 'other' }).asks).toContain('purposeOther');
    expect(look({ purpose: 'voluntary' }).asks).not.toContain('purposeOther');
    expect(look({ purpose: '' }).errors).toEqual([]);
  });

  test('without a document is asked about', () => {
    const { evidence: _, ...without } = creditLot('a', 10);
    expect(single(without).asks).toContain('documentMissing');
    expect(single({ ...without, evidence: { document: ' ' } }).asks).toContain('documentMissing');
    expect(single(creditLot('a', 10)).asks).not.toContain('documentMissing');
  });
});

describe('A lot that isn’t cancelled', () => {
  test.each(['held', 'ordered'])('but %s is noted, and asked nothing about its cancellation', (status) => {
    const { notes, asks, errors } = look({ status, beneficiary: '', retiredOn: '', forYear: '' });
    expect([notes, errors]).toEqual([['notRetiredYet'], []]);
    expect(asks).toEqual([]);
  });
});

describe('How much of it there is', () => {
  test.each([
    ['10.5', 'notWhole'],
    ['-3', 'negative'],
    ['', 'missing'],
    ['十', 'notANumber'],
  ])('“%s” is refused', (amount, code) => {
    expect(single(creditLot('a', amount)).errors).toEqual([code]);
  });

  test('by hand no more of it and no part of it can be used, and otherwise what is set by hand rests', () => {
    const hand = (use: number, policy: 'by-hand' | 'cost' = 'by-hand') =>
      look({ use: { amount: use, unit: 'tCO2e' } }, { rules: { ...claimOf([]).rules, policy } }).errors;
    expect([hand(10), hand(11), hand(2.5)]).toEqual([[], ['handExceedsLot'], ['notWhole']]);
    expect([hand(11, 'cost'), hand(2.5, 'cost')]).toEqual([[], []]);
  });
});
