import { strToU8, zipSync } from 'fflate';
import { sheetXml, type SheetCell } from './sheet-xml.ts';
import { element, xmlHead } from './write-xml.ts';

/** A sheet to be written. Its first row holds the headings. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** The width of each column in characters. */
  readonly widths?: readonly number[];
}

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Writes an .xlsx workbook. Numbers are cells of numbers; a text is a cell of text whatever it begins with, never a
 * formula. The first row of a sheet is bold and stays in view. The same sheets give the same bytes.
 * @throws RangeError for no sheets, or a cell longer than a workbook can hold
 */
export async function workbookOf(sheets: readonly SheetToWrite[]): Promise<Blob> {
  if (!sheets.length) throw new RangeError('A workbook has at least one sheet.');
  const names = sheetNames(sheets.map(({ name }) => name));
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, place) => ['worksheet', `worksheets/sheet${place + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
  };
  for (const [place, { rows, widths = [] }] of sheets.entries()) {
    files[`xl/worksheets/sheet${place + 1}.xml`] = sheetXml(rows, widths);
  }
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

const workbookXml = (names: readonly string[]): string =>
  xmlHead +
  element('workbook', { xmlns: main, 'xmlns:r': office }, [
    element(
      'sheets',
      {},
      names.map((name, place) => element('sheet', { name, sheetId: place + 1, 'r:id': `rId${place + 1}` })),
    ),
  ]);

const font = (...style: readonly string[]): string =>
  element('font', {}, [...style, element('sz', { val: 11 }), element('name', { val: 'Calibri' })]);

/** By place: numbers, texts, headings. The format of texts keeps one that begins with = a text when it is edited. */
const stylesXml =
  xmlHead +
  element('styleSheet', { xmlns: main }, [
    element('fonts', { count: 2 }, [font(), font(element('b', {}))]),
    element('fills', { count: 2 }, [
      element('fill', {}, [element('patternFill', { patternType: 'none' })]),
      element('fill', {}, [element('patternFill', { patternType: 'gray125' })]),
    ]),
    element('borders', { count: 1 }, [element('border', {})]),
    element('cellStyleXfs', { count: 1 }, [
      element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
    ]),
    element('cellXfs', { count: 4 }, [
      element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      element('xf', { numFmtId: 49, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1 }),
      element('xf', {
        numFmtId: 49,
        fontId: 1,
        fillId: 0,
        borderId: 0,
        xfId: 0,
        applyNumberFormat: 1,
        applyFont: 1,
      }),
      element('xf', { numFmtId: 0, fontId: 1, fillId: 0, borderId: 0, xfId: 0, applyFont: 1 }),
    ]),
    element('cellStyles', { count: 1 }, [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ]);
