import { strToU8, zipSync } from 'fflate';
import {
  columnName,
  quotedSheet,
  type DefinedName,
  type SheetCell,
  type SheetToWrite,
} from '../../../../src/calculators/index.ts';
import { CellStyles } from './cell-styles.ts';
import { sheetXml } from './sheet-xml.ts';
import { element, xmlHead, xmlText } from './write-xml.ts';

export type { DefinedName, SheetCell, SheetToWrite };

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Writes an .xlsx workbook. Numbers are cells of numbers; a text is a cell of text whatever it begins with, never a
 * formula: a formula is only what a cell gives as `formula`, which a spreadsheet computes when it opens the workbook. The
 * same sheets give the same bytes. Formulas and `names` refer to sheets by the names that `sheetNames` gives.
 * @throws RangeError for no sheets, or a cell longer than a workbook can hold
 */
export async function workbookOf(
  sheets: readonly SheetToWrite[],
  defined: readonly DefinedName[] = [],
): Promise<Blob> {
  if (!sheets.length) throw new RangeError('A workbook has at least one sheet.');
  const names = sheetNames(sheets.map(({ name }) => name));
  const styles = new CellStyles();
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(names, sheets, defined),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, place) => ['worksheet', `worksheets/sheet${place + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  };
  for (const [place, sheet] of sheets.entries()) {
    files[`xl/worksheets/sheet${place + 1}.xml`] = sheetXml(sheet, styles);
  }
  files['xl/styles.xml'] = styles.xml();
  const bytes = Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]));
  // The clock has no say in the bytes; an archive knows no day before this one.
  const zip = zipSync(bytes, { mtime: new Date(1980, 0, 1) });
  return new Blob([zip], { type: `${type}.sheet` });
}

/** Names that a workbook takes: at most 31 characters, none of []:*?/\, no two alike, no apostrophe at either end. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\\p{C}]/gu, ' ')
        .trim()
        .replace(/^'+|'+$/g, '') || 'Sheet';
    let unique = plain.slice(0, 31);
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) {
      unique = `${plain.slice(0, 31 - ` (${count})`.length)} (${count})`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

const contentTypes = (sheets: number): string =>
  xmlHead +
  element('Types', { xmlns: `${packages}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', { PartName: '/xl/workbook.xml', ContentType: `${type}.sheet.main+xml` }),
    element('Override', { PartName: '/xl/styles.xml', ContentType: `${type}.styles+xml` }),
    ...Array.from({ length: sheets }, (_, place) =>
      element('Override', {
        PartName: `/xl/worksheets/sheet${place + 1}.xml`,
        ContentType: `${type}.worksheet+xml`,
      }),
    ),
  ]);

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  xmlHead +
  element(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    targets.map(([kind, target], place) =>
      element('Relationship', { Id: `rId${place + 1}`, Type: `${office}/${kind}`, Target: target }),
    ),
  );

function workbookXml(
  names: readonly string[],
  sheets: readonly SheetToWrite[],
  defined: readonly DefinedName[],
): string {
  const own = defined.map(({ name, refersTo }) => element('definedName', { name }, [xmlText(refersTo)]));
  const all = [...own, ...printTitles(names, sheets)];
  const computes = sheets.some(({ rows }) => rows.some((cells) => cells.some(isFormula)));
  return (
    xmlHead +
    element('workbook', { xmlns: main, 'xmlns:r': office }, [
      element(
        'sheets',
        {},
        names.map((name, place) => element('sheet', { name, sheetId: place + 1, 'r:id': `rId${place + 1}` })),
      ),
      ...(all.length ? [element('definedNames', {}, all)] : []),
      ...(computes ? [element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 })] : []),
    ])
  );
}

const isFormula = (cell: SheetCell): boolean => typeof cell === 'object' && cell.formula !== undefined;

/** The headings of each sheet on every page of it, and the columns that stay in view. */
const printTitles = (names: readonly string[], sheets: readonly SheetToWrite[]): string[] =>
  sheets.flatMap(({ rows, headings = 1, frozenColumns = 0 }, place) => {
    if (rows.length <= headings || !headings) return [];
    const sheet = quotedSheet(names[place] ?? '');
    const parts = [
      ...(frozenColumns ? [`${sheet}!$A:$${columnName(frozenColumns - 1)}`] : []),
      `${sheet}!$1:$${headings}`,
    ];
    return [
      element('definedName', { name: '_xlnm.Print_Titles', localSheetId: place }, [xmlText(parts.join(','))]),
    ];
  });
