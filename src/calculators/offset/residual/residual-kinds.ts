import { convert, multiplyConverted } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { gridAreas } from '../../factors/grid-areas.ts';
import type { Form } from '../../lines/field.ts';
import { gridFactorOf } from '../../lines/grid-factor.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';
import { namesIn } from '../../lines/option-names.ts';
import type { Scope } from '../claim.ts';
import type { ResidualKindId } from '../kind-ids.ts';
import type { OffsetReader } from '../lot-reader.ts';

/** What a stated line says of what remains. */
export interface StatedResidual {
  readonly scope: Scope;
  readonly emissions: Quantification<'tCO2e'>;
  /** Of electricity from the grid: what certificates may cover. */
  readonly grid?: Quantification<'MWh'>;
}

/** A kind of line that states what remains. */
export interface ResidualKind extends Form {
  readonly id: ResidualKindId;
  readonly unit: 'residual';
  readonly quantify: (read: OffsetReader) => StatedResidual | undefined;
}

const scopeOptions = ['1', '2', '3'] as const;

/** Emissions of a scope as another report states them. */
const statedEmissions: ResidualKind = {
  id: 'stated-emissions',
  unit: 'residual',
  fields: () => [
    { type: 'quantity', key: 'quantity', activity: true, units: ['tCO2e'] },
    { type: 'choice', key: 'scope', options: scopeOptions },
  ],
  quantify: (read) => {
    const stated = read.quantity('quantity', 'statedEmissions');
    const scope = Number(read.choice('scope')) as Scope;
    return stated && { scope, emissions: convert(stated, 'tCO2e') };
  },
};

/** The areas whose average electricity may take by location. */
const averages = gridAreas.filter(({ kind }) => kind !== 'residual' && kind !== 'fossil');

/**
 * Electricity from the public grid that no certificate covers yet. By market it takes the average without the traded
 * non-fossil power, by location the average of its area.
 */
const statedElectricity: ResidualKind = {
  id: 'stated-electricity',
  unit: 'residual',
  fields: () => [
    { type: 'quantity', key: 'quantity', activity: true, units: ['MWh', 'kWh', '10^4 kWh', 'GWh'] },
    {
      type: 'choice',
      key: 'area',
      options: ['claim', ...averages.map(({ id }) => id)],
      names: namesIn(new Map(averages.map((area) => [area.id, area]))),
    },
  ],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'electricityUsed');
    const { scope2, area, year } = read.owner;
    const chosen = read.choice('area');
    const own = chosen === 'claim' ? area : chosen;
    const factor = gridFactorOf(read, scope2 === 'market' ? 'CN-RESIDUAL' : own, year);
    if (!activity || !factor) return undefined;
    const role = scope2 === 'market' ? 'residualFactor' : 'emissionFactor';
    const co2 = emissionOfGas(
      read,
      'CO2',
      multiplyConverted(activity, read.coefficient(role, factor), 'co2'),
    );
    return co2 && { scope: 2, emissions: co2.co2e, grid: convert(activity, 'MWh') };
  },
};

export const residualKinds: readonly ResidualKind[] = [statedEmissions, statedElectricity];
