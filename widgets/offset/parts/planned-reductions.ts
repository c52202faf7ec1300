import {
  formatTonnes,
  type ChecklistEntry,
  type Claim,
  type PlannedMeasure,
  type QuantifiedPlan,
  type Reduction,
} from '../../../src/calculators/index.ts';

/** What a measure that works in a year reduces in it by the plan. */
export interface PlannedReduction {
  readonly line: PlannedMeasure;
  /** In tCO2e, at the mid of what is assumed. */
  readonly tonnes: number;
}

/**
 * What the measures of a plan that work in a claim's year reduce in it, on the claim's basis of scope 2. Certificates stand
 * in the ledger as lots, and what reduces nothing, or isn't applicable after all, has no place among reductions.
 */
export function plannedIn(
  { years }: Pick<QuantifiedPlan, 'years'>,
  { year, scope2 }: Pick<Claim, 'year' | 'scope2'>,
  checklist: readonly ChecklistEntry[] = [],
): readonly PlannedReduction[] {
  const reductions = years.find((one) => one.year === year)?.reductions.mid ?? [];
  const refused = new Set(
    checklist.flatMap(({ measure, status }) => (status === 'not-applicable' ? measure : [])),
  );
  return [...reductions]
    .filter(([{ kind, measure }]) => kind !== 'green-power' && !refused.has(measure))
    .map(([line, { total }]) => ({ line, tonnes: total[scope2].value }))
    .filter(({ tonnes }) => tonnes > 0);
}

/** The claim with those that aren't in it yet, by their measure and name; what is there stays as it is. */
export function withPlanned(
  claim: Claim,
  planned: readonly PlannedReduction[],
  nameOf: (line: PlannedMeasure) => string,
): Claim {
  const present = claim.reductions;
  const missing = planned.filter(
    ({ line }) => !present.some(({ measure, name }) => measure === line.measure && name === nameOf(line)),
  );
  if (!missing.length) return claim;
  const last = Math.max(0, ...present.map(({ id }) => Number(/^reduction-(\d{1,9})$/.exec(id)?.[1] ?? 0)));
  const added = missing.map(({ line, tonnes }, place): Reduction => {
    const document = line.evidence?.document?.trim();
    return {
      id: `reduction-${last + place + 1}`,
      name: nameOf(line),
      measure: line.measure,
      tonnes: formatTonnes(tonnes, { grouping: false, minus: '-' }),
      ...(document && { document }),
    };
  });
  return { ...claim, reductions: [...present, ...added] };
}
