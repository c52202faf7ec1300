import { describe, expect, test } from 'vitest';
import { GrowingCatalogue } from '../../../src/calculators/emissions/catalogue.ts';
import type { Inventory } from '../../../src/calculators/emissions/inventory.ts';
import { commonKinds } from '../../../src/calculators/emissions/kinds/common.ts';
import { changedFactors, pinsOf } from '../../../src/calculators/lines/pin-changes.ts';
import type { Pins } from '../../../src/calculators/lines/pins.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import type { CitedFactor } from '../../../src/calculators/factors/define-factor.ts';
import { fullCatalogue, inventoryOf, lineOf, quantify } from './one-line.ts';

const lines = [
  lineOf('stationary-combustion', { fuel: 'natural-gas', quantity: { amount: 10, unit: '10^4 Nm3' } }),
  lineOf('grid-electricity', { quantity: { amount: 1000, unit: 'MWh' } }),
  lineOf('fugitive', { substance: 'R-410A', quantity: { amount: 18, unit: 'kg' } }),
];

const total = (inventory: Partial<Inventory> = {}) =>
  quantify(lines, inventory).totals.ghgProtocol.total.location.total.value;

/** Pins with one value other than the registry's. */
const pinsWith = (id: string, more: Partial<CitedFactor>): Pins => {
  const pins = pinsOf(quantify(lines));
  const pinned = pins.factors[id];
  if (!pinned) throw new Error(`${id} should be pinned.`);
  return { ...pins, factors: { ...pins.factors, [id]: { ...pinned, ...more } } };
};

describe('an inventory that was saved', () => {
  test('keeps every factor it used and every choice a rule made, in a fixed order', () => {
    const pins = pinsOf(quantify(lines));
    expect(Object.keys(pins.factors)).toEqual(Object.keys(pins.factors).sort());
    expect(Object.keys(pins.factors)).toEqual(
      expect.arrayContaining([
        'natural-gas-ncv-gb-t-32151-34-2024',
        'gwp-ar5-hfc-32',
        'grid-electricity-cn-cq-2023',
      ]),
    );
    expect(pins.selections).toEqual({
      'grid:CN-CQ:2023': 'grid-electricity-cn-cq-2023',
      'grid:CN-RESIDUAL:2023': 'grid-electricity-cn-residual-2023',
      'grid:CN:2023': 'grid-electricity-cn-2023',
    });
    expect(pinsOf(quantify([...lines].reverse()))).toEqual(pins);
  });

  test('gives the same result from its pins, through a file', () => {
    const pins = JSON.parse(JSON.stringify(pinsOf(quantify(lines)))) as Pins;
    expect(total({ pins })).toBe(total());
  });

  test('keeps its result when the registry’s value has changed', () => {
    const pins = pinsWith('grid-electricity-cn-cq-2023', { value: 0.55 });
    expect(total({ pins })).toBeCloseTo(total() - 1000 * (0.5581 - 0.55), 6);
  });

  test('hears what would be different', () => {
    const pins = pinsWith('natural-gas-ncv-gb-t-32151-34-2024', { value: 380 });
    expect(changedFactors(pins, fullCatalogue)).toMatchObject([
      { kind: 'value', pinned: { value: 380 }, now: { value: 389.31 } },
    ]);
    expect(changedFactors(pinsOf(quantify(lines)), fullCatalogue)).toEqual([]);
    expect(changedFactors(undefined, fullCatalogue)).toEqual([]);
  });

  test('hears that a factor was superseded, or that nobody knows it any more', () => {
    const pins = pinsOf(quantify(lines));
    const old = pins.factors['grid-electricity-cn-cq-2023'] as CitedFactor;
    const next = { ...old, id: 'grid-electricity-cn-cq-2023-corrected', value: 0.56 };
    const catalogue = new GrowingCatalogue([], [{ ...old, supersededBy: next.id }, next]);
    const changes = changedFactors(pins, catalogue);
    expect(changes).toContainEqual({ pinned: old, now: next, kind: 'superseded' });
    expect(changes.filter(({ kind }) => kind === 'unknown').length).toBe(
      Object.keys(pins.factors).length - 1,
    );
  });

  test('keeps the year of electricity that a rule had chosen, when a newer year is known by now', () => {
    // Saved when 2022 was the latest year, for an inventory of 2023.
    const before = quantify(lines, { year: 2022 });
    const { factors } = pinsOf(before);
    const pins: Pins = { factors, selections: { 'grid:CN-CQ:2023': 'grid-electricity-cn-cq-2022' } };
    const kept = quantify(lines, { pins });
    expect(kept.totals.ghgProtocol.scope2.location.total.value).toBeCloseTo(522.7, 9);
    expect(kept.lines[1]?.problems.map(({ code }) => code)).toContain('factorOfOtherYear');
    expect(quantify(lines).totals.ghgProtocol.scope2.location.total.value).toBeCloseTo(558.1, 9);
  });

  test('does without the family of a pinned factor', () => {
    const process = lineOf('process', { factor: 'process-caco3', quantity: { amount: 100, unit: 't' } });
    const pins = pinsOf(quantify([process]));
    const bare = new GrowingCatalogue([
      ...commonKinds,
      ...[fullCatalogue.kind('process')].flatMap((kind) => kind ?? []),
    ]);
    const result = quantifyInventory({ ...inventoryOf([process]), pins }, bare);
    expect(result.totals.ghgProtocol.scope1.total.value).toBeCloseTo(43.97, 9);
  });
});

test('of two factors with one id a catalogue keeps the first', () => {
  const [factor] = fullCatalogue.factors();
  if (!factor) throw new Error('The catalogue should hold factors.');
  const catalogue = new GrowingCatalogue([], [factor, { ...factor, value: -1 }]);
  expect(catalogue.factor(factor.id)).toBe(factor);
});
