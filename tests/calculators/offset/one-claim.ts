import { OffsetCatalogue } from '../../../src/calculators/offset/catalogue.ts';
import type { Claim, Lot, MatchingRules, ResidualLine } from '../../../src/calculators/offset/claim.ts';
import type { InstrumentId } from '../../../src/calculators/offset/kind-ids.ts';
import { newClaim } from '../../../src/calculators/offset/new-claim.ts';
import {
  quantifyClaim,
  type ClaimInputs,
  type QuantifiedClaim,
} from '../../../src/calculators/offset/quantify-claim.ts';
import type { Finding } from '../../../src/calculators/lines/problems.ts';

export const offsetCatalogue = new OffsetCatalogue();

export const ENTITY = '重庆渝北电子有限公司';

/** The further parts of a lot that a test needs. */
type More = Partial<Omit<Lot, 'kind' | 'fields'>>;

/** A claim of 2023, market-based, with these stated lines. */
export const claimOf = (lines: readonly ResidualLine[], more: Partial<Claim> = {}): Claim => ({
  ...newClaim(2023),
  lines,
  ...more,
});

/** The default rules but for these. */
export const rulesOf = (more: Partial<MatchingRules>): MatchingRules => ({
  ...newClaim(2023).rules,
  ...more,
});

/** Tonnes of a scope as another report states them. */
export const emissionsOf = (
  scope: 1 | 2 | 3,
  tonnes: number | string,
  id = `scope-${scope}`,
): ResidualLine => ({
  id,
  name: id,
  kind: 'stated-emissions',
  fields: { scope: String(scope), quantity: { amount: tonnes, unit: 'tCO2e' } },
});

/** Electricity from the grid: 0.6096 tCO2/MWh by market in 2023, 0.5581 by location in Chongqing. */
export const gridOf = (megawattHours: number, id = 'grid'): ResidualLine => ({
  id,
  name: id,
  kind: 'stated-electricity',
  fields: { quantity: { amount: megawattHours, unit: 'MWh' } },
});

/** Twelve bills in MWh. */
export const billsOf = (months: readonly number[], passedOn?: number): ResidualLine => ({
  id: 'bills',
  name: 'bills',
  kind: 'stated-electricity',
  fields: { quantity: { months, unit: 'MWh', ...(passedOn !== undefined && { passedOn }) } },
});

/** What a lot says that was cancelled for this factory and for 2023. */
export const retiredFields: Lot['fields'] = {
  status: 'retired',
  forYear: '2023',
  retiredOn: '2024-03-15',
  beneficiary: ENTITY,
  purpose: 'voluntary',
};

/** Credits of a project elsewhere, generated in 2023 and cancelled for that year. */
export const creditLot = (
  id: string,
  tonnes: number | string,
  fields: Lot['fields'] = {},
  kind: InstrumentId = 'ccer',
  more: More = {},
): Lot => ({
  id,
  name: id,
  kind,
  fields: {
    quantity: { amount: tonnes, unit: 'tCO2e' },
    vintage: '2023',
    project: '甘肃造林项目',
    boundary: 'outside',
    ...(kind === 'credit' && { registry: 'VCS' }),
    ...retiredFields,
    ...fields,
  },
  evidence: { document: '注销证明' },
  ...more,
});

/** Certificates of June 2023, cancelled for 2023. */
export const certificateLot = (
  id: string,
  megawattHours: number | string,
  fields: Lot['fields'] = {},
  more: More = {},
): Lot => ({
  id,
  name: id,
  kind: 'certificate',
  fields: {
    quantity: { amount: megawattHours, unit: 'MWh' },
    generated: '2023-06',
    registry: 'nea',
    ...retiredFields,
    ...fields,
  },
  evidence: { document: '核销证明' },
  ...more,
});

/** Quantifies a claim with a ledger, for `ENTITY`. */
export const quantify = (
  claim: Claim,
  lots: readonly Lot[] = [],
  more: Partial<Omit<ClaimInputs, 'claim' | 'lots'>> = {},
): QuantifiedClaim => quantifyClaim({ claim, lots, entity: ENTITY, ...more }, offsetCatalogue);

type Said = Pick<Finding<string>, 'severity' | 'code'>;

/** The codes of one severity, in order. */
export const codesOf = (said: readonly Said[], severity: Finding<string>['severity']): string[] =>
  said.filter((one) => one.severity === severity).map(({ code }) => code);

/** What is said of one lot of a ledger, and where it stands. */
export function lotOf(result: QuantifiedClaim, id: string) {
  const found = result.lots.find(({ line }) => line.id === id);
  if (!found) throw new Error(`The ledger should have a lot ${id}.`);
  const { standing, problems } = found;
  return {
    standing,
    problems,
    errors: codesOf(problems, 'error'),
    asks: codesOf(problems, 'ask'),
    notes: codesOf(problems, 'note'),
  };
}

/** One lot by itself beside a claim of 100 t of scope 1. */
export const single = (lot: Lot, more: Partial<Claim> = {}, entity = ENTITY) =>
  lotOf(quantify(claimOf([emissionsOf(1, 100)], more), [lot], { entity }), lot.id);
