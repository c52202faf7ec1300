import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rederive } from '../../../../src/calculators/engine/explanation.ts';
import type { Quantification } from '../../../../src/calculators/engine/quantification.ts';
import type { Unit } from '../../../../src/calculators/engine/units.ts';
import { annuityOf } from '../../../../src/calculators/measures/economics/annuity.ts';

const typed = <U extends Unit>(value: number, unit: U): Quantification<U> => ({
  label: 'capex',
  value,
  unit,
  basis: { kind: 'entered', status: 'unknown' },
});

const annuity = (capex: number, percent: number, years: number) =>
  annuityOf(typed(capex, 'CNY'), typed(percent, '%'), typed(years, 'a'));

test('100 000 CNY over 2 years at 10 %: 0.1 ÷ (1 − 1.1⁻²) = 0.1 ÷ (0.21 ÷ 1.21) = 12.1 ÷ 21 of it a year', () => {
  expect(annuity(100_000, 10, 2).value).toBeCloseTo(100_000 * (12.1 / 21), 9);
});

test('a loan that is paid back in annuities is paid: 1.1 × (1.1 × 100 000 − a) − a = 0', () => {
  const { value: a } = annuity(100_000, 10, 2);
  expect(1.1 * (1.1 * 100_000 - a) - a).toBeCloseTo(0, 6);
});

test('without interest each of 20 years bears a twentieth', () => {
  expect(annuity(3_000_000, 0, 20).value).toBe(150_000);
});

test('a rate too small for 1 + i to notice costs what no rate costs', () => {
  for (const percent of [1e-9, 1e-15, 1e-300]) {
    expect(annuity(3_000_000, percent, 20).value / 150_000).toBeCloseTo(1, 9);
  }
});

test('what is said of an annuity makes its value again', () => {
  const node = annuity(3_000_000, 6, 20);
  expect(rederive(node)).toBe(node.value);
});

test('interest is never free, and a longer life never costs more a year', () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  const years = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(percent, percent, years, (one, more, life) => {
      const at = (rate: number, of: number) => annuity(1_000_000, rate, of).value;
      expect(at(one + more, life)).toBeGreaterThanOrEqual(at(one, life) * (1 - 1e-9));
      expect(at(one, life + 1)).toBeLessThanOrEqual(at(one, life) * (1 + 1e-9));
      expect(at(one, life)).toBeGreaterThanOrEqual((1_000_000 / life) * (1 - 1e-9));
    }),
  );
});
