import type { Form } from '../../lines/field.ts';
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

/** Electricity from the public grid that no certificate covers yet; where it is used is said for the whole claim. */
const statedElectricity: ResidualKind = {
  id: 'stated-electricity',
  unit: 'residual',
  fields: () => [
    { type: 'quantity', key: 'quantity', activity: true, units: ['MWh', 'kWh', '10^4 kWh', 'GWh'] },
  ],
};

/** Both kinds, in the order of their ids. */
export const residualKinds: readonly ResidualKind[] = [statedEmissions, statedElectricity];
