import { describe, expect, test } from 'vitest';
import type { Lot, MatchingRules } from '../../../../src/calculators/offset/claim.ts';
import type { InstrumentId } from '../../../../src/calculators/offset/kind-ids.ts';
import { creditLot, ENTITY, rulesOf, single } from '../one-claim.ts';

const look = (
  fields: Lot['fields'] = {},
  kind: InstrumentId = 'ccer',
  rules: Partial<MatchingRules> = {},
  entity = ENTITY,
) => single(creditLot('a', 10, fields, kind), { rules: rulesOf(rules) }, entity);

test.each(['ccer', 'tanhuitong', 'inclusive', 'credit'] as const)(
  'A lot of %s without fault has no errors, and nothing is asked but its serial numbers',
  (kind) => {
    const { errors, asks } = look({}, kind);
    expect([errors, asks]).toEqual([[], ['serialMissing']]);
  },
);

describe('Where the project lies', () => {
  test('is asked until it is said', () => {
    expect(look({ boundary: 'unsaid' }).asks).toContain('boundaryUnsaid');
    expect(look({ boundary: '' }).asks).toContain('boundaryUnsaid');
    expect(look({ boundary: 'outside' }).asks).not.toContain('boundaryUnsaid');
  });

  test('inside the boundary is an error', () => {
    expect(look({ boundary: 'inside' }).errors).toEqual(['insideBoundary']);
  });

  test('is asked again where the project bears the factory’s name, however it is written', () => {
    const own = (project: string) => look({ project }).asks.includes('boundaryLikely');
    expect(own(`${ENTITY}屋顶光伏项目`)).toBe(true);
    expect(own('重庆渝北 电子 有限公司·屋顶光伏')).toBe(true);
    expect(own('重庆渝北电子屋顶光伏')).toBe(true);
    expect(own('甘肃造林项目')).toBe(false);
  });

  test('isn’t guessed from a name that is part of too many others', () => {
    expect(look({ project: '中电风电项目' }, 'ccer', {}, '中电').asks).not.toContain('boundaryLikely');
  });
});

describe('Allowances of a carbon market', () => {
  test('count neither by default nor without voluntary cancellation', () => {
    expect(look({}, 'allowance').errors).toEqual(['allowanceOff', 'allowanceNotVoluntary']);
    expect(look({ voluntary: 'yes' }, 'allowance').errors).toEqual(['allowanceOff']);
    expect(look({ voluntary: 'no' }, 'allowance', { allowances: true }).errors).toEqual([
      'allowanceNotVoluntary',
    ]);
  });

  test('count where both are said', () => {
    expect(look({ voluntary: 'yes' }, 'allowance', { allowances: true }).standing).toBe('retired');
  });
});

describe('Other recognised credits', () => {
  test('that are certificates of electricity are refused: those are no tonnes', () => {
    expect(look({ registry: '国家能源局绿证' }, 'credit').errors).toEqual(['certificateAsCredit']);
    expect(look({ registry: 'I-REC' }, 'credit').errors).toEqual(['certificateAsCredit']);
    expect(look({ registry: 'Verra Registry' }, 'credit').errors).toEqual([]);
    const named = (name: string) => single({ ...creditLot('a', 10), name }).errors;
    expect(named('绿证 2023 年 6 月')).toEqual(['certificateAsCredit']);
    expect(named('CCER（绿证已注销）')).toEqual([]);
  });

  test('without a programme are refused', () => {
    expect(look({ registry: '' }, 'credit').errors).toEqual(['creditWithoutProgramme']);
    expect(look({ registry: ' ' }, 'credit').errors).toEqual(['creditWithoutProgramme']);
    expect(look({ registry: 'Gold Standard' }, 'credit').errors).toEqual([]);
  });
});

describe('CCERs of wind and sun, which may have certificates for the same kWh (国能综通新能〔2024〕124号)', () => {
  test.each(['pv', 'onshore-wind'])('of %s are asked about', (technology) => {
    expect(look({ technology }).asks).toContain('ccerOfWindOrSun');
  });

  test.each(['offshore-wind', 'csp'])(
    'of %s are asked for proof that the certificates are gone',
    (technology) => {
      expect(look({ technology }).asks).toContain('ccerOffshoreOrCsp');
      expect(look({ technology, certificatesCancelled: '核销公告' }).asks).not.toContain('ccerOffshoreOrCsp');
    },
  );

  test('are known by the project’s name where nothing is chosen', () => {
    const asks = (project: string) => look({ project, technology: 'other' }).asks;
    expect(asks('江苏某海上风电项目')).toContain('ccerOffshoreOrCsp');
    expect(asks('青海某光热电站')).toContain('ccerOffshoreOrCsp');
    expect(asks('甘肃某风电场')).toContain('ccerOfWindOrSun');
    expect(asks('某并网光伏项目')).toContain('ccerOfWindOrSun');
  });

  test('of anything else are not', () => {
    const { asks } = look({ technology: 'other' });
    expect(asks).not.toContain('ccerOfWindOrSun');
    expect(asks).not.toContain('ccerOffshoreOrCsp');
  });
});

describe('Reductions from before 2020-09-22 are CCERs of the old rules', () => {
  test.each([
    ['2020-08', true],
    ['2020-09', false],
    ['2020', true],
    ['2019-2023', true],
    ['2021', false],
  ])('of %s: asked %s', (vintage, asked) => {
    expect(look({ vintage }).asks.includes('legacyCcer')).toBe(asked);
  });

  test('of other credits nobody asks it', () => {
    expect(look({ vintage: '2015' }, 'credit').asks).not.toContain('legacyCcer');
  });
});

describe('The reader’s own limit of vintages', () => {
  const old = (vintage: string, vintageYears?: string | number) =>
    look({ vintage }, 'ccer', vintageYears === undefined ? {} : { vintageYears }).asks.includes('vintageOld');

  test('of 5 years lets 2018 pass for 2023 and asks about 2017', () => {
    expect([old('2018', 5), old('2017', 5)]).toEqual([false, true]);
  });

  test('goes by the end of the vintage: 2016 to 2018 passes', () => {
    expect(old('2016-2018', '5')).toBe(false);
  });

  test('of 0 years asks about anything before the year', () => {
    expect([old('2023', 0), old('2022-12', 0)]).toEqual([false, true]);
  });

  test('is none by default, and none where it can’t be read', () => {
    expect([old('2001'), old('2001', ''), old('2001', '五年')]).toEqual([false, false, false]);
  });
});

describe('A vintage', () => {
  test('is asked of every credit, and refused where it is none', () => {
    expect(look({ vintage: '' }).errors).toEqual(['missing']);
    expect(look({ vintage: '去年' }).errors).toEqual(['vintageUnreadable']);
  });
});
