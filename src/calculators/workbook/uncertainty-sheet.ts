import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import { halfWidthsOf, type InventoryRange } from '../emissions/range.ts';
import { publicationText } from '../lines/publication.ts';
import { Block, columnHeadings, type CellRef, type Formula, type ModelCell, type ModelRow } from './block.ts';
import type { BySource } from './by-source.ts';
import { linePath } from './inventory-rows.ts';
import type { InputsSheet } from './inputs-sheet.ts';
import type { ModelSheet } from './resolve.ts';
import type { Words } from './words.ts';

const columns = [
  'number', 'source', 'emissions', 'defaultActivity', 'defaultFactor', 'takenActivity', 'takenFactor', 'factorGroup',
  'isQuantified', 'halfWidthActivity', 'halfWidthFactor',
] as const; // prettier-ignore

const at = (column: (typeof columns)[number]): number => columns.indexOf(column);

/**
 * The range of scope 1 and 2 by error propagation: U² = Σ (U_AD·E)² + Σ over groups (Σ U_EF·E)², as `combineSum` has it. A line
 * without one of its two half-widths stays outside; one that is entered later counts.
 */
export function uncertaintySheet(
  { inventory, lines, totals }: QuantifiedInventory,
  { scope1And2, defaulted }: InventoryRange,
  { sources, share, inputs }: { sources: BySource; share: CellRef; inputs: InputsSheet },
  words: Words,
): ModelSheet {
  const { say, language } = words;
  const [head, body, below] = [new Block(), new Block(), new Block()];
  head.add({ value: say('uncertaintyTitle'), role: 'title' });
  head.add(...columnHeadings(columns.map((column) => say(column))));
  const direct = lines.flatMap((entry, place) =>
    (entry.scope === 1 || entry.scope === 2) && entry.result?.location ? [{ entry, place }] : [],
  );
  const groups = new Map<string, number>();
  const groupOf = (name: string): number => {
    const number = groups.get(name) ?? groups.size + 1;
    groups.set(name, number);
    return number;
  };
  for (const { entry, place } of direct) {
    const row = body.rows.length;
    const cell = (column: (typeof columns)[number]) => body.ref(row, at(column));
    const { activity, factor } = halfWidthsOf(entry);
    const ofDefault = (width: typeof activity) => (width?.citations ? width.halfWidth * 100 : undefined);
    const emissions = (entry.result?.location?.total.value ?? 0) * totals.ghgProtocol.equityShare;
    const isQuantified = activity !== undefined && factor !== undefined;
    const percent = (width: typeof activity) => (width ? width.halfWidth * 100 : '');
    const taken = (
      column: 'uncertaintyActivity' | 'uncertaintyFactor',
      fallback: 'defaultActivity' | 'defaultFactor',
    ): Formula => {
      const typed = inputs.cellOf(linePath(inventory, entry.line.id), '', column);
      const otherwise: Formula = ['IF(ISNUMBER(', cell(fallback), '),', cell(fallback), ',"")'];
      return typed ? ['IF(ISNUMBER(', typed, '),', typed, ',', ...otherwise, ')'] : otherwise;
    };
    const computed = (value: number | string, formula: Formula): ModelCell => ({
      value,
      formula,
      role: 'computed',
    });
    const widthOf = (width: typeof activity) => (isQuantified ? (width?.halfWidth ?? 0) : 0);
    body.add(
      place + 1,
      entry.line.name,
      computed(emissions, [sources.total(place), '*', share]),
      ofDefault(activity),
      ofDefault(factor),
      computed(percent(activity), taken('uncertaintyActivity', 'defaultActivity')),
      computed(percent(factor), taken('uncertaintyFactor', 'defaultFactor')),
      groupOf(entry.result?.factorGroup ?? `line:${entry.line.id}`),
      computed(isQuantified ? 1 : 0, [
        'IF(AND(ISNUMBER(',
        cell('takenActivity'),
        '),ISNUMBER(',
        cell('takenFactor'),
        ')),1,0)',
      ]),
      computed(Math.abs(emissions) * widthOf(activity), [
        'IF(',
        cell('isQuantified'),
        '=1,ABS(',
        cell('emissions'),
        ')*',
        cell('takenActivity'),
        '/100,0)',
      ]),
      computed(emissions * widthOf(factor), [
        'IF(',
        cell('isQuantified'),
        '=1,',
        cell('emissions'),
        '*',
        cell('takenFactor'),
        '/100,0)',
      ]),
    );
  }
  if (!direct.length) body.add();
  const range = (column: (typeof columns)[number]) => body.range(at(column));
  below.add();
  below.add({ value: say('groups'), role: 'heading' });
  below.add(
    { value: say('factorGroup'), role: 'heading' },
    { value: say('halfWidthGroup'), role: 'heading' },
  );
  const first = below.rows.length;
  for (const group of groups.values()) {
    const errors = body.rows.map((row) =>
      row[at('factorGroup')] === group ? numberIn(row, 'halfWidthFactor') : 0,
    );
    below.add(group, {
      value: Math.abs(errors.reduce((sum, error) => sum + error, 0)),
      formula: ['ABS(SUMIF(', range('factorGroup'), `,${group},`, range('halfWidthFactor'), '))'],
      role: 'computed',
    });
  }
  const ofGroups: Formula = groups.size
    ? [',', { from: below.ref(first, 1), to: below.ref(below.rows.length - 1, 1) }]
    : [];
  below.add();
  below.add({ value: say('result'), role: 'heading' });
  const result = (
    name: string,
    value: number | string,
    formula: Formula,
    format: 'amount' | 'share' = 'amount',
  ): CellRef => {
    const row = below.add(name, { value, formula, role: 'total', format });
    return below.ref(row, 1);
  };
  const { quantifiedEmissions, unquantifiedEmissions, halfWidth = 0, relative } = scope1And2;
  const all = ['SUM(', range('emissions'), ')'] satisfies Formula;
  const quantified = result(say('quantified'), quantifiedEmissions, [
    'SUMPRODUCT(',
    range('isQuantified'),
    ',',
    range('emissions'),
    ')',
  ]);
  result(say('unquantified'), unquantifiedEmissions, [...all, '-', quantified]);
  const width = result(say('halfWidth'), halfWidth, [
    'SQRT(SUMSQ(',
    range('halfWidthActivity'),
    ...ofGroups,
    '))',
  ]);
  result(
    say('relative'),
    relative ?? '',
    ['IF(', quantified, '=0,"",', width, '/ABS(', quantified, '))'],
    'share',
  );
  if (defaulted.citations.length) {
    const documents = defaulted.citations.map(
      (citation) => `${publicationText(citation, language)} ${citation.locator}`,
    );
    below.add({ value: say('defaultsFrom', { documents: documents.join('; ') }), role: 'note' });
  }
  return {
    name: say('sheetUncertainty'),
    blocks: [head, body, below],
    headings: 2,
    frozenColumns: 2,
    widths: [12, 30, 16, 14, 14, 14, 14, 10, 12, 16, 16],
    isProtected: true,
    landscape: true,
  };
}

function numberIn(row: ModelRow, column: (typeof columns)[number]): number {
  const cell = row[at(column)];
  return typeof cell === 'object' && typeof cell.value === 'number' ? cell.value : 0;
}
