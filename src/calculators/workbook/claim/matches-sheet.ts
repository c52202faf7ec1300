import { unitSymbol } from '../../engine/units.ts';
import { instrumentName } from '../../offset/ledger/instrument-names.ts';
import type { LotMatch } from '../../offset/position/lot-match.ts';
import type { Depth } from '../../offset/position/lot-match.ts';
import type { QuantifiedClaim } from '../../offset/quantify-claim.ts';
import type { Node } from '../../engine/quantification.ts';
import { Block, columnHeadings, sameAs, type CellRef, type ModelCell } from '../block.ts';
import { formulaOf } from '../formula-of.ts';
import type { NodePrinter } from '../node-printer.ts';
import type { ModelSheet } from '../resolve.ts';
import type { Words } from '../words.ts';

export const matchColumns = [
  'basisOfMatch', 'lot', 'kind', 'vintageYear', 'unit', 'quantityOfLot', 'matchedOfLot', 'takenOfLot', 'leftOfLot', 'priceOfLot', 'costOfLot',
] as const; // prettier-ignore

export type MatchColumn = (typeof matchColumns)[number];

/** A lot as it was used on one basis. */
export interface UsedLot {
  readonly depth: Depth;
  readonly match: LotMatch;
  readonly year: string | number;
}

/** What is used of each lot, and where it stands. */
export interface Matches {
  readonly sheet: ModelSheet;
  readonly block: Block;
  readonly used: readonly UsedLot[];
  readonly column: (name: MatchColumn) => number;
  /** How much of a lot is matched on a basis. */
  readonly matched: (depth: Depth, lot: string) => CellRef | undefined;
}

export const basisWord = { counted: 'cancelledBasis', planned: 'plannedBasis' } as const;

/** Prints what is used of every lot: the matching decides how much; what it costs and what is left is computed. */
export function matchesSheet(
  { counted, planned }: QuantifiedClaim,
  printer: NodePrinter,
  { say, language }: Words,
): Matches {
  const block = new Block();
  const column = (name: MatchColumn): number => matchColumns.indexOf(name);
  const used = [counted, planned].flatMap(({ depth, matches }) =>
    matches.map((match): UsedLot => ({ depth, match, year: yearOf(match) })),
  );
  const places = new Map<string, CellRef>();
  for (const { depth, match, year } of used) {
    const { lot, matched, taken, cost } = match;
    const { quantity, price, line, instrument } = lot;
    if (!quantity) continue;
    const row = block.rows.length;
    const at = (name: MatchColumn): CellRef => block.ref(row, column(name));
    /** What is all of something else shows it; a part of it was decided. */
    const partOf = (node: Node, whole: Node, from: CellRef, place: CellRef): ModelCell => {
      if (node === whole) return sameAs(from, { value: node.value, role: 'computed' });
      printer.bind(node, place);
      return { value: node.value, role: 'plain' };
    };
    places.set(`${depth} ${line.id}`, at('matchedOfLot'));
    if (cost) printer.bind(cost, at('costOfLot'));
    block.add(
      say(basisWord[depth]),
      line.name,
      instrumentName(line.kind)[language],
      year,
      unitSymbol(instrument.unit, language),
      sameAs(printer.cellOf(quantity), { value: quantity.value, role: 'computed' }),
      partOf(matched, quantity, at('quantityOfLot'), at('matchedOfLot')),
      taken === matched
        ? sameAs(at('matchedOfLot'), { value: taken.value, role: 'computed' })
        : partOf(taken, quantity, at('quantityOfLot'), at('takenOfLot')),
      {
        value: quantity.value - matched.value,
        formula: formulaOf`${at('quantityOfLot')}-${at('matchedOfLot')}`,
        role: 'computed',
      },
      price && sameAs(printer.cellOf(price), { value: price.value, role: 'computed' }),
      cost && {
        value: cost.value,
        formula: formulaOf`${at('takenOfLot')}*${at('priceOfLot')}`,
        role: 'computed',
        format: 'amount',
      },
    );
  }
  // Formulas over no rows would refer to the headings.
  if (!block.rows.length) block.add();
  const head = new Block();
  head.add(...columnHeadings(matchColumns.map((name) => say(name))));
  return {
    block,
    used,
    column,
    matched: (depth, lot) => places.get(`${depth} ${lot}`),
    sheet: {
      name: say('sheetMatches'),
      blocks: [head, block],
      frozenColumns: 2,
      widths: [12, 30, 20, 14, 10, 14, 14, 18, 12, 12, 14],
      isProtected: true,
      landscape: true,
    },
  };
}

/** The year of a vintage, or its first and last. */
function yearOf({ lot: { vintage } }: LotMatch): string | number {
  if (!vintage) return '';
  const [from, to] = [vintage.from, vintage.to].map((month) => Math.floor(month / 12));
  return from === to ? (from ?? '') : `${from}–${to}`;
}
