import { planFields, type QuantifiedEntry } from '../../../src/calculators/index.ts';

const ofEveryMeasure = new Set(planFields.map(({ key }) => key));

/** What the way to estimate a measure asks for, without what every measure of a plan has: its year, owner and money. */
export const ownFields = ({ fields }: Pick<QuantifiedEntry, 'fields'>): QuantifiedEntry['fields'] =>
  fields.filter(({ key }) => !ofEveryMeasure.has(key));
