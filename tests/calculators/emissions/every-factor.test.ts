import { describe, expect, test } from 'vitest';
import { isOfAnyGas } from '../../../src/calculators/lines/by-substance.ts';
import type { SourceKindId } from '../../../src/calculators/emissions/kinds/kind-ids.ts';
import { nodesOf, rederive } from '../../../src/calculators/engine/explanation.ts';
import { dimensionOf } from '../../../src/calculators/engine/units.ts';
import { fuels } from '../../../src/calculators/factors/fuels.ts';
import type { CitedFactor } from '../../../src/calculators/factors/define-factor.ts';
import { allFactors } from '../../../src/calculators/factors/registry.ts';
import { substances, type SubstanceId } from '../../../src/calculators/factors/gwp.ts';
import { kinds, offered } from './arbitrary-lines.ts';
import { errorsOf, gasOf, quantifyOne, tonnesOf } from './one-line.ts';

/** The kinds that let the reader pick a factor, with every factor they offer. */
const picks = kinds.flatMap((kind) =>
  kind
    .fields({})
    .flatMap((field) =>
      field.type === 'factor'
        ? offered(field.families).map((factor) => [kind.id, factor.id, factor] as const)
        : [],
    ),
);

/** What one unit of activity emits, in tonnes of CO2e by AR5, from the factor alone. */
function expected({ value, unit, substance }: CitedFactor): number {
  const tonnes = { t: 1, k: 1e-3, g: 1e-6 }[unit[0] as 't' | 'k' | 'g'];
  const potential = { co2: 1, co2e: 1, n2o: 265, ch4: 28 }[dimensionOf(unit) as 'co2'];
  return value * tonnes * (potential ?? substances[substance as SubstanceId].gwp.AR5?.value ?? NaN);
}

const one = (kind: SourceKindId, factor: CitedFactor) =>
  quantifyOne(kind, { factor: factor.id, quantity: { amount: 1, unit: factor.per } });

describe('every factor that can be picked for a process or an indirect emission', () => {
  const usable = picks.filter(([kind, , factor]) => kind !== 'electronics-gas' && isOfAnyGas(factor));

  test('are more than four hundred', () => {
    expect(usable.length).toBeGreaterThan(400);
  });

  test('emits, for one unit of activity, what it says, and explains it', () => {
    for (const [kind, id, factor] of usable) {
      const line = one(kind, factor);
      const { total, outside } = line.result?.location ?? {};
      const came = (total?.value ?? NaN) + (outside ?? []).reduce((sum, { co2e }) => sum + co2e.value, 0);
      expect.soft(came, id).toBeCloseTo(expected(factor), 9);
      for (const node of total ? nodesOf(total) : []) expect.soft(rederive(node), id).toBe(node.value);
    }
  });

  test('that is a property and no emission is refused', () => {
    const properties = picks.filter(([kind, , factor]) => kind !== 'electronics-gas' && !isOfAnyGas(factor));
    for (const [kind, id, factor] of properties) {
      expect.soft(errorsOf(one(kind, factor)), id).toContain('factorNotUsable');
    }
  });
});

test('every unconverted share of an etching gas passes on that share of its potential', () => {
  const shares = offered(['electronics-gases']).filter(
    ({ substance, unit }) => substance && dimensionOf(unit) === 'share',
  );
  expect(shares.length).toBeGreaterThan(30);
  for (const factor of shares) {
    const line = quantifyOne('electronics-gas', { factor: factor.id, quantity: { amount: 1, unit: 't' } });
    const gwp = substances[factor.substance as SubstanceId].gwp.AR5?.value ?? NaN;
    expect.soft(tonnesOf(line), factor.id).toBeCloseTo(factor.value * gwp, 9);
  }
});

describe('every fossil fuel', () => {
  test.each(fuels.map((fuel) => [fuel.id, fuel] as const))(
    'of %s: NCV × carbon × oxidation × 44/12, CH4 and N2O per energy, in both sets of defaults',
    (id, { unit, sets, ch4, n2o }) => {
      for (const [fuelSet, { ncv, carbonContent, oxidation }] of Object.entries(sets)) {
        const line = quantifyOne(
          'stationary-combustion',
          { fuel: id, quantity: { amount: 1000, unit } },
          {},
          { rules: { ...rules, fuelSet: fuelSet as 'ndrc-2015' } },
        );
        const terajoules = ncv.value; // 1 000 units × GJ per unit
        expect(gasOf(line, 'CO2')).toBeCloseTo(
          (terajoules * carbonContent.value * oxidation.value * 44) / 12,
          6,
        );
        expect(gasOf(line, 'CH4-fossil')).toBeCloseTo((terajoules * ch4.value * 28) / 1000, 9);
        expect(gasOf(line, 'N2O')).toBeCloseTo((terajoules * n2o.value * 265) / 1000, 9);
      }
    },
  );
});

const rules = {
  gbt32150: '2025',
  officialElectricity: 'nation',
  residual: 'residual',
  rounding: 'half-even',
  recalculationThreshold: 5,
} as const;

test('no factor of a life cycle of electricity can be picked by an inventory', async () => {
  const footprintOnly = (await allFactors()).filter(({ factor }) => !factor.usedBy.includes('emissions'));
  expect(footprintOnly.length).toBeGreaterThan(10);
  for (const { factor } of footprintOnly) {
    expect.soft(errorsOf(one('indirect', factor)), factor.id).toContain('factorNotUsable');
  }
});
