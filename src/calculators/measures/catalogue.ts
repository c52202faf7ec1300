import { GrowingCatalogue as Growing, type Catalogue as CatalogueOf } from '../lines/catalogue.ts';
import { fieldsFor, type Field } from '../lines/field.ts';
import type { Estimator } from './estimators/estimator.ts';
import type { PlannedMeasure } from './plan.ts';

/** The estimators and the factors that a plan is quantified with. */
export type Catalogue = CatalogueOf<Estimator>;

/** One that grows: the estimators come with the first measure of a plan, families of materials with the first that picks one. */
export class MeasuresCatalogue extends Growing<Estimator> {}

/** The form of a measure as it stands; nothing where its estimator isn't known, or not loaded yet. */
export function fieldsOf({ kind, fields }: PlannedMeasure, catalogue: Catalogue): readonly Field[] {
  const form = catalogue.kind(kind);
  return form ? fieldsFor(form, fields, undefined) : [];
}
