import type { EnteredLine, Typed } from '../lines/entered.ts';
import type { Pins } from '../lines/pins.ts';
import type { EstimatorId, MeasureId } from './measure-ids.ts';

/** The checklist of annex A and the plan made of it: the section `measures` of the factory file. */
export interface MeasuresSection {
  readonly checklist?: readonly ChecklistEntry[];
  readonly plan?: Plan;
}

export const measureStatuses = ['done', 'planned', 'not-applicable'] as const;

export type MeasureStatus = (typeof measureStatuses)[number];

/** Where the factory stands with one measure. */
export interface ChecklistEntry {
  readonly measure: MeasureId;
  readonly status: MeasureStatus;
  /** Why it isn't applicable, or what was done. */
  readonly note?: string;
}

/**
 * One measure in the plan, estimated in one way. Its fields hold what the estimator asks for and what every measure has:
 * `year` (the first full year of its effect), `owner`, `due`, `capex`, `running`, `benefit`, `lifetime`.
 */
export interface PlannedMeasure extends EnteredLine<EstimatorId> {
  /** The measure of annex A that it carries out. */
  readonly measure: MeasureId;
}

/** What is to be reduced over several years, from what it starts, and towards what (guideline 7.1.2: at least three years). */
export interface Plan {
  /** The year whose emissions the plan starts from. */
  readonly baseYear: number;
  /** The first and the last year of the plan. */
  readonly from: number;
  readonly to: number;
  /** Where the emissions of the base year come from: the inventory of that year in the factory file, or `stated`. */
  readonly baseline: 'inventory' | 'stated';
  readonly stated: StatedBaseline;
  /** Where the electricity is used: CN-CQ. A key of `gridAreas`. */
  readonly area: string;
  /** The basis of scope 2 that the trajectory and the costs are shown on. */
  readonly scope2: 'market' | 'location';
  /** How the activity grows without any measure, in percent a year. */
  readonly growth?: Typed;
  /** By how many percent of the base year the emissions of the last year are to be lower. */
  readonly target?: Typed;
  /** CNY per kWh. */
  readonly electricityPrice?: Typed;
  /** Of the annuity, in percent a year. */
  readonly discountRate?: Typed;
  readonly measures: readonly PlannedMeasure[];
  /** The factor values this plan was made with; absent until it is first saved. */
  readonly pins?: Pins;
}

/** The emissions of the base year where no inventory is at hand. */
export interface StatedBaseline {
  /** In tCO2e. */
  readonly scope1?: Typed;
  /** Grid electricity at the meter, in MWh. */
  readonly electricity?: Typed;
  /** The part of it that certificates or traded green power cover, in MWh. */
  readonly certified?: Typed;
  /** Purchased heat, steam and cooling, in tCO2e. */
  readonly otherScope2?: Typed;
  /** As far as it is counted, in tCO2e. */
  readonly scope3?: Typed;
}
