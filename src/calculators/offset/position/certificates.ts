import { portion, subtract, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { yearOfMonth } from '../../lines/certificate-time.ts';
import { match, type MatchDemand, type Serving } from '../matching/index.ts';
import type { Claim } from '../claim.ts';
import type { ClaimFinding } from '../problems.ts';
import type { ResidualEntry } from '../residual/residual-entries.ts';
import { lotMatches, matchLotOf, type LotMatch, type Offered } from './lot-match.ts';
import { ROUNDING, wholeWithin } from './whole-units.ts';

/** How certificates stand against the electricity that nothing covered before. */
export interface CertificatePosition {
  /** Purchased from the grid and uncovered, in the claimed share. */
  readonly grid: Quantification<'MWh'>;
  readonly matches: readonly LotMatch[];
  readonly covered: Quantification<'MWh'>;
  readonly uncovered: Quantification<'MWh'>;
  /** What the certificates lower the market-based scope 2 by: shown, and no credit. */
  readonly effect: Quantification<'tCO2e'>;
  readonly surplus: Quantification<'MWh'>;
  readonly findings: readonly ClaimFinding[];
}

/** The group of certificates that were generated in another year. */
const OTHER_YEAR = 'other';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** Certificates on electricity, MWh on MWh, whole ones only; what exceeds it covers nothing. */
export function matchCertificates(
  entries: readonly ResidualEntry[],
  offered: readonly Offered[],
  { year, rules: { share: _, ...rules } }: Pick<Claim, 'year' | 'rules'>,
): CertificatePosition {
  const ofGrid = entries.filter(({ grid }) => grid);
  const grid = sum(
    ofGrid.flatMap(({ grid: one }) => one?.amount ?? []),
    'MWh',
    'uncoveredElectricity',
  );
  const certificates = offered.filter(({ lot }) => lot.instrument.unit === 'MWh');
  const months = monthsOf(ofGrid);
  const { demands, serves } = rules.certificates === 'month' && months ? byMonth(months) : byYear(grid.value);
  const result = match(
    certificates.map((entry) => matchLotOf(entry, groupOf(entry, year), rules)),
    demands,
    { serves },
  );
  const matches = lotMatches(certificates, result);
  const covered = sum(
    matches.map(({ matched }) => matched),
    'MWh',
    'coveredElectricity',
  );
  const offeredSum = sum(
    certificates.map(({ lot }) => lot.quantity),
    'MWh',
    'lotQuantity',
  );
  return {
    grid,
    matches,
    covered,
    uncovered: uncoveredOf(grid, covered),
    effect: effectOf(ofGrid, covered, grid),
    surplus: subtract(offeredSum, [covered], 'surplus'),
    findings: findingsOf(certificates, grid.value, months, { year, rules }),
  };
}

function uncoveredOf(grid: Quantification<'MWh'>, covered: Quantification<'MWh'>): Quantification<'MWh'> {
  const rest = subtract(grid, [covered], 'uncoveredElectricity');
  // −10⁻¹³ MWh are none.
  return rest.value > 0 ? rest : sum([], 'MWh', 'uncoveredElectricity');
}

const byYear = (amount: number): { demands: MatchDemand[]; serves: Serving[] } => ({
  demands: [{ id: 'year', units: wholeWithin(amount) }],
  serves: [...MONTHS, OTHER_YEAR].map((group) => ({ group: String(group), demand: 'year' })),
});

const byMonth = (months: readonly number[]): { demands: MatchDemand[]; serves: Serving[] } => ({
  demands: months.map((amount, month) => ({ id: String(month), units: wholeWithin(amount) })),
  serves: MONTHS.map((month) => ({ group: String(month), demand: String(month) })),
});

/** The month in which a certificate's power was generated, from 0; those of another year are of no month of this one. */
const groupOf = ({ lot }: Offered, year: number): string => {
  const month = lot.vintage?.from ?? 0;
  return String(yearOfMonth(month) === year ? month % 12 : OTHER_YEAR);
};

/** The electricity of each month, where every line has bills of each. */
function monthsOf(entries: readonly ResidualEntry[]): readonly number[] | undefined {
  const all = entries.map(({ grid }) => grid?.months);
  if (!all.length || !all.every((months) => months)) return undefined;
  return MONTHS.map((month) => all.reduce((total, months) => total + (months?.[month] ?? 0), 0));
}

/** Each line gives up the share of its emissions that the certificates cover of all uncovered electricity. */
function effectOf(
  entries: readonly ResidualEntry[],
  covered: Quantification<'MWh'>,
  grid: Quantification<'MWh'>,
): Quantification<'tCO2e'> {
  if (covered.value === 0) return sum([], 'tCO2e', 'certificateEffect');
  const share: Quantification<'1'> = {
    label: 'share',
    value: covered.value / grid.value,
    unit: '1',
    basis: { kind: 'quotient', of: [covered, grid] },
  };
  const parts = entries.map(({ emissions }) => portion(emissions, share, 'certificateEffect'));
  return sum(parts, 'tCO2e', 'certificateEffect');
}

function findingsOf(
  certificates: readonly Offered[],
  grid: number,
  months: readonly number[] | undefined,
  { year, rules }: Pick<Claim, 'year' | 'rules'>,
): ClaimFinding[] {
  const offered = new Map<string, number>();
  for (const entry of certificates) {
    const group = groupOf(entry, year);
    offered.set(group, (offered.get(group) ?? 0) + entry.lot.quantity.value);
  }
  const all = [...offered.values()].reduce((total, units) => total + units, 0);
  const exceeds = (certificates: number, electricity = 0) => certificates > electricity + ROUNDING;
  const above = MONTHS.filter((month) => months && exceeds(offered.get(String(month)) ?? 0, months[month]));
  const findings: ClaimFinding[] = [];
  if (exceeds(all, grid)) {
    const facts = { certificates: all, grid };
    findings.push({ severity: 'ask', code: 'certificatesAboveGrid', facts });
  }
  if (above.length) {
    const facts = { months: above.map((month) => month + 1).join(', ') };
    findings.push({ severity: 'ask', code: 'certificatesAboveMonth', facts });
  }
  if (rules.certificates === 'month' && certificates.length && !months) {
    findings.push({ severity: 'ask', code: 'monthsUnknown', facts: {} });
  }
  return findings;
}
