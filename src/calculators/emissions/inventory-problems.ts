import { completenessOf } from './completeness.ts';
import type { Inventory } from './inventory.ts';
import type { Problem } from './problems.ts';
import type { QuantifiedLine } from './quantify-line.ts';
import { readNumber } from '../lines/typed-number.ts';

/** What is to be said about the inventory as a whole, most serious first. */
export function problemsOfInventory(inventory: Inventory, lines: readonly QuantifiedLine[]): Problem[] {
  return [
    ...ofBoundary(inventory),
    ...ofCarbonMarket(inventory),
    ...ofPotentials(inventory),
    ...ofCompleteness(inventory),
    ...left(lines),
  ];
}

/** An equity share that can't be read scales nothing, and that is said. */
function ofBoundary({ boundary: { approach, equityShare } }: Inventory): Problem[] {
  const field = 'equityShare';
  if (approach !== 'equity-share') return [];
  if (equityShare === undefined || equityShare === '') {
    return [{ severity: 'ask', code: 'equityShareMissing', field, facts: {} }];
  }
  const problems: Problem[] = [];
  const complain = (problem: Problem) => problems.push(problem);
  const percent = readNumber(equityShare, field, complain, { unit: '%' });
  if (percent !== undefined && percent > 100) {
    complain({
      severity: 'error',
      code: 'outOfRange',
      field,
      facts: { came: percent, maximum: 100, unit: '%' },
    });
  }
  return problems;
}

function ofCarbonMarket({ carbonMarket }: Inventory): Problem[] {
  return carbonMarket === 'national' || carbonMarket === 'local'
    ? [{ severity: 'ask', code: 'notForCompliance', facts: { market: carbonMarket } }]
    : [];
}

/** ISO 14064-1 asks for the latest potentials of the IPCC, or a justification. */
function ofPotentials({ gwp, gwpReason }: Inventory): Problem[] {
  return gwp !== 'AR6' && !gwpReason?.trim()
    ? [{ severity: 'ask', code: 'gwpReasonMissing', field: 'gwpReason', facts: { set: gwp } }]
    : [];
}

function ofCompleteness(inventory: Inventory): Problem[] {
  const open = [...completenessOf(inventory)].filter(([, state]) => state === 'open');
  return open.length ? [{ severity: 'ask', code: 'completenessOpen', facts: { count: open.length } }] : [];
}

function left(lines: readonly QuantifiedLine[]): Problem[] {
  const count = lines.filter(
    ({ result, problems }) => !result && problems.some(({ severity }) => severity === 'error'),
  ).length;
  return count ? [{ severity: 'error', code: 'linesNotCounted', facts: { count } }] : [];
}
