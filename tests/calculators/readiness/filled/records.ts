import type { Inventory, Line } from '../../../../src/calculators/emissions/inventory.ts';
import { fill } from '../../../../src/calculators/readiness/filled/fill.ts';
import type { FilledAnswer } from '../../../../src/calculators/readiness/filled/filled.ts';
import type { PlanRecord, Records } from '../../../../src/calculators/readiness/filled/records.ts';
import { lineOf, quantify } from '../../emissions/one-line.ts';

export const gas = lineOf('stationary-combustion', {
  fuel: 'natural-gas',
  quantity: { amount: 1, unit: 'TJ' },
});

export const grid = lineOf('grid-electricity', { quantity: { amount: 100, unit: 'MWh' } });

/** Scope 3 with the reader's own factor. */
export const freight = lineOf('indirect', {
  category: '4',
  basis: 'own',
  ownFactor: { amount: 0.1, unit: 'kgCO2e' },
  ownPer: 'km',
  ownDocument: '承运商报告',
  quantity: { amount: 1000, unit: 'km' },
});

/** A line that lacks its quantity. */
export const unfinished = lineOf('grid-electricity', {});

/** The quantified inventory of a year. */
export const inventoryRecord = (year: number, lines: readonly Line[], more: Partial<Inventory> = {}) =>
  quantify(lines, { year, ...more });

/** A plan of three years with one measure. */
export const planOf = (more: Partial<PlanRecord> = {}): PlanRecord => ({
  from: 2026,
  to: 2028,
  baseline: 'inventory',
  measures: [{}],
  ...more,
});

/** What is filled in for an assessment of 2026. */
export const filledBy = (records: Partial<Records>, year = 2026) =>
  fill({ inventories: [], studies: [], claims: [], ...records }, year);

/** The answer to each requirement, with why. */
export const answersOf = (
  records: Partial<Records>,
  year?: number,
): Record<string, [FilledAnswer['answer'], string]> =>
  Object.fromEntries(
    filledBy(records, year).answers.map(({ requirement, answer, code }) => [requirement, [answer, code]]),
  );

/** The facts of one answer. */
export const factsOf = (records: Partial<Records>, requirement: string) =>
  filledBy(records).answers.find((one) => one.requirement === requirement)?.facts;
