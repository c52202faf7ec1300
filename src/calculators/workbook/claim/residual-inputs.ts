import type { Node } from '../../engine/quantification.ts';
import type { QuantifiedClaim } from '../../offset/quantify-claim.ts';
import type { QuantifiedResidual } from '../../offset/residual/quantify-stated.ts';
import type { OffsetTexts } from '../../texts/index.ts';
import { bindEntries } from '../bind-entries.ts';
import { pathPart, type InputRow } from '../input-rows.ts';
import type { InputsSheet } from '../inputs-sheet.ts';
import { lineRows } from '../line-rows.ts';
import type { NodePrinter } from '../node-printer.ts';
import type { Words } from '../words.ts';

const linePath = ({ claim }: QuantifiedClaim, id: string): string =>
  `offset/claims/${claim.year}/lines/${pathPart(id)}`;

const rootsOf = ({ entry, amount }: QuantifiedResidual): readonly Node[] =>
  [amount, entry?.emissions, entry?.grid?.amount].filter((node) => node !== undefined);

/** What is stated of the year, line by line; nothing where the inventory says it. */
export const statedRows = (result: QuantifiedClaim, words: Words<OffsetTexts>): readonly InputRow[] =>
  result.claim.residual === 'inventory'
    ? []
    : result.residual.lines.flatMap((entry, place) =>
        lineRows(
          {
            path: linePath(result, entry.line.id),
            number: place + 1,
            line: entry.line,
            fields: entry.fields,
            kind: words.texts.kinds[entry.line.kind] ?? entry.line.kind,
            beside: {},
            roots: rootsOf(entry),
            factor: (id) => entry.used.find((factor) => factor.id === id),
            ...(!entry.entry && { remark: words.say('notCounted') }),
          },
          words,
        ),
      );

/** Tells the printer where they were stated. */
export function bindStated(result: QuantifiedClaim, inputs: InputsSheet, printer: NodePrinter): void {
  for (const entry of result.residual.lines) {
    bindEntries(rootsOf(entry), linePath(result, entry.line.id), inputs, printer);
  }
}
