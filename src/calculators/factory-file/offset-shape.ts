import { choice, every, group, list, optional, text, truth, word, year } from '../engine/json/shape.ts';
import { within, type Descriptions } from '../engine/json/schema-of.ts';
import type { GwpSet } from '../engine/factor.ts';
import type {
  Claim,
  ComplianceInputs,
  DisclosureInputs,
  Lot,
  MatchingRules,
  Policy,
  Reduction,
  ResidualLine,
  Scope,
} from '../offset/claim.ts';
import { lineContent, lineDescriptions, typed } from './entered-shape.ts';
import { pinsDescriptions, pinsShape, type Pinned } from './pins-shape.ts';

/** One lot of the ledger. The kind is a word: a lot of an instrument that this copy doesn't know is kept with all its data. */
export const lotShape = group<Lot>({ id: text, kind: word(), name: text, ...lineContent });

const residualLine = group<ResidualLine>({ id: text, kind: word(), name: text, ...lineContent });

const percent = optional(typed);
const scopes = optional(list(choice<Scope>(1, 2, 3), 3));

const rules = group<MatchingRules>({
  policy: every<Policy>({ cost: true, oldest: true, local: true, 'by-hand': true }),
  planOrdered: truth,
  certificates: choice('year', 'month'),
  allowances: truth,
  vintageYears: optional(typed),
  share: optional(
    group<NonNullable<MatchingRules['share']>>({ of: choice('local', 'removal'), percent: typed }),
  ),
  limits: group<MatchingRules['limits']>({
    ccer: percent,
    certificate: percent,
    tanhuitong: percent,
    inclusive: percent,
    credit: percent,
    allowance: percent,
  }),
  eligible: group<MatchingRules['eligible']>({
    ccer: scopes,
    certificate: scopes,
    tanhuitong: scopes,
    inclusive: scopes,
    credit: scopes,
    allowance: scopes,
  }),
  rounding: choice('half-even', 'half-up'),
});

const reduction = group<Reduction>({
  id: text,
  name: text,
  measure: optional(text),
  tonnes: typed,
  document: optional(text),
  sold: optional(choice('no', 'credits', 'certificates')),
});

const compliance = group<ComplianceInputs>({
  market: choice('national', 'chongqing', 'other'),
  year: optional(typed),
  obligation: optional(typed),
  percent: optional(typed),
  document: optional(text),
});

const disclosure = group<DisclosureInputs>({
  address: optional(text),
  contact: optional(text),
  statement: optional(text),
});

/** One year's claim of the offset section. */
export const claimShape = group<Pinned<Claim>>({
  year,
  period: optional(group<NonNullable<Claim['period']>>({ from: text, to: text })),
  residual: choice('inventory', 'stated'),
  lines: list(residualLine),
  scope2: choice('market', 'location'),
  scope3: truth,
  area: text,
  gwp: every<GwpSet>({ AR4: true, AR5: true, AR6: true }),
  rules,
  reductions: list(reduction),
  compliance: optional(compliance),
  disclosure: optional(disclosure),
  pins: optional(pinsShape),
});

/** What a program that writes a lot should know, by the path of the entry within it. */
export const lotDescriptions: Descriptions = {
  kind: 'ccer, certificate, tanhuitong … An unknown kind is kept and not counted.',
  ...lineDescriptions,
};

/** What a program that writes a claim should know, by the path of the entry within it. */
export const claimDescriptions: Descriptions = {
  period: 'ISO days; the calendar year where absent.',
  residual: 'From the inventory of the year in the emissions section, or from lines.',
  lines: 'Stated emissions and electricity. Numbers may be texts as they were typed: "１，２００", "1.2万".',
  'lines.kind': 'stated-emissions, stated-electricity. An unknown kind is kept and not counted.',
  ...within('lines', lineDescriptions),
  scope2: 'The basis of scope 2. By location certificates change nothing.',
  scope3: 'Whether scope 3 is in the claimed boundary.',
  area: 'Where stated electricity is used: GB/T 2260 as CN-CQ.',
  gwp: 'The IPCC report of the potentials that stated emissions were computed with.',
  'rules.planOrdered': 'Whether lots that are only ordered stand in the plan.',
  'rules.certificates':
    'Whether certificates cover the electricity of the year or of the month of generation.',
  'rules.allowances': 'Whether allowances that were cancelled voluntarily count.',
  'rules.vintageYears': 'Older vintages are asked about: a limit of the reader’s own.',
  'rules.share': 'At least so many percent of what remains by local credits, or by removals.',
  'rules.limits': 'By instrument: at most so many percent of what remains.',
  'rules.eligible': 'By instrument: the scopes it may count against; all of them where absent.',
  reductions: 'What the factory reduced itself in the year: shown, never subtracted.',
  'reductions.measure': 'The measure of annex A: A.4.',
  'reductions.tonnes': 'In tCO2e.',
  'reductions.sold': 'Whether it was issued and sold as a credit or a certificate.',
  compliance: 'The obligation on a carbon market, apart from the claim.',
  'compliance.obligation': 'Allowances to be surrendered, in tCO2e.',
  'compliance.percent': 'The most that may be met by credits, in percent of the obligation.',
  'compliance.document': 'Where the percentage comes from.',
  'disclosure.address': 'Where it is published.',
  ...within('pins', pinsDescriptions),
};
