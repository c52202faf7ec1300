import { describe, expect, test } from 'vitest';
import { runFactory } from './run.ts';

/** Chongqing 2023, and the country without what was traded as non-fossil; kgCO2/kWh, so tCO2 per MWh. */
const CHONGQING = 0.5581;
const RESIDUAL = 0.6096;

const sum = (...parts: (number | undefined)[]): number =>
  parts.reduce<number>((all, one) => all + (one ?? NaN), 0);

describe('the machinery maker with a gas boiler, from its inventory of 2025 to its plan', async () => {
  const factory = await runFactory('machinery');

  test('emits what its bills hold: 1 850 MWh, 180 000 m3 of gas, 6 000 L of diesel, 12 kg of R-410A', () => {
    const [inventory] = factory.inventories;
    const tonnes = inventory?.lines.map(({ result }) => result?.location?.total.value);
    expect(tonnes?.[0]).toBeCloseTo(1850 * CHONGQING, 9);
    // 18 × 10^4 Nm3 × 389.31 GJ × 0.0153 tC/GJ × 0.99 × 44/12 is the CO2; 1 kg CH4 (28) and 0.1 kg N2O (265) per TJ come on top.
    const energy = 18 * 389.31;
    const gas = energy * 0.0153 * 0.99 * (44 / 12) + (energy * (1 * 28 + 0.1 * 265)) / 1e6;
    expect(tonnes?.[1]).toBeCloseTo(gas, 9);
    expect(inventory?.totals.ghgProtocol.whole.total.value).toBeCloseTo(sum(...(tonnes ?? [])), 9);
  });

  test('fails its basic requirements on energy intensity and on meters, whatever it scores', () => {
    expect(factory.assessed.gates.status).toBe('failed');
    expect(factory.gates).toMatchObject({
      '5.1-r1': 'passed',
      '5.2-r1': 'failed',
      '5.2-r2': 'outside',
      '5.3-r1': 'passed',
      '6.1.1-r1': 'open',
      '6.1.2-r1': 'open',
      '6.1.4-r1': 'open',
      '6.5.3-r1': 'failed',
    });
    expect(factory.assessed.scores.total?.value).toBeGreaterThan(0);
  });

  test('leaves for itself to confirm that no source is missing, and to show more than one year', () => {
    const codes = Object.fromEntries(
      factory.assessed.items.map(({ requirement, filled }) => [requirement.id, filled?.code]),
    );
    expect(codes).toMatchObject({ '6.1.2-r1': 'sourcesCounted', '6.1.4-r1': 'oneYearCounted' });
  });

  test('has its boundary, its method and its yearly accounting answered by its own inventory and plan', () => {
    const byFile = factory.assessed.items
      .filter(({ by }) => by === 'file')
      .map(({ requirement }) => requirement.id);
    expect(byFile).toEqual(
      expect.arrayContaining(['5.3-r1', '6.1.1-r2', '6.1.2-r1', '6.1.4-r1', '7.1.2-r1']),
    );
  });

  test('has its meters as the first gap, with the platform as the measure that serves 6.5.3', () => {
    const [first] = factory.assessed.gaps.missing;
    expect(first?.item.requirement.id).toBe('6.5.3-r1');
    expect(first?.measures.map(({ id }) => id)).toContain('A.26');
  });

  test('saves 600 kWp × 775 kWh × 90 % with its roof, at the factor of its inventory', () => {
    const used = (600 * 775 * 0.9) / 1000;
    expect(factory.reduced('厂房屋顶光伏', 'location')).toBeCloseTo(used * CHONGQING, 6);
    expect(factory.reduced('厂房屋顶光伏', 'market')).toBeCloseTo(used * RESIDUAL, 6);
  });

  test('saves half of 120 MWh with lamps: the middle of 40 and 60 %', () => {
    expect(factory.reduced('车间 LED 照明', 'location')).toBeCloseTo(120 * 0.5 * CHONGQING, 6);
  });

  test('lets the heat pump replace only the gas that the economiser leaves: 1 500 GJ ÷ 0.9 × 93 % less 1 500 ÷ 3.2', () => {
    const perGj = (389.31 * 0.0153 * 0.99 * (44 / 12)) / 389.31 + (28 + 26.5) / 1e6;
    const fuel = (1500 / 0.9) * (1 - 0.07) * perGj;
    const power = 1500 / 3.6 / 3.2;
    expect(factory.reduced('热泵供清洗热水', 'location')).toBeCloseTo(fuel - power * CHONGQING, 6);
    expect(factory.problemsOf('热泵供清洗热水')).toContain('chained');
  });

  test('stays above its target of −30 % by market in 2028', () => {
    const remains = factory.remains(2028, 'market') ?? NaN;
    const target = factory.planned.years.at(-1)?.target?.market.value ?? NaN;
    expect(target).toBeCloseTo((factory.planned.baseline.total.market.value ?? NaN) * 0.7, 6);
    expect(remains).toBeGreaterThan(target);
  });
});

describe('the electronics plant with a data centre and photovoltaics', async () => {
  const factory = await runFactory('electronics');

  test('covers 10 000 of its 42 000 MWh by certificates: by market 32 000 MWh are left, by location nothing changes', () => {
    const [grid] = factory.inventories[0]?.lines ?? [];
    expect(grid?.result?.location?.total.value).toBeCloseTo(42_000 * CHONGQING, 6);
    expect(grid?.result?.market?.total.value).toBeCloseTo(32_000 * RESIDUAL, 6);
  });

  test('passes every basic requirement, and its score lies within what the unknown answers leave open', () => {
    expect(factory.assessed.gates.status).toBe('passed');
    const { total, span } = factory.assessed.scores;
    expect(total?.value).toBeGreaterThanOrEqual(span.low);
    expect(total?.value).toBeLessThanOrEqual(span.high);
  });

  test('has 1.8 tCO2/tce reported as unconfirmed and 0.2 for orientation, and lies above all of them', async () => {
    const { compareIndicators } = await import('../../../src/calculators/readiness/indicators/indicators.ts');
    const compared = compareIndicators(factory.indicators[0]).filter(
      ({ rule }) => rule.indicator === 'co2-per-energy',
    );
    expect(compared.map(({ difference = NaN }) => difference > 0)).toEqual([true, true, true, true]);
    expect(new Set(compared.map(({ rule }) => rule.bearing))).toEqual(
      new Set(['orientation', 'unconfirmed']),
    );
  });

  test('saves 12 GWh × (1 − 1.25 ÷ 1.5) = 2 GWh in its data centre', () => {
    expect(factory.reduced('机房间接蒸发冷', 'location')).toBeCloseTo(
      12_000 * (1 - 1.25 / 1.5) * CHONGQING,
      6,
    );
  });

  test('chains the supervision and the new units on one load: 15 % first, then 22.5 % of what is left, less what leaks', () => {
    const load = 1200 * CHONGQING;
    expect(factory.reduced('空调群控', 'location')).toBeCloseTo(load * 0.15, 6);
    const leaked = (180 * 0.04 * 677) / 1000;
    expect(factory.reduced('办公楼多联机', 'location')).toBeCloseTo(load * 0.85 * 0.225 - leaked, 6);
  });

  test('counts the platform and the monitoring of equipment once', () => {
    expect(factory.reduced('设备效率监控', 'location')).toBe(0);
    expect(factory.problemsOf('设备效率监控')).toContain('countedOnce');
  });

  test('gains nothing by location from green power, and 15 000 MWh by market', () => {
    expect(factory.reduced('绿电交易', 'location')).toBe(0);
    expect(factory.reduced('绿电交易', 'market')).toBeCloseTo(15_000 * RESIDUAL, 6);
  });

  test('reaches its target of 2028 and misses that of 2030, as its activity grows by 2 % a year', () => {
    const target = (year: number) =>
      factory.planned.years.find((one) => one.year === year)?.target?.market.value ?? NaN;
    expect(factory.remains(2028, 'market')).toBeLessThan(target(2028));
    expect(factory.remains(2030, 'market')).toBeGreaterThan(target(2030));
  });
});

describe('the battery plant that is planned', async () => {
  const factory = await runFactory('battery');

  test('starts from its design: 2 400 t of scope 1 and 180 000 MWh', () => {
    expect(factory.planned.baseline.source).toBe('stated');
    expect(factory.planned.baseline.total.location.value).toBeCloseTo(2400 + 180_000 * CHONGQING, 6);
    expect(factory.planned.baseline.total.market.value).toBeCloseTo(2400 + 180_000 * RESIDUAL, 6);
  });

  test('is asked what concerns new plants and not what concerns existing ones', () => {
    const standing = (id: string) =>
      factory.assessed.items.find(({ requirement }) => requirement.id === id)?.applicability;
    expect(standing('6.3.1-r1')).toBe('outside');
    expect(standing('6.3.2-r1')).toBe('asked');
  });

  test('can’t pass its basic requirements before it runs, and most of its score is still open', () => {
    expect(factory.assessed.gates.status).toBe('failed');
    expect(factory.gates['5.3-r1']).toBe('open');
    expect(factory.assessed.scores.coverage).toBeLessThan(0.5);
  });

  test('emits more with hydrogen from the grid: 9 kg × 53 kWh per 100 km against 35 L of diesel', () => {
    const hydrogen = ((100_000 / 100) * 9 * 53 * CHONGQING) / 1000;
    const reduced = factory.reduced('氢能重卡试点', 'location') ?? NaN;
    expect(hydrogen).toBeCloseTo(266.2, 1);
    // 35 000 L of diesel are some 92 t.
    expect(reduced).toBeGreaterThan(91 - hydrogen);
    expect(reduced).toBeLessThan(94 - hydrogen);
    expect(factory.problemsOf('氢能重卡试点')).toContain('emissionsRise');
  });

  test('plans for five years, and keeps what only enables at 0 t', () => {
    expect(factory.planned.years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031]);
    expect(factory.reduced('电池碳足迹核算', 'market')).toBe(0);
    expect(factory.planned.findings.map(({ code }) => code)).not.toContain('planTooShort');
  });
});
