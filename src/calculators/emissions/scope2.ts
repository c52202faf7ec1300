import { emissionsOf, type Emissions } from '../engine/gases.ts';
import { convert, multiplyConverted, portion, subtract, sum } from '../engine/operations.ts';
import type { Coefficient, Quantification } from '../engine/quantification.ts';
import type { Catalogue } from './catalogue.ts';
import type { Inventory } from './inventory.ts';
import { areaOf, noEmissions, officialFactor, residualFactor } from './kinds/grid-factors.ts';
import type { SourceReader } from './source-reader.ts';
import { mayBurn } from '../lines/certificate-origin.ts';
import { calendarYearsOf, isForYear, readMonth } from '../lines/certificate-time.ts';
import { LineReader } from '../lines/line-reader.ts';
import type { Problem } from './problems.ts';
import type { QuantifiedLine } from './quantify-line.ts';
import { emissionOfGas } from '../lines/line-gases.ts';

/** How the certificates of an inventory stand against its grid electricity. */
export interface CertificateBalance {
  readonly grid: Quantification<'MWh'>;
  /** What counts: cancelled, of the right time, and no more than the grid delivered. */
  readonly covered: Quantification<'MWh'>;
  /** Of what counts, what names its document: GB/T 32150 takes zero for no more. */
  readonly proven: Quantification<'MWh'>;
  readonly uncovered: Quantification<'MWh'>;
  /** Held or pending, shown apart and not counted. */
  readonly notCounted: Quantification<'MWh'>;
  /** What exceeds the grid electricity and therefore covers nothing. */
  readonly surplus: Quantification<'MWh'>;
  readonly problems: readonly Problem[];
}

/** The lines of an inventory with their figures by contract, and what certificates cover. */
export interface Settlement {
  readonly lines: readonly QuantifiedLine[];
  /** Undefined without grid electricity. */
  readonly balance: CertificateBalance | undefined;
}

/**
 * Settles certificates against grid electricity and gives every grid line its market-based and its GB/T 32150 figure:
 * covered power at zero, the rest at the residual factor by market, at the official factor by GB/T 32150 (which takes
 * zero only with evidence). One certificate covers one megawatt-hour, once; it never reaches scope 1 or 3.
 */
export function settleScope2(
  lines: readonly QuantifiedLine[],
  inventory: Inventory,
  catalogue: Catalogue,
): Settlement {
  const gridLines = lines.filter(({ line, result }) => line.kind === 'grid-electricity' && result);
  if (!gridLines.length) return { lines, balance: undefined };
  const balance = balanceOf(lines, gridLines, inventory);
  const share = shareOf(balance.covered, balance.grid);
  const provenShare = shareOf(balance.proven, balance.grid);
  const ofGrid = new Set(gridLines);
  return {
    balance,
    lines: lines.map((entry) =>
      ofGrid.has(entry) ? settle(entry, inventory, catalogue, share, provenShare) : entry,
    ),
  };
}

function balanceOf(
  lines: readonly QuantifiedLine[],
  gridLines: readonly QuantifiedLine[],
  inventory: Inventory,
): CertificateBalance {
  const problems: Problem[] = [];
  const certificates = lines.filter(({ line, result }) => line.kind === 'certificate' && result);
  const counted = new Set(certificates.filter((entry) => counts(entry, inventory, problems)));
  const amounts = (entries: readonly QuantifiedLine[]) =>
    entries.flatMap(({ result }) => result?.activity ?? []);
  const grid = sum(amounts(gridLines), 'MWh', 'electricityUsed');
  const offered = sum(amounts([...counted]), 'MWh', 'coveredElectricity');
  const exceeds = offered.value > grid.value;
  if (exceeds) {
    const facts = { certificates: offered.value, grid: grid.value };
    problems.push({ severity: 'ask', code: 'certificatesExceedGrid', facts });
  }
  for (const { line } of counted) {
    if (mayBurn(String(line.fields['origin']))) {
      problems.push({ severity: 'ask', code: 'certificateBurns', facts: { line: line.name } });
    }
  }
  const covered = exceeds ? grid : offered;
  const documented = [...counted].filter(({ line }) => line.evidence?.document?.trim());
  const proven = sum(amounts(documented), 'MWh', 'coveredElectricity');
  return {
    grid,
    covered,
    proven: proven.value > grid.value ? grid : proven,
    uncovered: subtract(grid, [covered], 'uncoveredElectricity'),
    notCounted: sum(
      amounts(certificates.filter((entry) => !counted.has(entry))),
      'MWh',
      'coveredElectricity',
    ),
    surplus: subtract(offered, [covered], 'coveredElectricity'),
    problems,
  };
}

/** Cancelled, and of power generated when it counts for the inventory's year. */
function counts({ line }: QuantifiedLine, { year, period }: Inventory, problems: Problem[]): boolean {
  const { cancellation = 'held', generated } = line.fields;
  const facts = { line: line.name };
  if (cancellation !== 'cancelled') {
    problems.push({ severity: 'ask', code: 'certificateNotCancelled', facts });
    return false;
  }
  const month = readMonth(String(generated ?? ''));
  if (month === undefined) return false;
  const inTime = calendarYearsOf(year, period).some((one) => isForYear(month, one));
  if (!inTime)
    problems.push({
      severity: 'ask',
      code: 'certificateOfOtherYear',
      facts: { ...facts, year, generated: String(generated) },
    });
  return inTime;
}

/** The covered part of each kWh from the grid, the same for every line; undefined where nothing is covered. */
function shareOf(
  covered: Quantification<'MWh'>,
  grid: Quantification<'MWh'>,
): Quantification<'1'> | undefined {
  if (covered.value === 0) return undefined;
  return {
    label: 'share',
    value: covered.value / grid.value,
    unit: '1',
    basis: { kind: 'quotient', of: [covered, grid] },
  };
}

function settle(
  entry: QuantifiedLine,
  inventory: Inventory,
  catalogue: Catalogue,
  share: Quantification | undefined,
  provenShare: Quantification | undefined,
): QuantifiedLine {
  const { activity } = entry.result ?? {};
  if (!activity || !entry.result) return entry;
  const read: SourceReader = new LineReader(entry.line, inventory, entry.fields, {
    catalogue,
    calculator: 'emissions',
  });
  const area = areaOf(read);
  const market = split(read, activity, share, residualFactor(read, area));
  const official = split(read, activity, provenShare, officialFactor(read, area));
  return {
    ...entry,
    result: {
      ...entry.result,
      ...(market && { market }),
      ...(official && { official }),
      ...(share && { covered: portion(activity, share, 'coveredElectricity') }),
    },
    // Errors were found when the line was quantified; of the notes those about further factors are new.
    problems: [...entry.problems, ...read.problems.filter((problem) => isNews(problem, entry.problems))],
    used: [...entry.used, ...read.used],
    selections: [...entry.selections, ...read.selections],
  };
}

const isNews = ({ severity, code, facts }: Problem, told: readonly Problem[]): boolean =>
  severity !== 'error' && !told.some((one) => one.code === code && one.facts['factor'] === facts['factor']);

function split(
  read: LineReader,
  activity: Quantification,
  share: Quantification | undefined,
  factor: Coefficient<'kgCO2', 'kWh'> | undefined,
): Emissions | undefined {
  if (!factor) return undefined;
  const electricity = convert(activity, 'kWh');
  const covered = share && portion(electricity, share, 'coveredElectricity');
  const rest = covered ? subtract(electricity, [covered], 'uncoveredElectricity') : electricity;
  const parts = [multiplyConverted(rest, factor, 'co2')];
  if (covered) parts.push(multiplyConverted(covered, noEmissions, 'co2'));
  const co2 = emissionOfGas(read, 'CO2', sum(parts, 'tCO2', 'co2'));
  return emissionsOf(co2 ? [co2] : []);
}
