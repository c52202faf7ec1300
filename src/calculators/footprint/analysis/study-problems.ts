import { readNumber } from '../../lines/typed-number.ts';
import type { QuantifiedAllocation } from '../quantify/allocation.ts';
import { countedLines } from '../quantify/counted-lines.ts';
import { linesNotCounted } from '../quantify/lines-not-counted.ts';
import { gridFactorOf } from '../kinds/electricity.ts';
import { Parts } from './parts-of-footprint.ts';
import { isUnitRefused } from '../quantify/refused-unit.ts';
import type { Problem } from '../problems.ts';
import type { QuantifiedLine } from '../quantify/quantify-line.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';
import type { FootprintStudy } from '../study.ts';

/** What is to be said about the study as a whole, most serious first. What concerns a line stands with the line. */
export function problemsOfStudy({ study, lines, allocations }: QuantifiedStudy): readonly Problem[] {
  return [
    ...ofUnit(study),
    ...notCounted(lines),
    ...allocations.flatMap(ofAllocation),
    ...ofPotentials(study),
    ...ofRecycling(study),
    ...ofElectricity(study),
    ...notSeparated(lines),
  ];
}

/** A declared unit is for partial footprints only (ISO 14067); the unit has to be an amount of something. */
function ofUnit(study: FootprintStudy): readonly Problem[] {
  const { kind, amount, description } = study.unit;
  const problems: Problem[] = [];
  const complain = (problem: Problem) => problems.push(problem);
  if (isUnitRefused(study)) {
    const facts = { boundary: study.boundary };
    complain({ severity: 'error', code: 'declaredUnitForWhole', field: 'unitKind', facts });
  }
  if (kind === 'functional' && !description.trim()) {
    complain({ severity: 'ask', code: 'unitNotDescribed', field: 'unitDescription', facts: {} });
  }
  const isMissing = amount === '' || readNumber(amount, 'unitAmount', complain) === 0;
  if (isMissing) complain({ severity: 'error', code: 'unitAmountMissing', field: 'unitAmount', facts: {} });
  return problems;
}

/** Beside the fields of the allocation they are about. */
const ofAllocation = ({ allocation, problems }: QuantifiedAllocation): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, field: `${allocation.id}/${problem.field ?? 'method'}` }));

/** ISO 14067 asks for the latest potentials of the IPCC, or a justification. */
function ofPotentials({ gwp, gwpReason }: FootprintStudy): readonly Problem[] {
  return gwp !== 'AR6' && !gwpReason?.trim()
    ? [{ severity: 'ask', code: 'gwpReasonMissing', field: 'gwpReason', facts: { set: gwp } }]
    : [];
}

/** Under the closed-loop rule the benefit of recycling comes after the gate, where a partial footprint has ended. */
function ofRecycling({ rules, boundary }: FootprintStudy): readonly Problem[] {
  return rules.recycling === 'closed-loop' && boundary !== 'cradle-to-grave'
    ? [{ severity: 'ask', code: 'closedLoopToGate', field: 'recycling', facts: { boundary } }]
    : [];
}

/** A year that a file names and that has no factor here; each line of electricity says so, too. */
function ofElectricity({ rules }: FootprintStudy): readonly Problem[] {
  if (gridFactorOf(rules)) return [];
  const facts = { came: rules.electricityYear };
  return [{ severity: 'error', code: 'unknownElectricityYear', field: 'electricityYear', facts }];
}

/** Lines that would count and lack something. */
function notCounted(lines: readonly QuantifiedLine[]): readonly Problem[] {
  const count = linesNotCounted(lines).length;
  return count ? [{ severity: 'error', code: 'linesNotCounted', facts: { count } }] : [];
}

/** The separate lines are incomplete by what factors don't keep apart. */
function notSeparated(lines: readonly QuantifiedLine[]): readonly Problem[] {
  const flows = countedLines(lines).flatMap((line) => line.flows);
  const parts = new Parts(flows.map(({ co2e }) => co2e));
  const mixed = flows.filter(({ kind }) => kind === 'notSeparable').map(({ co2e }) => co2e);
  const { weight } = parts.of(mixed);
  return mixed.length
    ? [{ severity: 'note', code: 'notSeparated', facts: { share: weight * 100, unit: '%' } }]
    : [];
}
