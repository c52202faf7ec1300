import {
  formatTonnes,
  newClaim,
  type Claim,
  type FactoryFile,
  type PlannedMeasure,
  type QuantifiedPlan,
} from '../../../src/calculators/index.ts';

type Claimed = Claim['reductions'][number];

/** What a measure that works in a year reduces in it by the plan, for the ledger of that year. */
export interface PlannedReduction {
  readonly line: PlannedMeasure;
  /** In tCO2e, at the mid of what is assumed. */
  readonly tonnes: number;
}

/**
 * What the measures of a plan that work in a year reduce in it, on the basis that the year's ledger has. Certificates stand
 * in the ledger as lots, and what reduces nothing, or isn't applicable after all, has no place among reductions.
 */
export function reductionsIn(
  { years, plan }: Pick<QuantifiedPlan, 'years' | 'plan'>,
  year: number,
  { offset, measures }: FactoryFile,
): readonly PlannedReduction[] {
  const found = years.find((one) => one.year === year);
  const basis = claimOf({ offset }, year)?.scope2 ?? plan.scope2;
  const refused = new Set(
    (measures?.checklist ?? []).flatMap(({ measure, status }) =>
      status === 'not-applicable' ? measure : [],
    ),
  );
  return [...(found?.reductions.mid ?? [])]
    .filter(([{ kind, measure }]) => kind !== 'green-power' && !refused.has(measure))
    .map(([line, { total }]) => ({ line, tonnes: total[basis].value }))
    .filter(({ tonnes }) => tonnes > 0);
}

/** Those that aren't in the year's ledger yet, by their measure and name. */
export function missingIn(
  file: FactoryFile,
  year: number,
  reductions: readonly PlannedReduction[],
  nameOf: (line: PlannedMeasure) => string,
): readonly PlannedReduction[] {
  const present = claimOf(file, year)?.reductions ?? [];
  return reductions.filter(
    ({ line }) => !present.some(({ measure, name }) => measure === line.measure && name === nameOf(line)),
  );
}

/** The file with reductions added to the ledger of a year: what is there stays as it is. */
export function withReductions(
  file: FactoryFile,
  year: number,
  reductions: readonly PlannedReduction[],
  nameOf: (line: PlannedMeasure) => string,
): FactoryFile {
  const missing = missingIn(file, year, reductions, nameOf);
  if (!missing.length) return file;
  const { offset, emissions } = file;
  const claims = offset?.claims ?? [];
  const residual = emissions?.years.some((one) => one.year === year) ? 'inventory' : 'stated';
  const claim = claimOf(file, year) ?? { ...newClaim(year), residual };
  const last = Math.max(
    0,
    ...claim.reductions.map(({ id }) => Number(/^reduction-(\d{1,9})$/.exec(id)?.[1] ?? 0)),
  );
  const added = missing.map(({ line, tonnes }, place): Claimed => {
    const document = line.evidence?.document?.trim();
    return {
      id: `reduction-${last + place + 1}`,
      name: nameOf(line),
      measure: line.measure,
      tonnes: formatTonnes(tonnes, { grouping: false, minus: '-' }),
      ...(document && { document }),
    };
  });
  const next = { ...claim, reductions: [...claim.reductions, ...added] };
  return {
    ...file,
    offset: {
      ...offset,
      claims: [...claims.filter((one) => one.year !== year), next].sort((a, b) => a.year - b.year),
    },
  };
}

const claimOf = ({ offset }: Pick<FactoryFile, 'offset'>, year: number): Claim | undefined =>
  offset?.claims?.find((one) => one.year === year);
