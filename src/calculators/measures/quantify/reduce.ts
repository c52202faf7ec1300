import { portion, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { bases, type ByBasis } from '../baseline/baseline.ts';
import { byBasis, tonnesOf } from '../baseline/electricity-emissions.ts';
import type { Part, PartOf } from '../effect.ts';
import { less, together } from './amounts.ts';
import type { ActiveMeasure } from './order.ts';
import type { Available, Pools } from './pools.ts';
import type { Pool } from './pool.ts';
import type { FuelSaving, Reduction } from './reduction.ts';
import type { Tell } from './remarks.ts';

/** What one measure reduces of what those before it have left; what is left then is in the pools. */
export function reduce(
  { parts }: ActiveMeasure,
  pools: Pools,
  { factors, scope3: base3, unlimited }: Available,
  tell: Tell,
): Reduction {
  const { electricity, byMarket } = settleElectricity(parts, pools, tell);
  const certified = settleCertificates(parts, pools, tell);
  const fuels = ofKind(parts, 'fuel');
  const others = ofKind(parts, 'emissions').map(({ scope, direction, amount }) => ({
    scope,
    direction,
    tonnes: amount,
  }));
  const burnt = fuels.map(
    ({ direction, emissions }) => ({ scope: 1, direction, tonnes: emissions }) as const,
  );
  const { net: scope1, kept } = settleTonnes(1, [...burnt, ...others], pools.scope1, tell);
  const { net: scope3 } = settleTonnes(3, others, pools.scope3, tell);
  const scope2 = {
    location: tonnesOf(electricity, factors.location, 'reduction'),
    market: tonnesOf(together([byMarket, certified], 'kWh', 'savedElectricity'), factors.market, 'reduction'),
  };
  const counts3 = unlimited || base3 !== undefined;
  if (!counts3 && scope3.value !== 0) tell('ask', 'scope3NotCounted', { came: scope3.value });
  const total = byBasis((basis) =>
    together([scope1, scope2[basis], ...(counts3 ? [scope3] : [])], 'tCO2e', 'reduction'),
  );
  tellOfRise(total, tell);
  return { electricity, certified, fuels: fuelsOf(fuels, kept), scope1, scope2, scope3, total };
}

/** What is saved lowers uncovered purchases first; what is added is uncovered. */
function settleElectricity(
  parts: readonly Part[],
  { grid, uncovered }: Pools,
  tell: Tell,
): { readonly electricity: Quantification<'kWh'>; readonly byMarket: Quantification<'kWh'> } {
  const electricity = ofKind(parts, 'electricity');
  const of = (direction: 'saved' | 'added') =>
    electricity.filter((part) => part.direction === direction).map(({ amount }) => amount);
  const generated = ofKind(parts, 'generation').map(({ amount }) => amount);
  const wanted = together([...of('saved'), ...generated], 'kWh', 'savedElectricity');
  const saved = grid.take(wanted);
  if (saved !== wanted) tell('ask', 'savesMoreElectricity', megawattHours(wanted, saved));
  const byMarket = uncovered.take(saved);
  if (byMarket !== saved) tell('note', 'alreadyGreen', { came: (saved.value - byMarket.value) / 1000 });
  const added = of('added');
  for (const amount of added) {
    grid.add(amount);
    uncovered.add(amount);
  }
  return {
    electricity: less(saved, added, 'savedElectricity'),
    byMarket: less(byMarket, added, 'savedElectricity'),
  };
}

function settleCertificates(parts: readonly Part[], { uncovered }: Pools, tell: Tell): Quantification<'kWh'> {
  const amounts = ofKind(parts, 'certified').map(({ amount }) => amount);
  const offered = together(amounts, 'kWh', 'certifiedElectricity');
  const certified = uncovered.take(offered);
  if (certified !== offered) tell('ask', 'certifiesMore', megawattHours(offered, certified));
  return certified;
}

interface Tonnes {
  readonly scope: 1 | 3;
  readonly direction: 'saved' | 'added';
  readonly tonnes: Quantification<'tCO2e'>;
}

function settleTonnes(
  scope: 1 | 3,
  parts: readonly Tonnes[],
  pool: Pool<'tCO2e'>,
  tell: Tell,
): { readonly net: Quantification<'tCO2e'>; readonly kept?: Quantification<'1'> } {
  const of = (direction: Tonnes['direction']) =>
    parts.filter((part) => part.scope === scope && part.direction === direction).map(({ tonnes }) => tonnes);
  const wanted = together(of('saved'), 'tCO2e', 'reduction');
  const saved = pool.take(wanted);
  if (saved !== wanted) {
    tell('ask', 'savesMoreEmissions', { scope, came: wanted.value, available: saved.value });
  }
  const added = of('added');
  for (const amount of added) pool.add(amount);
  const net = less(saved, added, 'reduction');
  return saved === wanted ? { net } : { net, kept: shareOf(saved, wanted) };
}

/** What of the savings there was to be saved. */
const shareOf = (saved: Quantification, wanted: Quantification): Quantification<'1'> => ({
  label: 'share',
  value: saved.value / wanted.value,
  unit: '1',
  basis: { kind: 'quotient', of: [saved, wanted] },
});

/** Fuel that isn't there to be saved saves no money either, as it saves no tonne. */
function fuelsOf(
  parts: readonly PartOf<'fuel'>[],
  kept: Quantification<'1'> | undefined,
): readonly FuelSaving[] {
  return [...new Set(parts.map(({ fuel }) => fuel))].map((fuel) => {
    const same = parts.filter((part) => part.fuel === fuel);
    const of = (direction: 'saved' | 'added') =>
      sum(
        same.filter((part) => part.direction === direction).map(({ amount }) => amount),
        'GJ',
        direction === 'saved' ? 'savedFuel' : 'addedFuel',
      );
    const [wanted, added] = [of('saved'), of('added')];
    const saved = kept ? portion(wanted, kept, 'savedFuel') : wanted;
    const price = same.find((part) => part.price)?.price;
    return { fuel, amount: less(saved, added.value ? [added] : [], 'savedFuel'), ...(price && { price }) };
  });
}

function tellOfRise(total: ByBasis<Quantification<'tCO2e'>>, tell: Tell): void {
  for (const basis of bases) {
    if (total[basis].value < 0) tell('ask', 'emissionsRise', { basis, came: -total[basis].value });
  }
}

const ofKind = <Kind extends Part['kind']>(parts: readonly Part[], kind: Kind): readonly PartOf<Kind>[] =>
  parts.filter((part): part is PartOf<Kind> => part.kind === kind);

const megawattHours = (came: Quantification<'kWh'>, available: Quantification<'kWh'>) => ({
  came: came.value / 1000,
  available: available.value / 1000,
});
