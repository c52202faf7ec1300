import { describe, expect, test } from 'vitest';
import { loadMeasures, type QuantifiedMeasure } from '../../src/calculators/index.ts';
import { examplePlan, quantified } from '../../src/site/measures-example.ts';

/** kgCO2 per kWh of 2023: what nothing covers, by market, and the average of Chongqing, by location. */
const [market, location] = [0.6096, 0.5581];
/** Natural gas of the registry with its CH4 and N2O at AR5, in t per GJ. */
const gas = (15.3 * 0.99 * (44 / 12) + 0.028 + 0.0265) / 1000;

/** The example of the method, by hand. */
describe.each(['zh', 'en'] as const)('the example of the plan’s method in %s', async (language) => {
  const { measures, years, baseline, outcome, findings } = await quantified(examplePlan(language));
  const measure = (id: string): QuantifiedMeasure => {
    const found = measures.find(({ line }) => line.measure === id);
    if (!found) throw new Error(`The example has ${id}.`);
    return found;
  };
  const tonnes = (id: string, basis: 'market' | 'location' = 'market') =>
    measure(id).reduction?.mid.total[basis].value ?? NaN;

  test('starts from 1 200 t and 6 000 MWh', () => {
    expect(baseline.total.market.value).toBeCloseTo(1200 + 6000 * market);
    expect(baseline.total.location.value).toBeCloseTo(1200 + 6000 * location);
  });

  test('chains what acts on the air conditioning: 15 %, then 22.5 % of the 85 % left, less what leaks of 100 kg', () => {
    expect(tonnes('A.19')).toBeCloseTo(600 * 0.15 * market);
    // R-410A is half HFC-32 (677) and half HFC-125 (3 170), of which 4 % leak.
    const leaked = 0.1 * 0.04 * ((677 + 3170) / 2);
    expect(tonnes('A.17')).toBeCloseTo(600 * 0.85 * 0.225 * market - leaked);
    expect(measure('A.17').problems.map(({ code }) => code)).toContain('chained');
  });

  test('takes leaks of 25 % down to 7.5 % and half a bar off the pressure of compressed air', () => {
    const left = ((1 - 0.25) / (1 - 0.075)) * (1 - 0.5 * 0.07);
    expect(tonnes('A.11')).toBeCloseTo(900 * (1 - left) * market);
  });

  test('puts a heat pump of COP 3.2 for a boiler of 90 %, generates on the roof, and covers 2 000 MWh by market alone', () => {
    expect(tonnes('A.18')).toBeCloseTo((3000 / 0.9) * gas - (3000 / 3.6 / 3.2) * market);
    expect(tonnes('A.4')).toBeCloseTo(1000 * 0.775 * 0.85 * market);
    expect(tonnes('A.8')).toBeCloseTo(2000 * market);
    expect(tonnes('A.8', 'location')).toBe(0);
    expect(tonnes('A.1')).toBe(0);
  });

  test('pays the roof back in 7.3 years, and earns on each of its tonnes', () => {
    const { payback, annuity, costPerTonne } = measure('A.4').economics?.mid ?? {};
    const saving = 1000 * 775 * 0.85 * 0.7 - 50_000;
    const yearly = (3_000_000 * 0.06) / (1 - 1.06 ** -25);
    expect(payback?.value).toBeCloseTo(3_000_000 / saving);
    expect(annuity?.value).toBeCloseTo(yearly);
    expect(costPerTonne?.market?.value).toBeCloseTo((yearly - saving) / tonnes('A.4'));
    expect(costPerTonne?.market?.value).toBeLessThan(0);
  });

  test('reaches its target of 30 % less in 2026, where only the roof has aged by a year', () => {
    const declined = tonnes('A.4') * (1 - 0.995);
    const all = measures.reduce((sum, { line }) => sum + tonnes(line.measure), 0);
    expect(outcome?.remaining.mid.value).toBeCloseTo(baseline.total.market.value - all + declined);
    expect(outcome?.target?.value).toBeCloseTo(baseline.total.market.value * 0.7);
    expect(outcome?.gap?.high.value).toBeLessThan(0);
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  });

  test('stands on the cost curve but for what reduces nothing, and has nothing wrong in it', async () => {
    const { abatementCurve } = await loadMeasures.curve();
    const { steps, apart } = abatementCurve(measures, 'market');
    expect(steps.map(({ measure: { line } }) => line.measure)).toEqual([
      'A.11',
      'A.19',
      'A.4',
      'A.8',
      'A.17',
      'A.18',
    ]);
    expect(apart.map(({ measure: { line }, why }) => [line.measure, why])).toEqual([['A.1', 'no-reduction']]);
    expect(findings).toEqual([]);
    expect(
      measures.flatMap(({ problems }) => problems.filter(({ severity }) => severity !== 'note')),
    ).toEqual([]);
  });
});
