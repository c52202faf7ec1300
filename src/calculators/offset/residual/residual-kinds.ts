import { gridAreas } from '../../factors/grid-areas.ts';
import type { Form } from '../../lines/field.ts';
import { namesIn } from '../../lines/option-names.ts';
import type { ResidualKindId } from '../kind-ids.ts';

/** A kind of line that states what remains. How it is quantified is `quantify-stated.ts`. */
export interface ResidualKind extends Form {
  readonly id: ResidualKindId;
  readonly unit: 'residual';
}

/** Emissions of a scope as another report states them. */
const statedEmissions: ResidualKind = {
  id: 'stated-emissions',
  unit: 'residual',
  fields: () => [
    { type: 'quantity', key: 'quantity', activity: true, units: ['tCO2e'] },
    { type: 'choice', key: 'scope', options: ['1', '2', '3'] },
  ],
};

/** The areas whose average electricity may take by location. */
const averages = gridAreas.filter(({ kind }) => kind !== 'residual' && kind !== 'fossil');

/** Electricity from the public grid that no certificate covers yet. */
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
};

export const residualKinds: readonly ResidualKind[] = [statedEmissions, statedElectricity];
