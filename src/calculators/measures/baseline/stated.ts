import { convert, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Label } from '../../engine/terms.ts';
import type { Typed } from '../../lines/entered.ts';
import { readNumber } from '../../lines/typed-number.ts';
import type { StatedBaseline } from '../plan.ts';
import type { PlanFinding } from '../problems.ts';

/** What the reader states of the base year, read. What is empty is nothing, and scope 3 then isn't counted. */
export interface StatedAmounts {
  readonly scope1: Quantification<'tCO2e'>;
  readonly grid: Quantification<'kWh'>;
  readonly covered: Quantification<'kWh'>;
  readonly otherScope2: Quantification<'tCO2e'>;
  readonly scope3?: Quantification<'tCO2e'>;
  /** Whether anything can be read at all. */
  readonly any: boolean;
  readonly findings: readonly PlanFinding[];
}

/** Reads what is stated; what can't be read counts as nothing and is told. */
export function readStated(stated: StatedBaseline): StatedAmounts {
  const findings: PlanFinding[] = [];
  const read = <U extends 'tCO2e' | 'MWh'>(
    field: keyof StatedBaseline,
    unit: U,
    label: Label,
  ): Quantification<U> | undefined => {
    const value = numberOf(stated[field], field, unit, findings);
    return value === undefined
      ? undefined
      : { label, value, unit, basis: { kind: 'entered', status: 'unknown' } };
  };
  const scope1 = read('scope1', 'tCO2e', 'statedEmissions');
  const electricity = read('electricity', 'MWh', 'electricityUsed');
  const certified = read('certified', 'MWh', 'coveredElectricity');
  const otherScope2 = read('otherScope2', 'tCO2e', 'statedEmissions');
  const scope3 = read('scope3', 'tCO2e', 'statedEmissions');
  const grid = convert(electricity ?? sum([], 'MWh', 'electricityUsed'), 'kWh');
  const claimed = convert(certified ?? sum([], 'MWh', 'coveredElectricity'), 'kWh');
  const exceeds = claimed.value > grid.value;
  if (exceeds) {
    const facts = { came: claimed.value / 1000, available: grid.value / 1000 };
    findings.push({ severity: 'ask', code: 'certifiesMore', field: 'stated.certified', facts });
  }
  return {
    scope1: scope1 ?? sum([], 'tCO2e', 'statedEmissions'),
    grid,
    covered: exceeds ? grid : claimed,
    otherScope2: otherScope2 ?? sum([], 'tCO2e', 'statedEmissions'),
    ...(scope3 && { scope3 }),
    any: [scope1, electricity, otherScope2, scope3].some((one) => one !== undefined),
    findings,
  };
}

function numberOf(
  typed: Typed | undefined,
  field: string,
  unit: string,
  findings: PlanFinding[],
): number | undefined {
  if (typed === undefined || String(typed).trim() === '') return undefined;
  return readNumber(typed, `stated.${field}`, (problem) => findings.push(problem), { unit });
}
