import { cited, convert, defined, multiplyConverted, ratio, subtract, sum } from '../engine/operations.ts';
import type { Coefficient, Quantification } from '../engine/quantification.ts';
import type { Unit } from '../engine/units.ts';
import { gridFactorFor } from '../factors/grid-electricity.ts';
import { defaultHeat } from '../factors/heat.ts';
import { electricityStandardCoal } from '../factors/standard-coal.ts';
import type { Inventory } from './inventory.ts';
import type { EnergyCarrier } from './kinds/kind.ts';
import type { QuantifiedLine } from './quantify-line.ts';
import { readNumber } from '../lines/typed-number.ts';
import type { RuleSetTotals } from './rule-sets.ts';
import type { Typed } from '../lines/entered.ts';

/** Figures that are asked for beside the tonnes. Each is undefined where an input for it is missing. */
export interface Indicators {
  /** Electricity at its calorific value (GB/T 2589); energy sold is taken off, as it is by equal value. */
  readonly energyCalorific: Quantification<'tce'>;
  /** Electricity at the equal value the reader cites: what its generation takes. */
  readonly energyEqualValue: Quantification<'tce'> | undefined;
  /** Of the energy at calorific and at equal value. */
  readonly nonFossilShare: { readonly calorific?: Coefficient; readonly equalValue?: Coefficient };
  readonly park: ParkIndicator | undefined;
  readonly perProduct: readonly {
    readonly name: string;
    readonly unit: string;
    readonly value: Coefficient;
  }[];
  readonly perOutputValue: Coefficient<'tCO2e', '10^4 CNY'> | undefined;
  readonly perAddedValue: Coefficient<'tCO2e', '10^4 CNY'> | undefined;
}

/**
 * CO2 per energy by the method of the national zero-carbon parks (发改环资〔2025〕910号, annex 4). Its thresholds are for
 * parks of at least 200 000 tce: beside a factory it is for orientation.
 */
export interface ParkIndicator {
  readonly co2: Quantification<'tCO2'>;
  readonly intensity: Coefficient<'tCO2', 'tce'>;
}

const ELECTRIC: readonly EnergyCarrier[] = ['gridElectricity', 'directElectricity', 'ownRenewable'];

/** Computes the indicators of an inventory: the whole factory's scope 1 and 2 by location, whatever the equity share. */
export function indicatorsOf(
  lines: readonly QuantifiedLine[],
  { ghgProtocol }: RuleSetTotals,
  inventory: Inventory,
): Indicators {
  const { total } = ghgProtocol.whole;
  const { products = [], outputValue, addedValue } = inventory.indicators;
  const equalValue = equalValueOf(inventory);
  const calorific = energyIn(lines, undefined);
  const equal = equalValue && energyIn(lines, equalValue);
  return {
    energyCalorific: calorific,
    energyEqualValue: equal,
    nonFossilShare: {
      ...shareOf('calorific', nonFossil(lines, undefined), calorific),
      ...(equal && shareOf('equalValue', nonFossil(lines, equalValue), equal)),
    },
    park: equal && parkOf(lines, equal),
    perProduct: products.flatMap(({ name, unit, amount }) => {
      const made = entered(amount, 'piece');
      return made ? [{ name, unit, value: ratio(total, made, 'emissions') }] : [];
    }),
    perOutputValue: perMoney(total, outputValue),
    perAddedValue: perMoney(total, addedValue),
  };
}

function perMoney(total: Quantification<'tCO2e'>, typed: Typed | undefined) {
  const money = entered(typed, '10^4 CNY');
  return money && ratio(total, money, 'emissions');
}

/** A positive number as typed; what is missing or wrong gives no indicator. */
function entered<U extends Unit>(typed: Typed | undefined, unit: U): Quantification<U> | undefined {
  if (typed === undefined || typed === '') return undefined;
  const value = readNumber(typed, 'indicators', () => {});
  return value
    ? { label: 'activityData', value, unit, basis: { kind: 'entered', status: 'unknown' } }
    : undefined;
}

function equalValueOf({ indicators }: Inventory): Coefficient<'kgce', 'kWh'> | undefined {
  const { amount, document } = indicators.equalValue ?? {};
  const value = entered(amount, 'kgce');
  return value && document?.trim()
    ? { ...value, label: 'equalValue', per: 'kWh', basis: { kind: 'own', document } }
    : undefined;
}

type Used = NonNullable<NonNullable<QuantifiedLine['result']>['energy']>;

const energies = (lines: readonly QuantifiedLine[], carriers?: readonly EnergyCarrier[]): Used[] =>
  lines.flatMap(({ result }) =>
    result?.energy && (!carriers || carriers.includes(result.energy.carrier)) ? [result.energy] : [],
  );

/** In tonnes of standard coal, less what was sold; electricity by the equal value where one is given. */
function energyIn(lines: readonly QuantifiedLine[], equalValue: Coefficient<'kgce', 'kWh'> | undefined) {
  const inTce = (used: readonly Used[]) => used.map((one) => standardCoal(one, equalValue));
  return subtract(sum(inTce(energies(lines)), 'tce', 'energy'), inTce(soldEnergy(lines)), 'energy');
}

/** Power and heat of fossil origin that others use; solar power that was fed in was never counted. */
function soldEnergy(lines: readonly QuantifiedLine[]): Used[] {
  return lines.flatMap(({ line: { kind, fields }, result }): Used[] => {
    const amount = result?.activity;
    if (!amount) return [];
    if (kind === 'exported-heat') return [{ carrier: 'heat', amount }];
    const fossil = kind === 'exported-electricity' && fields['madeFrom'] !== 'renewable';
    return fossil ? [{ carrier: 'gridElectricity', amount }] : [];
  });
}

const calorificValue = cited(electricityStandardCoal, 'calorificValue');

const standardCoal = ({ carrier, amount }: Used, equalValue: Coefficient<'kgce', 'kWh'> | undefined) =>
  ELECTRIC.includes(carrier)
    ? multiplyConverted(amount, equalValue ?? calorificValue, 'energy')
    : convert(amount, 'tce');

/** Biomass and renewable power. */
function nonFossil(lines: readonly QuantifiedLine[], equalValue: Coefficient<'kgce', 'kWh'> | undefined) {
  const power = renewablePower(lines).map((amount): Used => ({ carrier: 'gridElectricity', amount }));
  const parts = [...energies(lines, ['biomass']), ...power];
  return sum(
    parts.map((used) => standardCoal(used, equalValue)),
    'tce',
    'energy',
  );
}

/**
 * Own and directly delivered renewable power whose certificates were not sold (the attribute goes with them), and what
 * the certificates that count cover of the grid's.
 */
function renewablePower(lines: readonly QuantifiedLine[]): Quantification[] {
  return lines.flatMap(({ line: { kind, fields }, result }) => {
    const { energy, covered } = result ?? {};
    if (kind === 'grid-electricity') return covered ?? [];
    const ofElectricity = energy && ELECTRIC.includes(energy.carrier);
    const fossil = kind === 'direct-electricity' && fields['plant'] === 'fossil';
    return ofElectricity && !fossil && fields['certificatesSold'] !== 'yes' ? energy.amount : [];
  });
}

/** No share where more was sold than used: it would be of nothing. */
function shareOf(key: 'calorific' | 'equalValue', part: Quantification<'tce'>, whole: Quantification<'tce'>) {
  return whole.value > 0 && part.value <= whole.value * (1 + 1e-9)
    ? { [key]: ratio(part, whole, 'share') }
    : {};
}

/**
 * Fuel, processes and bought heat as they are; all electricity without a green attribute by the fossil factor of 2022;
 * less fossil power and heat that were sold.
 */
function parkOf(lines: readonly QuantifiedLine[], energy: Quantification<'tce'>): ParkIndicator | undefined {
  const fossilPower = gridFactorFor('CN-FOSSIL', 2022)?.factor;
  if (!fossilPower || energy.value <= 0) return undefined;
  const direct = lines.filter(
    ({ scope, group }) => scope === 1 && (group === 'combustion' || group === 'process'),
  );
  const heat = lines.filter(({ group }) => group === 'heat');
  const ofGas = [...direct, ...heat].flatMap(
    ({ result }) =>
      (result?.official ?? result?.location)?.gases
        .filter(({ family }) => family === 'CO2')
        .map(({ co2e }) => co2e) ?? [],
  );
  const amounts = (used: readonly Used[]) => used.map(({ amount }) => amount);
  const used = sum(amounts(energies(lines, ELECTRIC)), 'kWh', 'electricityUsed');
  const sold = soldEnergy(lines);
  const soldPower = amounts(sold.filter(({ carrier }) => carrier !== 'heat'));
  const soldHeat = sum(amounts(sold.filter(({ carrier }) => carrier === 'heat')), 'GJ', 'heat');
  const plain = subtract(used, [...renewablePower(lines), ...soldPower], 'uncoveredElectricity');
  const power = multiplyConverted(plain, cited(fossilPower, 'emissionFactor'), 'co2');
  const gases = multiplyConverted(sum(ofGas, 'tCO2e', 'co2'), defined(1, 'tCO2', 'tCO2e', 'gwp'), 'co2');
  const bought = sum([gases, power], 'tCO2', 'co2');
  const co2 = subtract(
    bought,
    [multiplyConverted(soldHeat, cited(defaultHeat, 'emissionFactor'), 'co2')],
    'co2',
  );
  return { co2, intensity: ratio(co2, energy, 'emissions') };
}
