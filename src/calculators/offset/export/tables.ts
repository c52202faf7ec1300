import type { CsvCell } from '../../engine/csv.ts';
import type { TableCell } from '../../engine/table-cells.ts';
import type { Language } from '../../engine/language.ts';
import { unitSymbol } from '../../engine/units.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { instrumentName } from '../ledger/instrument-names.ts';
import type { LotMatch } from '../position/lot-match.ts';
import type { Position } from '../position/position.ts';
import type { QuantifiedClaim } from '../quantify-claim.ts';
import { ledgerRows, type TableRows, type TableVoice } from './ledger-rows.ts';
import { tableWord, type TableWord } from './table-words.ts';

/** A table with its name. */
export interface Sheet {
  readonly id: 'ledger' | 'residualLines' | 'flows' | 'position' | 'reductions';
  readonly name: string;
  readonly rows: LivingRows;
}

/** The ledger and what came of it, a table each, with how their numbers came about. */
export function livingSheets(
  result: QuantifiedClaim,
  voice: TableVoice,
  language: Language,
): readonly Sheet[] {
  const sheet = (id: Sheet['id'], rows: LivingRows) => ({ id, name: tableWord(id, language), rows });
  return [
    sheet('ledger', ledgerRows(result, voice, language)),
    sheet('residualLines', residualRows(result, language)),
    sheet('flows', flowRows(result, language)),
    sheet('position', positionRows(result, language)),
    sheet('reductions', reductionRows(result, language)),
  ];
}

/** Headings in the first row; a number comes with how it came about. */
type LivingRows = readonly (readonly TableCell[])[];

const headings = (keys: readonly TableWord[], language: Language): readonly string[] =>
  keys.map((key) => tableWord(key, language));

/** Every source that remains, with the tonnes that stand against it. */
function residualRows(
  { residual, counted, planned }: Pick<QuantifiedClaim, 'residual' | 'counted' | 'planned'>,
  language: Language,
): LivingRows {
  const matchedOn = ({ credits }: Position, id: string) =>
    credits.flows.filter(({ line }) => line === id).reduce((all, { tonnes }) => all + tonnes, 0);
  return [
    headings(['source', 'scope', 'emissions', 'grid', 'matchedTonnes', 'plannedTonnes'], language),
    ...residual.entries.map(({ id, name, scope, emissions, grid }): readonly TableCell[] => [
      name,
      scope,
      emissions,
      grid?.amount,
      matchedOn(counted, id),
      matchedOn(planned, id),
    ]),
  ];
}

/** Which lot stands for which source: credits in tonnes, certificates in the electricity of the year. */
function flowRows(
  { lots, residual, counted, planned }: Pick<QuantifiedClaim, 'lots' | 'residual' | 'counted' | 'planned'>,
  language: Language,
): TableRows {
  const lotsById = new Map(lots.map(({ line }) => [line.id, line]));
  const sources = new Map(residual.entries.map(({ id, name }) => [id, name]));
  const lotCells = (id: string): readonly CsvCell[] => {
    const line = lotsById.get(id);
    return [line?.name ?? id, line && instrumentName(line.kind)[language]];
  };
  const rows = (position: Position): readonly (readonly CsvCell[])[] => {
    const stage = tableWord(position.depth, language);
    return [
      ...position.certificates.matches.map(({ lot, matched }: LotMatch) => [
        stage,
        ...lotCells(lot.line.id),
        tableWord('gridElectricity', language),
        matched.value,
        unitSymbol('MWh', language),
      ]),
      ...position.credits.flows.map(({ lot, line, tonnes }) => [
        stage,
        ...lotCells(lot),
        sources.get(line) ?? line,
        tonnes,
        unitSymbol('tCO2e', language),
      ]),
    ];
  };
  return [
    headings(['stage', 'lot', 'type', 'source', 'amount', 'unit'], language),
    ...rows(counted),
    ...rows(planned),
  ];
}

/** What remains by scope and what stands against it, by what is cancelled and with the plan. */
function positionRows(
  { residual, counted, planned }: Pick<QuantifiedClaim, 'residual' | 'counted' | 'planned'>,
  language: Language,
): LivingRows {
  type Item = readonly [label: string, value: Quantification | undefined];
  const itemsOf = (position: Position): readonly Item[] => {
    const { certificates, pools, credits } = position;
    const word = (key: TableWord, facts = {}) => tableWord(key, language, facts);
    return [
      [word('gridElectricity'), certificates.grid],
      [word('covered'), certificates.covered],
      [word('effect'), certificates.effect],
      [word('removals'), residual.removals],
      ...pools.flatMap((pool): Item[] => [
        [word('before', pool), pool.gross],
        [word('residualOf', pool), pool.net],
        [word('matchedOf', pool), credits.matched.get(pool)],
      ]),
      [word('residual'), position.residual],
      [word('matchedTotal'), position.matched],
      [word('shortage'), position.shortage],
      [word('surplus'), credits.surplus],
      [word('coverage'), position.coverage],
      [word('cost'), position.cost],
    ];
  };
  const plan = itemsOf(planned);
  return [
    headings(['item', 'counted', 'planned', 'unit'], language),
    ...itemsOf(counted).map(([label, value], place): readonly TableCell[] => {
      const unit = value?.unit ?? plan[place]?.[1]?.unit;
      return [label, value, plan[place]?.[1], unit && unitSymbol(unit, language)];
    }),
  ];
}

/** What the factory reduced itself, what was sold among it. */
function reductionRows({ reductions }: Pick<QuantifiedClaim, 'reductions'>, language: Language): LivingRows {
  const soldText = (sold: string | undefined) =>
    tableWord(
      sold === 'credits' ? 'soldAsCredits' : sold === 'certificates' ? 'soldAsCertificates' : 'notSold',
      language,
    );
  return [
    headings(['name', 'measure', 'tonnes', 'sold', 'document'], language),
    ...reductions.entries.map(({ reduction, tonnes }): readonly CsvCell[] => [
      reduction.name,
      reduction.measure,
      tonnes?.value ?? String(reduction.tonnes),
      soldText(reduction.sold),
      reduction.document,
    ]),
  ];
}
