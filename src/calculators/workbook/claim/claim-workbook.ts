import type { TableCell } from '../../engine/table-cells.ts';
import { livingSheets } from '../../offset/export/tables.ts';
import type { QuantifiedClaim } from '../../offset/quantify-claim.ts';
import type { OffsetTexts } from '../../texts/index.ts';
import { aboutSheet, type Contents } from '../about-sheets.ts';
import { Block } from '../block.ts';
import { FactorsSheet } from '../factors-sheet.ts';
import { inventoryColumns, studyColumns } from '../input-rows.ts';
import { inputsSheet } from '../inputs-sheet.ts';
import { livingTable } from '../living-table.ts';
import { NodePrinter } from '../node-printer.ts';
import { calculationSheet } from '../result-sheets.ts';
import { resolveWorkbook, type ModelSheet, type ResolvedWorkbook } from '../resolve.ts';
import { SteamSheet } from '../steam/steam-sheet.ts';
import { lastSheets, withReceipt, type WorkbookFrame } from '../workbook-frame.ts';
import { factoryMark, markText, stateMark } from '../workbook-mark.ts';
import { widthsOf } from '../widths.ts';
import { wordsIn } from '../words.ts';
import { LedgerBlock } from './ledger-block.ts';
import { matchesSheet } from './matches-sheet.ts';
import { bindStated, statedRows } from './residual-inputs.ts';
import { vintagesSheet } from './vintages-sheet.ts';

/** What a workbook of a ledger and its claim is made of. */
export interface ClaimWorkbook extends WorkbookFrame<OffsetTexts> {
  readonly quantified: QuantifiedClaim;
}

const contents: Contents = [
  ['sheetMatches', 'aboutMatches'],
  ['sheetVintages', 'aboutVintages'],
  ['sheetFactors', 'aboutFactors'],
  ['sheetCalculation', 'aboutCalculation'],
  ['sheetVersions', 'aboutVersions'],
];

/**
 * The ledger of a year as a workbook whose sums are formulas: its lots first, as they are imported again, then what remains, what
 * is matched, what it costs, by vintage, and each step. Pure.
 */
export function claimWorkbook(options: ClaimWorkbook): ResolvedWorkbook {
  const { quantified, entity, language, texts } = options;
  const { claim, residual } = quantified;
  const words = wordsIn(language, texts);
  const { say } = words;
  const mark = { language, of: String(claim.year), factory: factoryMark(entity), state: stateMark(claim) };
  const tables = livingSheets(quantified, texts, language);
  const rowsOf = (id: (typeof tables)[number]['id']) => tables.find((table) => table.id === id)?.rows ?? [];
  const stated = statedRows(quantified, words);
  const inputs = inputsSheet(
    stated,
    { mark: markText({ what: 'claim', ...mark }), without: [...inventoryColumns, ...studyColumns] },
    words,
  );
  const factors = new FactorsSheet(words);
  const steps = new Block();
  const printer = new NodePrinter(steps, { factors, steam: new SteamSheet(words) }, words);
  const ledger = new LedgerBlock(quantified, rowsOf('ledger'));
  ledger.bind(printer);
  bindStated(quantified, inputs, printer);
  const isOfInventory = claim.residual === 'inventory';
  const name = (id: (typeof tables)[number]['id']): string =>
    tables.find((table) => table.id === id)?.name ?? id;
  // What an inventory says is a value here, which all else refers to: its own workbook has the formulas.
  const remaining = livingTable({
    name: name('residualLines'),
    rows: rowsOf('residualLines'),
    printer,
    given: isOfInventory,
  });
  const matches = matchesSheet(quantified, printer, words);
  ledger.write(matches);
  printer.begin({ name: name('position') });
  const position = livingTable({
    name: name('position'),
    rows: rowsOf('position'),
    printer,
    ...(isOfInventory && { givenNodes: [residual.removals] }),
  });
  const others = (['flows', 'reductions'] as const).map((id) =>
    livingTable({ name: name(id), rows: rowsOf(id) as readonly (readonly TableCell[])[], printer }),
  );
  const ledgerSheet: ModelSheet = {
    name: name('ledger'),
    blocks: [ledger.block],
    frozenColumns: 1,
    widths: widthsOf(rowsOf('ledger').slice(1)),
    landscape: true,
  };
  return resolveWorkbook({
    sheets: [
      ledgerSheet,
      remaining,
      position,
      matches.sheet,
      vintagesSheet(matches, words),
      ...others,
      ...(stated.length ? [inputs.sheet] : []),
      factors.sheet(),
      calculationSheet(steps, words),
      aboutSheet(
        say('claimTitle', { name: entity.name, year: claim.year }),
        ['aboutStatement', 'aboutLedger', 'aboutMatching'],
        withReceipt(contents, options),
        words,
      ),
      ...lastSheets(options, [[say('year'), claim.year]], words),
    ],
    names: [],
  });
}
