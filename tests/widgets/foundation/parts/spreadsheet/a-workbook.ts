import { strToU8, zipSync } from 'fflate';
import { readTable } from '../../../../../src/calculators/lines/table/read-table.ts';
import { tableTextOf } from '../../../../../widgets/foundation/parts/spreadsheet/table-text-of.ts';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook is made of; what is left out is as Excel writes it for a workbook of one sheet. */
export interface Parts {
  /** The rows of the first sheet, as XML. */
  readonly rows?: string;
  /** The names of the sheets, with a state where it isn't visible; those behind the first hold `further`. */
  readonly sheets?: readonly (readonly [name: string, state?: string])[];
  readonly further?: readonly string[];
  readonly strings?: string;
  /** Format codes; a cell of s="1" has the first one. */
  readonly formats?: readonly string[];
  readonly workbookPr?: string;
  /** Files beside these, or in their place. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** The bytes of an .xlsx workbook. */
export function workbookBytes(parts: Parts, level: 0 | 6 = 6): Uint8Array<ArrayBuffer> {
  const files = { ...partsOf(parts), ...parts.files };
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
  );
  return zipSync(bytes, { level });
}

function partsOf({
  rows = '',
  sheets = [['Sheet1']],
  further = [],
  strings = '',
  formats = [],
  workbookPr = '',
}: Parts) {
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relationships = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const sheetXml = (inner: string) => `<worksheet ${main}><sheetData>${inner}</sheetData></worksheet>`;
  const one = ([name, state]: readonly [string, string?], place: number) =>
    `<sheet name="${name}" sheetId="${place + 1}"${state ? ` state="${state}"` : ''} r:id="rId${place + 1}"/>`;
  return {
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${main} xmlns:r="${office}">${workbookPr}<sheets>${sheets.map(one).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      sheets
        .map((_, place) => relationship(`rId${place + 1}`, 'worksheet', `worksheets/sheet${place + 1}.xml`))
        .join('') +
        relationship('rIdA', 'sharedStrings', 'sharedStrings.xml') +
        relationship('rIdB', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${formats.map((code, place) => `<numFmt numFmtId="${164 + place}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, place) => `<xf numFmtId="${164 + place}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((_, place) => [
        `xl/worksheets/sheet${place + 1}.xml`,
        sheetXml(place === 0 ? rows : (further[place - 1] ?? '')),
      ]),
    ),
  };
}

/** A file of these bytes, read. */
export const read = (bytes: Uint8Array<ArrayBuffer>, name = '能耗.xlsx', sheet?: number) =>
  tableTextOf(new File([bytes], name), sheet);

/** A workbook's cells as the paste panel gets them: by the text, read back. */
export async function cellsOf(parts: Parts, sheet?: number): Promise<readonly (readonly string[])[]> {
  return tableOf(await read(workbookBytes(parts), undefined, sheet));
}

/** The cells of a text that was read from a file. */
export function tableOf(found: Awaited<ReturnType<typeof read>>): readonly (readonly string[])[] {
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  const table = readTable(found.text);
  if (!table.ok) throw new Error(JSON.stringify(table.problem));
  return table.table.rows;
}

/** Why a workbook gives no table. */
export async function problemOf(bytes: Uint8Array<ArrayBuffer>, name?: string) {
  const found = await read(bytes, name);
  if (found.ok) throw new Error(`It gave a table: ${found.text}`);
  return found.problem;
}
