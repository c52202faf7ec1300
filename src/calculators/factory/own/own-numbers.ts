import type { CalculatorId, Figure } from '../figure.ts';
import { overviewOf, type Remark } from '../overview/index.ts';
import type { QuantifiedFactory } from '../quantify-factory.ts';
import { statedBy } from '../stated.ts';
import { clauseChoices } from './clause-choices.ts';
import { isBegun, ownResult, subjectsOfCalculator, type OwnResult } from './own-result.ts';

/** What a factory has in numbers for a clause. */
export interface ClauseNumbers {
  readonly calculator: CalculatorId;
  /** Empty where nothing was entered that gives any. */
  readonly results: readonly OwnResult[];
  /** What is missing there, as the path of the guideline tells it. */
  readonly missing: readonly Remark[];
}

export interface NumbersOptions {
  /** The present one: by it an inventory or a review is due. */
  readonly year: number;
  /** The titles of the guideline's clauses in the reader's language. */
  readonly titles?: Readonly<Record<string, string>>;
}

/** The numbers of a factory for a clause; undefined where the clause asks for none. No clock here: `year` is the present. */
export function numbersOfClause(
  factory: QuantifiedFactory,
  clause: string,
  { year, titles }: NumbersOptions,
): ClauseNumbers | undefined {
  const choice = Object.hasOwn(clauseChoices, clause) ? clauseChoices[clause] : undefined;
  if (!choice) return undefined;
  const { calculator, everyYear } = choice;
  const begun = subjectsOfCalculator(factory, calculator).filter(({ subject }) => isBegun(factory, subject));
  const shown = everyYear || calculator === 'footprint' ? begun : begun.slice(0, 1);
  const ids = choice.figures.flatMap((id) => placed(factory, id));
  return {
    calculator,
    results: shown.map((one) => withoutGates(ownResult(factory, one, ids, titles), choice.gates)),
    missing: missingFor(factory, { calculator, clause, year, any: shown.length > 0 }),
  };
}

const withoutGates = ({ gates, ...result }: OwnResult, keep: boolean | undefined): OwnResult =>
  keep && gates ? { ...result, gates } : result;

/** `{last}` in an id stands for the last year of the plan on the basis that the plan is shown on. */
function placed({ planned }: QuantifiedFactory, id: string): string[] {
  if (!id.includes('{last}')) return [id];
  return planned?.outcome
    ? [id.replace('{last}', `year/${planned.outcome.year}/${planned.plan.scope2}`)]
    : [];
}

/** Of a clause's own what is missing; where there are no numbers at all, why. */
function missingFor(
  factory: QuantifiedFactory,
  { calculator, clause, year, any }: { calculator: CalculatorId; clause: string; year: number; any: boolean },
): Remark[] {
  const missing = overviewOf(factory, { year })
    .filter((step) => step.calculator === calculator)
    .flatMap(({ remarks }) => remarks.filter(({ severity }) => severity === 'missing'));
  return missing.filter((remark) => !any || remark.clause === clause);
}

/** One of the lines that a result is made of: its figures share their line. */
export interface OwnPart {
  readonly id: string;
  readonly name: Figure['name'];
  readonly figures: readonly Figure[];
}

/** A factory's newest result of a calculator, in the order of the method's example: line by line, then the sums. */
export interface OwnExample {
  readonly result: OwnResult;
  readonly parts: readonly OwnPart[];
}

const sums: Readonly<Record<CalculatorId, readonly string[]>> = {
  emissions: [
    'scope1',
    'scope2-location',
    'scope2-market',
    'scope1And2-location',
    'scope1And2-market',
    'scope3',
    'gbt32150',
  ],
  footprint: ['stage/raw-materials', 'stage/production', 'stage/distribution', 'stage/use', 'stage/end-of-life', 'total', 'grid-mix'],
  offset: ['counted/residual', 'counted/matched', 'counted/shortage', 'counted/coverage', 'planned/coverage', 'counted/cost', 'reductions'],
  readiness: ['total', 'coverage'],
  measures: ['total/mid/location', 'total/mid/market', '{last}/mid', '{last}/target'],
}; // prettier-ignore

/** Which figures are of a line, and of which. */
const lineOf: Readonly<Record<CalculatorId, RegExp | undefined>> = {
  emissions: /^line\/(.+)\/(?:location|market|official)$/,
  footprint: /^line\/(.+)$/,
  offset: undefined,
  readiness: /^dimension\/(.+)$/,
  measures: /^measure\/(.+)\/mid\/(?:location|market)$/,
};

/** What a method's example shows, of the reader's factory; undefined where it has no such result yet. */
export function ownExample(
  factory: QuantifiedFactory,
  calculator: CalculatorId,
  { titles }: Pick<NumbersOptions, 'titles'> = {},
): OwnExample | undefined {
  const newest = subjectsOfCalculator(factory, calculator).find(({ subject }) => isBegun(factory, subject));
  if (!newest) return undefined;
  const { figures = [] } = statedBy(factory, newest.subject) ?? {};
  const pattern = lineOf[calculator];
  const named = ownResult(factory, newest, figures.map(({ id }) => id), titles).figures;
  const parts = new Map<string, OwnPart>();
  for (const figure of named) {
    const id = pattern?.exec(figure.id)?.[1];
    if (id === undefined) continue;
    const { figures: before = [] } = parts.get(id) ?? {};
    parts.set(id, { id, name: figure.name, figures: [...before, figure] });
  }
  const ids = sums[calculator].flatMap((id) => placed(factory, id));
  return { result: ownResult(factory, newest, ids, titles), parts: [...parts.values()] };
} // prettier-ignore
