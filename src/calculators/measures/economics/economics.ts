import { multiplyConverted, ratio, subtract, sum } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { ByBasis } from '../baseline/baseline.ts';
import { byBasis } from '../baseline/electricity-emissions.ts';
import type { Money } from '../quantify/money.ts';
import type { Rates } from '../quantify/rates.ts';
import type { Reduction } from '../quantify/reduction.ts';
import { annuityOf } from './annuity.ts';

/** What is needed to say what a measure costs, and isn't said. */
export const missingMoney = ['electricityPrice', 'fuelPrice', 'capex', 'lifetime'] as const;

export type MissingMoney = (typeof missingMoney)[number];

/** What a measure costs and earns in a full year. */
export interface Economics {
  /** Energy that isn't bought, and other benefits, less what running it costs. Below zero where it costs more. */
  readonly annualSaving?: Quantification<'CNY'>;
  /** Investment ÷ yearly saving; absent where nothing is saved, since then it never comes back. */
  readonly payback?: Quantification<'a'>;
  readonly annuity?: Quantification<'CNY'>;
  /** (Annuity − yearly saving) ÷ tonnes: below zero it earns money. Absent where nothing is reduced. */
  readonly costPerTonne: Partial<ByBasis<Coefficient<'CNY', 'tCO2e'>>>;
  readonly missing: readonly MissingMoney[];
}

/** Where no rate is said, money later is worth as much as money now. */
const noInterest: Quantification<'%'> = {
  label: 'discountRate',
  value: 0,
  unit: '%',
  basis: { kind: 'definition' },
};

export function economicsOf(
  { electricity, fuels, total }: Reduction,
  { capex, running, benefit, lifetime }: Money,
  { electricityPrice, discountRate = noInterest }: Rates,
): Economics {
  const missing: MissingMoney[] = [
    ...(electricity.value !== 0 && !electricityPrice ? (['electricityPrice'] as const) : []),
    ...(fuels.some(({ amount, price }) => amount.value !== 0 && !price) ? (['fuelPrice'] as const) : []),
    ...(capex ? [] : (['capex'] as const)),
    ...(capex && capex.value > 0 && !(lifetime && lifetime.value > 0) ? (['lifetime'] as const) : []),
  ];
  const earned = [
    ...(electricityPrice && electricity.value !== 0
      ? [multiplyConverted(electricity, { ...electricityPrice, per: 'kWh' }, 'savedElectricity')]
      : []),
    ...fuels.flatMap(({ amount, price }) => (price ? multiplyConverted(amount, price, 'savedFuel') : [])),
    ...(benefit ? [benefit] : []),
  ];
  const priced = !missing.includes('electricityPrice') && !missing.includes('fuelPrice');
  const annualSaving = priced ? yearly(earned, running) : undefined;
  const payback = annualSaving && capex && paybackOf(capex, annualSaving);
  const annuity =
    capex && lifetime && lifetime.value > 0
      ? annuityOf(capex, discountRate, lifetime)
      : capex?.value === 0
        ? capex
        : undefined;
  return {
    missing,
    ...(annualSaving && { annualSaving }),
    ...(payback && { payback }),
    ...(annuity && { annuity }),
    costPerTonne: annualSaving && annuity ? costsPerTonne(annuity, annualSaving, total) : {},
  };
}

function yearly(
  earned: readonly Quantification<'CNY'>[],
  running: Quantification<'CNY'> | undefined,
): Quantification<'CNY'> {
  const all = sum(earned, 'CNY', 'annualSaving');
  return running ? subtract(all, [running], 'annualSaving') : all;
}

function paybackOf(
  capex: Quantification<'CNY'>,
  annualSaving: Quantification<'CNY'>,
): Quantification<'a'> | undefined {
  if (annualSaving.value <= 0) return undefined;
  return {
    label: 'payback',
    value: capex.value / annualSaving.value,
    unit: 'a',
    basis: { kind: 'quotient', of: [capex, annualSaving] },
  };
}

function costsPerTonne(
  annuity: Quantification<'CNY'>,
  annualSaving: Quantification<'CNY'>,
  total: ByBasis<Quantification<'tCO2e'>>,
): Economics['costPerTonne'] {
  const net = subtract(annuity, [annualSaving], 'cost');
  const { location, market } = byBasis((basis) =>
    total[basis].value > 0 ? ratio(net, total[basis], 'abatementCost') : undefined,
  );
  return { ...(location && { location }), ...(market && { market }) };
}
