import { describe, expect, test } from 'vitest';
import { gridFactorFor } from '../../../src/calculators/factors/grid-electricity.ts';
import { changedFactors, keptPins, pinsOf } from '../../../src/calculators/lines/pin-changes.ts';
import type { Claim, ResidualLine } from '../../../src/calculators/offset/claim.ts';
import { newClaim } from '../../../src/calculators/offset/new-claim.ts';
import { quantifyClaim } from '../../../src/calculators/offset/quantify-claim.ts';
import { catalogue, entity, stated } from './a-claim.ts';

const power: ResidualLine = {
  id: 'power',
  kind: 'stated-electricity',
  name: '外购电',
  fields: { quantity: { amount: '1000', unit: 'MWh' } },
};
const claim: Claim = { ...newClaim(2023), lines: [power, stated(10)] };
const quantified = (of: Claim) => quantifyClaim({ claim: of, lots: [], entity }, catalogue);
const registry = gridFactorFor('CN-RESIDUAL', 2023)!.factor;

const present = pinsOf(quantified(claim));

/** As a registry of another day would have pinned them. */
const olderPins = {
  ...present,
  factors: { ...present.factors, [registry.id]: { ...registry, value: 0.5 } },
};

describe('a claim keeps the factors it was made with', () => {
  test('its pins are those of its stated electricity, the potential of CO2, and how the first was chosen', () => {
    expect(Object.keys(present.factors)).toEqual([registry.id, 'gwp-ar5-co2']);
    expect(present.factors[registry.id]).toEqual(registry);
    expect(present.selections).toEqual({ 'grid:CN-RESIDUAL:2023': registry.id });
  });

  test('a claim of stated emissions alone has nothing to pin', () => {
    expect(pinsOf(quantified({ ...claim, lines: [stated(10)] }))).toEqual({ factors: {}, selections: {} });
  });

  test('a pinned value counts where the registry has another, and saving it again changes nothing', () => {
    const result = quantified({ ...claim, pins: olderPins });
    // 1 000 MWh × 0.5 t/MWh + 10 t, and not 1 000 × 0.6096 + 10
    expect(result.counted.residual.value).toBeCloseTo(510, 9);
    expect(quantified(claim).counted.residual.value).toBeCloseTo(619.6, 9);
    expect(keptPins(result, olderPins, true)).toEqual(olderPins);
  });

  test('a factor that a rule had chosen counts, though the rule would choose another now', () => {
    const earlier = gridFactorFor('CN-RESIDUAL', 2022)!.factor;
    const pins = {
      factors: { [earlier.id]: earlier },
      selections: { 'grid:CN-RESIDUAL:2023': earlier.id },
    };
    // 1 000 MWh × 0.5856 t/MWh + 10 t
    expect(quantified({ ...claim, pins }).counted.residual.value).toBeCloseTo(595.6, 9);
  });

  test('while a line can’t be read, what it pinned before stays', () => {
    const slip = { ...power, fields: { quantity: { amount: '1000o', unit: 'MWh' } } } as const;
    const result = quantified({ ...claim, lines: [slip], pins: olderPins });
    expect(result.residual.lines.every(({ entry }) => entry)).toBe(false);
    expect(keptPins(result, olderPins, false)).toEqual(olderPins);
  });

  test('by location the average of the area is pinned', () => {
    const { used, selections } = quantified({ ...claim, scope2: 'location' });
    expect(used[0]?.region).toBe('CN-CQ');
    expect(selections).toEqual([['grid:CN-CQ:2023', used[0]?.id]]);
  });

  test('a pin that can be no factor of electricity is not computed with, and that is said', () => {
    const methane = { ...registry, unit: 'kgCH4' as 'kgCO2', value: 28 };
    const [line] = quantified({ ...claim, pins: { ...olderPins, factors: { [registry.id]: methane } } })
      .residual.lines;
    expect(line?.entry?.emissions.value).toBeCloseTo(609.6, 9);
    expect(line?.problems).toMatchObject([{ severity: 'ask', code: 'pinNotUsable' }]);
  });

  test('what the present registry would change can be told', () => {
    const now = {
      factor: (id: string) => (id === registry.id ? registry : (catalogue.factor(id) ?? present.factors[id])),
    };
    expect(changedFactors(olderPins, now)).toEqual([
      { pinned: { ...registry, value: 0.5 }, now: registry, kind: 'value' },
    ]);
  });
});
