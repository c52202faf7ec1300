import type { Quantification } from '../../engine/quantification.ts';
import { totalOf } from '../flows.ts';
import type { QuantifiedLine } from './quantify-line.ts';

/** A line that counts: within the boundary, complete, and no assembly, whose parts count instead. */
export interface CountedLine extends QuantifiedLine {
  readonly total: Quantification<'kgCO2e'>;
}

/** The lines that count, in the order of the study. */
export function countedLines(lines: readonly QuantifiedLine[]): readonly CountedLine[] {
  return lines.filter((line): line is CountedLine => line.total !== undefined);
}

/**
 * What a line weighs in figures about the quality of data: its absolute emissions without what biomass takes up, as the
 * data exchange of PACT (data model 3) has it. Else carbon that only passes through a product would outweigh all others.
 */
export function weightOf({ flows }: QuantifiedLine): number {
  return Math.abs(totalOf(flows, 'total', ({ kind }) => kind !== 'biogenicRemovals').value);
}
