import type { Inventory, Site } from '../emissions/inventory.ts';
import type { FootprintStudy } from '../footprint/study.ts';
import type { Month } from '../lines/reporting-year.ts';
import type { MeasuresSection } from '../measures/plan.ts';
import type { Claim, Lot } from '../offset/claim.ts';
import type { Assessment, ConditionAnswer } from '../readiness/assessment.ts';

export type { MeasuresSection };

export const factoryFileFormat = 'zero-carbon-factory';

/** The version that is written. Older ones are migrated when they are opened, newer ones refused. */
export const factoryFileVersion = 1;

/**
 * All of a factory's data for all calculators: what is saved, opened and handed on. Whatever a copy of the software
 * doesn't know it keeps, so that an older copy never destroys what a newer one has written.
 */
export interface FactoryFile {
  readonly format: typeof factoryFileFormat;
  readonly version: typeof factoryFileVersion;
  readonly entity: Entity;
  readonly profile?: FactoryProfile;
  /** When it was saved, in ISO 8601 with the offset. The caller says it: no clock here. */
  readonly savedAt?: string;
  /** The versions it was saved with. */
  readonly software?: { readonly calculators: string; readonly factors: string };
  readonly emissions?: EmissionsSection;
  readonly footprint?: FootprintSection;
  readonly offset?: OffsetSection;
  readonly readiness?: ReadinessSection;
  readonly measures?: MeasuresSection;
}

/** Whose data it is. */
export interface Entity {
  readonly name: string;
  /** 统一社会信用代码, as typed. */
  readonly creditCode?: string;
  readonly address?: string;
  readonly industry?: string;
  readonly contact?: string;
  /** The person who answers for the inventory. */
  readonly responsible?: string;
}

/**
 * What is asked once of a factory and holds for all its calculators: each takes it where it begins something new. What
 * was begun before keeps what it says itself.
 */
export interface FactoryProfile {
  /** Where the factory takes its electricity: CN-CQ. A key of `gridAreas`. */
  readonly area?: string;
  /** The first year that is accounted for: that of the first inventory, and of a plan that has none to start from. */
  readonly firstYear?: number;
  /** The month that a reporting year begins with; the calendar year where absent. See `reportingYear`. */
  readonly firstMonth?: Month;
  readonly carbonMarket?: Inventory['carbonMarket'];
  readonly sites?: readonly Site[];
  /** Which conditions of the guideline hold, each once: answers of the self-assessment until it says otherwise. */
  readonly conditions?: readonly ConditionAnswer[];
}

export interface EmissionsSection {
  /** The year that others are compared with. */
  readonly baseYear?: number;
  readonly years: readonly Inventory[];
}

export interface FootprintSection {
  /** Each product's study, and the scenarios beside it. */
  readonly studies?: readonly FootprintStudy[];
  /** Notes on products that files may hold from before there were studies: kept as they are. */
  readonly products?: unknown;
}

export interface OffsetSection {
  /** The ledger (碳抵消台账), one for all years. */
  readonly lots?: readonly Lot[];
  /** Each year's claim. */
  readonly claims?: readonly Claim[];
}

export interface ReadinessSection {
  /** Each self-assessment, the earlier ones to compare with. */
  readonly assessments?: readonly Assessment[];
}

/** A file of a factory that has entered nothing yet. */
export function newFactoryFile(): FactoryFile {
  return { format: factoryFileFormat, version: factoryFileVersion, entity: { name: '' } };
}
