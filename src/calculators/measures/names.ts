import type { EstimatorId, MeasureId } from './measure-ids.ts';
import type { PlannedMeasure } from './plan.ts';

/** What the ways to estimate measures and the measures of the annex are called in the reader's language. */
export interface MeasureNames {
  readonly kinds: Readonly<Record<EstimatorId, string>>;
  readonly measure: (measure: MeasureId) => string;
}

/** Whether a way to estimate says what is done: then a measure is called by it, else as the annex calls it. */
export const saysWhat = (kind: EstimatorId): boolean => kind !== 'own-estimate' && kind !== 'enabling';

/** What a measure of a plan is called while it has no name of its own. A way that this version doesn't know has none. */
export const usualName = (
  { kind, measure }: Pick<PlannedMeasure, 'kind' | 'measure'>,
  names: MeasureNames,
): string =>
  saysWhat(kind) && Object.hasOwn(names.kinds, kind) ? names.kinds[kind] : names.measure(measure);

/** What it is called in a sentence that knows no language: its own name, else its number in the annex. */
export const plainName = ({ name, measure }: Pick<PlannedMeasure, 'name' | 'measure'>): string =>
  name.trim() || measure;
