import { analyseInventory } from '../../emissions/analyse-inventory.ts';
import type { CombinedUncertainty } from '../../engine/uncertainty.ts';
import type { Bilingual } from '../../engine/language.ts';
import { asWritten } from '../../engine/terms.ts';
import { uncertaintyOf } from '../../footprint/analysis/uncertainty.ts';
import type { GateResult } from '../../readiness/gates.ts';
import type { CalculatorId, Figure, Subject } from '../figure.ts';
import type { QuantifiedFactory } from '../quantify-factory.ts';
import { statedBy } from '../stated.ts';

/** Between which values a figure lies: the ends of a plan's ranges of experience, or a 95 % interval. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
  /** Of an interval: the share of the emissions, 0 to 1, whose uncertainty is known. The others are taken as they are. */
  readonly share?: number;
}

export interface OwnFigure extends Figure {
  readonly range?: FigureRange;
}

/** One result of the reader's factory with the figures that are shown of it. */
export interface OwnResult {
  readonly subject: Subject;
  /** The year, the product, the day of the assessment, or the years of the plan. */
  readonly title: string;
  readonly figures: readonly OwnFigure[];
  readonly gates?: OwnGates;
}

/** Whether the basic requirements of a self-assessment are met, and how many aren't. */
export interface OwnGates {
  readonly status: GateResult['status'];
  readonly unmet: number;
}

/** The results of a calculator: the newest first. Scenarios of a study stand with the study and not here. */
export function subjectsOfCalculator(
  { inventories, studies, claims, assessments, planned }: QuantifiedFactory,
  calculator: CalculatorId,
): readonly { readonly subject: Subject; readonly title: string }[] {
  const one = (of: string, title: string = of) => ({ subject: { calculator, of }, title });
  const newestFirst = (years: readonly number[]) => [...years].sort((a, b) => b - a).map(String);
  switch (calculator) {
    case 'emissions':
      return newestFirst(inventories.map(({ inventory }) => inventory.year)).map((year) => one(year));
    case 'footprint':
      return studies
        .filter(({ study }) => study.scenarioOf === undefined)
        .map(({ study }) => one(study.id, study.product.name || study.name));
    case 'offset':
      return newestFirst(claims.map(({ claim }) => claim.year)).map((year) => one(year));
    case 'readiness':
      return [...assessments]
        .sort((a, b) => b.assessment.date.localeCompare(a.assessment.date))
        .map(({ assessment }) => one(assessment.id, assessment.date));
    case 'measures':
      return planned ? [one('plan', `${planned.plan.from}–${planned.plan.to}`)] : [];
  }
}

/** Whether something was entered that the result could state: an inventory without lines has totals of zero, and no numbers. */
export function isBegun(factory: QuantifiedFactory, { calculator, of }: Subject): boolean {
  const { inventories, studies, claims, planned } = factory;
  switch (calculator) {
    case 'emissions':
      return inventories.some((one) => String(one.inventory.year) === of && one.lines.some((line) => line.result));
    case 'footprint':
      return studies.some((one) => one.study.id === of && one.lines.some((line) => line.total));
    case 'offset':
      return claims.some((one) => String(one.claim.year) === of && one.residual.lines.length > 0);
    case 'measures':
      return (planned?.measures.length ?? 0) > 0 || (planned?.years.length ?? 0) > 0;
    case 'readiness':
      return true;
  }
} // prettier-ignore

/** One result with those of its figures that are asked for, in that order. What it doesn't state is left out. */
export function ownResult(
  factory: QuantifiedFactory,
  { subject, title }: { readonly subject: Subject; readonly title: string },
  ids: readonly string[],
  titles: Readonly<Record<string, string>> = {},
): OwnResult {
  const { figures = [] } = statedBy(factory, subject) ?? {};
  const assessed = factory.assessments.find(({ assessment }) => assessment.id === subject.of);
  return {
    subject,
    title,
    figures: ids.flatMap((id) => {
      const found = figures.find((figure) => figure.id === id);
      if (!found) return [];
      const range = rangeOf(factory, subject, found, figures);
      return [{ ...found, name: nameOf(found, titles), ...(range && { range }) }];
    }),
    ...(subject.calculator === 'readiness' && assessed && { gates: gatesOf(assessed.gates) }),
  };
}

const gatesOf = ({ status, items }: GateResult): OwnGates => ({
  status,
  unmet: items.filter((item) => item.status === 'failed').length,
});

/** A name that says all by itself: a target of which year, a dimension of which title. */
function nameOf({ id, name }: Figure, titles: Readonly<Record<string, string>>): Bilingual {
  const target = /^year\/(\d+)\/.*\/target$/.exec(id)?.[1];
  if (target) return { zh: `${target} 年目标`, en: `Target of ${target}` };
  const dimension = /^dimension\/(.+)$/.exec(id)?.[1];
  return dimension ? asWritten(`${dimension} ${titles[dimension] ?? ''}`.trim()) : name;
}

/** What is known of how sure a figure is: the ends of a plan's experience, the 95 % interval of what has half-widths. */
function rangeOf(
  factory: QuantifiedFactory,
  { calculator, of }: Subject,
  { id, node }: Figure,
  all: readonly Figure[],
): FigureRange | undefined {
  if (calculator === 'measures' && /(^|\/)mid(\/|$)/.test(id)) {
    const at = (level: string) =>
      all.find((one) => one.id === id.replace(/(^|\/)mid(?=\/|$)/, `$1${level}`))?.node.value ?? node.value;
    const ends = [at('low'), at('high')].sort((a, b) => a - b) as [number, number];
    return ends[0] === ends[1] ? undefined : { low: ends[0], high: ends[1] };
  }
  if (calculator === 'emissions' && id === 'scope1And2-location') {
    const found = factory.inventories.find(({ inventory }) => String(inventory.year) === of);
    return found && intervalOf(analyseInventory(found).range.scope1And2);
  }
  if (calculator === 'footprint' && id === 'total') {
    const found = factory.studies.find(({ study }) => study.id === of);
    return found && intervalOf(uncertaintyOf(found.lines).combined);
  }
  return undefined;
}

/** Around all of the sum: what has no half-width is taken as it is, and the share says how much that concerns. */
function intervalOf({ total, halfWidth, quantifiedShare }: CombinedUncertainty): FigureRange | undefined {
  if (halfWidth === undefined || !quantifiedShare) return undefined;
  return { low: total - halfWidth, high: total + halfWidth, share: quantifiedShare };
}
