import { unitSymbol, type Unit } from '../../engine/units.ts';
import type { Depth } from '../../offset/position/lot-match.ts';
import { Block, columnHeadings, type CellRef, type Formula, type ModelCell } from '../block.ts';
import { formulaOf } from '../formula-of.ts';
import type { ModelSheet } from '../resolve.ts';
import type { Words } from '../words.ts';
import { basisWord, type MatchColumn, type Matches, type UsedLot } from './matches-sheet.ts';

const columns = ['vintageYear', 'unit', 'coveredNow', 'coveredThen', 'costNow', 'costThen'] as const;

/** What is covered and paid by vintage, on both bases, as sums over the lots that are used; a total for each unit. */
export function vintagesSheet(matches: Matches, { say, language }: Words): ModelSheet {
  const { block: rows, used, column } = matches;
  const range = (name: MatchColumn) => rows.range(column(name));
  const block = new Block();
  const add = (unit: Unit, year: string | number | undefined): void => {
    const row = block.rows.length;
    const isTotal = year === undefined;
    const symbol = unitSymbol(unit, language);
    const mine = used.filter(
      ({ match, year: its }) => match.lot.instrument.unit === unit && (isTotal || its === year),
    );
    const figure = (depth: Depth, name: MatchColumn, of: (one: UsedLot) => number): ModelCell => {
      const ofYear: Formula = isTotal ? [] : formulaOf`*(${range('vintageYear')}=${block.ref(row, 0)})`;
      return {
        value: mine.filter((one) => one.depth === depth).reduce((sum, one) => sum + of(one), 0),
        formula: formulaOf`SUMPRODUCT((${range('basisOfMatch')}=${basisCell(depth)})*(${range('unit')}=${block.ref(row, 1)})${ofYear}*${range(name)})`,
        role: isTotal ? 'total' : 'computed',
        format: 'amount',
      };
    };
    const matched = ({ match }: UsedLot): number => match.matched.value;
    const cost = ({ match }: UsedLot): number => match.cost?.value ?? 0;
    block.add(
      isTotal ? { value: say('total'), role: 'total' } : year,
      symbol,
      figure('counted', 'matchedOfLot', matched),
      figure('planned', 'matchedOfLot', matched),
      figure('counted', 'costOfLot', cost),
      figure('planned', 'costOfLot', cost),
    );
  };
  const bases = new Block();
  bases.add();
  bases.add(say(basisWord.counted), say(basisWord.planned));
  const basisCell = (depth: Depth): CellRef => bases.ref(1, depth === 'counted' ? 0 : 1);
  for (const unit of ['tCO2e', 'MWh'] as const) {
    const years = new Set(
      used.filter(({ match }) => match.lot.instrument.unit === unit).map(({ year }) => year),
    );
    for (const year of [...years].sort((a, b) => String(a).localeCompare(String(b)))) add(unit, year);
    if (years.size) add(unit, undefined);
  }
  const head = new Block();
  head.add(...columnHeadings(columns.map((name) => say(name))));
  return {
    name: say('sheetVintages'),
    blocks: [head, block, bases],
    widths: [18, 10, 18, 18, 20, 20],
    isProtected: true,
    landscape: true,
  };
}
