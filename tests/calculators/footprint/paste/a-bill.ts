import { conversionFactor } from '../../../../src/calculators/engine/units.ts';
import {
  lineEntries,
  materialEntries,
} from '../../../../src/calculators/footprint/entries/material-search.ts';
import {
  guessBomColumns,
  interpretBom,
  readTable,
  type BomContext,
  type InterpretedPart,
} from '../../../../src/calculators/footprint/paste/index.ts';
import type { EnteredQuantity } from '../../../../src/calculators/lines/entered.ts';

/** What a bill of materials is read with in these tests: everything that can be added by name. */
export const entries = await lineEntries();
export const materials = await materialEntries();

/** What the rows of a pasted text would become. */
export function partsOf(text: string, chosen?: BomContext['chosen']): readonly InterpretedPart[] {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.problem.code);
  return interpretBom(read.table, guessBomColumns(read.table), { entries, ...(chosen && { chosen }) });
}

/** The problems of each row, by their codes. */
export const codes = (text: string) => partsOf(text).map(({ problems }) => problems.map(({ code }) => code));
export const quantityOf = ({ line }: InterpretedPart) =>
  line?.fields['quantity'] as EnteredQuantity | undefined;

/** The parts that would be added, with the name of the assembly above and the mass in kilograms. */
export function added(text: string) {
  const parts = partsOf(text);
  return parts
    .filter(({ ok }) => ok)
    .map((part) => {
      const { unit = 'kg', amount = NaN } = quantityOf(part) ?? {};
      return {
        kind: part.line?.kind,
        above: parts.find(({ row }) => row === part.parent)?.line?.name,
        kg: Number(amount) * (conversionFactor(unit, 'kg') ?? 1),
        factor: part.match?.entry.factor.id,
        how: part.match?.how,
        loss: part.line?.fields['loss'],
      };
    });
}
