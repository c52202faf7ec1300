import type { Inventory } from '../emissions/inventory.ts';
import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import type { FactoryFile } from '../factory-file/factory-file.ts';
import type { Subject } from '../factory/figure.ts';
import type { QuantifiedFactory } from '../factory/quantify-factory.ts';
import type { QuantifiedStudy } from '../footprint/quantify/quantify-study.ts';
import type { FootprintStudy } from '../footprint/study.ts';
import { reportingYear, reportingYearOf, type Month, type Period } from '../lines/reporting-year.ts';
import type { QuantifiedPlan } from '../measures/quantify-plan.ts';
import type { QuantifiedClaim } from '../offset/quantify-claim.ts';
import type { AssessedFactory } from '../readiness/assess.ts';

/** What a factory has of one year. */
export interface FactoryYear {
  /** With lines: one without them isn't an inventory of zero tonnes, it has no figures at all. */
  readonly inventory?: QuantifiedInventory;
  /** The period and the boundary of the year's inventory, whether it has lines or not. */
  readonly frame?: Inventory;
  /** The studies whose data are of the year; their scenarios stand beside them in their own reports. */
  readonly studies: readonly QuantifiedStudy[];
  readonly claim?: QuantifiedClaim;
  /** Where the year is the plan's base year or one of its years. */
  readonly planned?: QuantifiedPlan;
  readonly assessed?: AssessedFactory;
  /** The self-assessment before it. */
  readonly assessedBefore?: AssessedFactory;
}

const yearOfDay = (day: string): number => Number(day.slice(0, 4));

/** The year that an assessment speaks of: that of the newest inventory which isn't of a later year, else its own. */
function yearAssessed(date: string, inventories: readonly number[]): number {
  const own = yearOfDay(date);
  const known = inventories.filter((year) => year <= own);
  return known.length ? Math.max(...known) : own;
}

const isOfYear = (
  { period: { from, to }, scenarioOf }: FootprintStudy,
  year: number,
  month: Month | undefined,
): boolean =>
  scenarioOf === undefined && reportingYearOf(from, month) <= year && year <= reportingYearOf(to, month);

/** The years that a report can be of, the newest first. */
export function dossierYears({ profile, emissions, footprint, offset, readiness, measures }: FactoryFile): readonly number[] {
  const inventories = (emissions?.years ?? []).map(({ year }) => year);
  const years = [
    ...inventories,
    ...(footprint?.studies ?? []).map(({ period }) => reportingYearOf(period.to, profile?.firstMonth)),
    ...(offset?.claims ?? []).map(({ year }) => year),
    ...(readiness?.assessments ?? []).map(({ date }) => yearAssessed(date, inventories)),
    ...(measures?.plan ? [measures.plan.baseYear] : []),
  ];
  return [...new Set(years)].filter((year) => year > 0).sort((one, other) => other - one);
} // prettier-ignore

/** Finds what of the factory is of a year. */
export function factoryYear(factory: QuantifiedFactory, year: number): FactoryYear {
  const { file, inventories, studies, claims, planned, assessments } = factory;
  const begun = inventories.find((one) => one.inventory.year === year);
  const claim = claims.find((one) => one.claim.year === year);
  const known = inventories.map((one) => one.inventory.year);
  const inOrder = [...assessments].sort((one, other) =>
    one.assessment.date < other.assessment.date ? -1 : 1,
  );
  const place = inOrder.findLastIndex(({ assessment }) => yearAssessed(assessment.date, known) === year);
  const [assessed, assessedBefore] = [inOrder[place], inOrder[place - 1]];
  const isPlanned = planned && planned.plan.baseYear <= year && year <= planned.plan.to;
  return {
    studies: studies.filter(({ study }) => isOfYear(study, year, file.profile?.firstMonth)),
    ...(begun && { frame: begun.inventory }),
    ...(begun?.lines.length && { inventory: begun }),
    ...(claim && { claim }),
    ...(isPlanned && { planned }),
    ...(assessed && { assessed }),
    ...(assessed && assessedBefore && { assessedBefore }),
  };
}

/** The days that the report of a year is of: as its inventory or its claim says, else as the profile has it. */
export const periodOfYear = (
  { file }: Pick<QuantifiedFactory, 'file'>,
  { frame, claim }: Pick<FactoryYear, 'frame' | 'claim'>,
  year: number,
): Period => frame?.period ?? claim?.claim.period ?? reportingYear(year, file.profile?.firstMonth);

/** The results that the report of a year stands on, as receipts name them. */
export function subjectsOfYear(factory: QuantifiedFactory, year: number): readonly Subject[] {
  const { inventory, studies, claim, planned, assessed } = factoryYear(factory, year);
  return [
    ...(inventory ? [{ calculator: 'emissions', of: String(year) } as const] : []),
    ...studies.map(({ study }) => ({ calculator: 'footprint', of: study.id }) as const),
    ...(claim ? [{ calculator: 'offset', of: String(year) } as const] : []),
    ...(assessed ? [{ calculator: 'readiness', of: assessed.assessment.id } as const] : []),
    ...(planned ? [{ calculator: 'measures', of: 'plan' } as const] : []),
  ];
}
