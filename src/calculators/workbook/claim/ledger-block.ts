import type { TableCell } from '../../engine/table-cells.ts';
import { lotColumns } from '../../offset/ledger/ledger-columns.ts';
import type { QuantifiedClaim } from '../../offset/quantify-claim.ts';
import { Block, columnHeadings, sameAs, type CellRef, type ModelCell } from '../block.ts';
import { formulaOf } from '../formula-of.ts';
import type { NodePrinter } from '../node-printer.ts';
import type { Matches } from './matches-sheet.ts';

const QUANTITY = lotColumns.indexOf('quantity');
const PRICE = lotColumns.indexOf('price');
/** Behind the columns of a lot: where it stands, what is matched of it, what the plan matches, what is left. */
const MATCHED = lotColumns.length + 1;
const PLANNED = MATCHED + 1;
const LEFT = PLANNED + 1;

/** The ledger as it is imported again, whose quantities and prices all else refers to. */
export class LedgerBlock {
  readonly block = new Block();
  readonly #rows: readonly (readonly TableCell[])[];
  readonly #claim: QuantifiedClaim;

  /** `rows`: headings first, then a row for each lot. */
  constructor(claim: QuantifiedClaim, rows: readonly (readonly TableCell[])[]) {
    this.#claim = claim;
    this.#rows = rows;
  }

  /** Tells the printer where quantities and prices stand. */
  bind(printer: NodePrinter): void {
    for (const [place, { lot }] of this.#claim.lots.entries()) {
      if (lot?.quantity) printer.bind(lot.quantity, this.#at(place, QUANTITY));
      if (lot?.price) printer.bind(lot.price, this.#at(place, PRICE));
    }
  }

  /** Writes the rows, once it is known where what is matched of each lot stands. */
  write(matches: Matches): void {
    const [headings = [], ...rows] = this.#rows;
    this.block.add(...columnHeadings(headings.map((heading) => String(heading))));
    for (const [place, cells] of rows.entries()) {
      const { lot, line } = this.#claim.lots[place] ?? {};
      this.block.add(
        ...cells.map((cell, column): string | number | ModelCell | undefined => {
          const value = typeof cell === 'object' ? cell.value : cell;
          if (column === QUANTITY) return { value: lot?.quantity?.value ?? value ?? '', role: 'input' };
          if (column === PRICE) {
            const price = lot?.price?.value ?? value;
            return { ...(price !== undefined && { value: price }), role: 'input' };
          }
          if (value === undefined) return undefined;
          if (column === MATCHED || column === PLANNED) {
            const from = matches.matched(column === MATCHED ? 'counted' : 'planned', line?.id ?? '');
            return from ? sameAs(from, { value, role: 'computed' }) : value;
          }
          if (column !== LEFT) return value;
          const used = cells[MATCHED] === undefined ? PLANNED : MATCHED;
          return {
            value,
            formula: formulaOf`${this.#at(place, QUANTITY)}-${this.#at(place, used)}`,
            role: 'computed',
          };
        }),
      );
    }
  }

  #at = (place: number, column: number): CellRef => this.block.ref(place + 1, column);
}
