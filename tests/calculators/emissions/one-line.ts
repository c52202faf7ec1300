import { GrowingCatalogue } from '../../../src/calculators/emissions/catalogue.ts';
import type { Inventory, Line } from '../../../src/calculators/emissions/inventory.ts';
import { commonKinds } from '../../../src/calculators/emissions/kinds/common.ts';
import { furtherKinds } from '../../../src/calculators/emissions/kinds/further.ts';
import type { SourceKindId } from '../../../src/calculators/emissions/kinds/kind-ids.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import type { QuantifiedLine } from '../../../src/calculators/emissions/quantify-line.ts';
import { allFactors } from '../../../src/calculators/factors/registry.ts';

/** Every kind and every factor, as if the reader had opened every part of the calculator. */
export const fullCatalogue = new GrowingCatalogue(
  [...commonKinds, ...furtherKinds],
  (await allFactors()).map(({ factor }) => factor),
);

/** The further parts of a line that a test needs. */
export type More = Partial<Omit<Line, 'kind' | 'fields'>>;

/** A line as a test writes it: what it is and what was typed. */
export function lineOf(kind: SourceKindId, fields: Line['fields'], more: More = {}): Line {
  return { id: kind, name: kind, kind, fields, ...more };
}

/** An inventory of 2023 (Chongqing, AR5, GB/T 32150—2025) with these lines, every other choice at its default. */
export function inventoryOf(lines: readonly Line[], more: Partial<Inventory> = {}): Inventory {
  return {
    ...newInventory(2023),
    lines: lines.map((line, index) => ({ ...line, id: `${index}` })),
    ...more,
  };
}

/** Quantifies lines with the full catalogue. */
export const quantify = (lines: readonly Line[], more: Partial<Inventory> = {}) =>
  quantifyInventory(inventoryOf(lines, more), fullCatalogue);

/** Quantifies a single line. */
export function quantifyOne(
  kind: SourceKindId,
  fields: Line['fields'],
  more: More = {},
  inventory: Partial<Inventory> = {},
): QuantifiedLine {
  const [line] = quantify([lineOf(kind, fields, more)], inventory).lines;
  if (!line) throw new Error('An inventory of one line should have one.');
  return line;
}

/** Tonnes of CO2e of a line by location; not a number where the line doesn't count. */
export const tonnesOf = ({ result }: QuantifiedLine): number => result?.location?.total.value ?? NaN;

/** What is said against a line: its errors, in order. */
export const errorsOf = ({ problems }: QuantifiedLine): string[] => codesOf(problems, 'error');

/** The codes of problems of one severity. */
export const codesOf = (problems: QuantifiedLine['problems'], severity: 'error' | 'ask' | 'note'): string[] =>
  problems.filter((problem) => problem.severity === severity).map(({ code }) => code);

/** The tonnes of one family of gases in a line (a blend has several of a family); undefined where it has none. */
export function gasOf({ result }: QuantifiedLine, family: string): number | undefined {
  const all = [...(result?.location?.gases ?? []), ...(result?.location?.outside ?? [])];
  const ofFamily = all.filter((gas) => gas.family === family).map(({ co2e }) => co2e.value);
  return ofFamily.length ? ofFamily.reduce((sum, tonnes) => sum + tonnes, 0) : undefined;
}
