import type { Assumption, Level } from '../../engine/assumption.ts';
import type { Bilingual } from '../../engine/language.ts';
import { convert } from '../../engine/operations.ts';
import type { Coefficient } from '../../engine/quantification.ts';
import type { Unit } from '../../engine/units.ts';
import type { FuelSetId } from '../../factors/fuel-types.ts';
import type { Field, Form } from '../../lines/field.ts';
import { LineReader, type LineOwner, type ReadingContext } from '../../lines/line-reader.ts';
import { inPlaceOf } from '../../lines/read-quantity.ts';
import type { Effect, Stage } from '../effect.ts';
import type { EstimatorId } from '../measure-ids.ts';
import type { PlannedMeasure } from '../plan.ts';
import type { ProblemCode } from '../problems.ts';
import { planFields } from './plan-fields.ts';
import { usualCosts } from './usual-costs.ts';

/** What a measure is read in: the potentials, the values and the factors of the inventory that the plan starts from. */
export interface MeasureOwner extends LineOwner {
  readonly fuelSet: FuelSetId;
  /** kgCO2 per kWh, by location and of what nothing covers. */
  readonly electricity: Readonly<Record<'location' | 'market', Coefficient<'kgCO2', 'kWh'>>>;
}

/** Reads a measure at one level of its assumptions. */
export class MeasureReader extends LineReader<MeasureOwner, PlannedMeasure, ProblemCode> {
  readonly level: Level;

  constructor(
    line: PlannedMeasure,
    owner: MeasureOwner,
    fields: readonly Field[],
    context: ReadingContext,
    level: Level,
  ) {
    super(line, owner, fields, context);
    this.level = level;
  }

  /** The reader's own value where there is one, which stands for all three levels; else that of the level. */
  assumed<U extends Unit, P extends Unit>(assumption: Assumption<U, P>): Coefficient<U, P> | undefined {
    const { key, label, unit, per } = assumption;
    if (this.has(key)) {
      const own = this.quantity(key, label);
      return own && (inPlaceOf(own, { ...convert(own, unit), per }) as Coefficient<U, P>);
    }
    const { level } = this;
    return { label, value: assumption[level], unit, per, basis: { kind: 'assumed', assumption, level } };
  }
}

/** One way to estimate what a measure does. */
export interface Estimator<Id extends EstimatorId = EstimatorId> extends Form {
  readonly id: Id;
  readonly stage: Stage;
  /** The ranges it takes where the reader gives no value of their own. */
  readonly assumptions: readonly Assumption[];
  /** What it usually costs: an order of magnitude to read, never computed with. */
  readonly usualCost?: Bilingual;
  /** @returns nothing where a needed field is missing or wrong; the reader has then noted why */
  readonly estimate: (read: MeasureReader) => Effect | undefined;
}

/** An estimator asks for what is its own, and for what every measure of a plan has: its year, owner and money. */
/* @__NO_SIDE_EFFECTS__ */
export function defineEstimator<const Id extends EstimatorId>(estimator: Estimator<Id>): Estimator<Id> {
  const usualCost = usualCosts[estimator.id];
  return {
    ...estimator,
    ...(usualCost && { usualCost }),
    fields: (values, factor) => [...estimator.fields(values, factor), ...planFields],
  };
}
