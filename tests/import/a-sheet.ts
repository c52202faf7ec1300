import { strToU8, zipSync } from 'fflate';

/** A cell as somebody's workbook has it: a text, a number, or a day by the number that Excel counts it by. */
export type MessyCell = string | number | { readonly day: number } | undefined;

export interface MessySheet {
  readonly name?: string;
  readonly rows: readonly (readonly MessyCell[])[];
  /** Merged cells, such as A2:A13. */
  readonly merged?: readonly string[];
  readonly isHidden?: true;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const letter = (place: number) => String.fromCharCode(65 + place);

function cellXml(cell: MessyCell, row: number, column: number): string {
  const at = `r="${letter(column)}${row + 1}"`;
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c ${at} s="1"><v>${cell.day}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

function sheetXml({ rows, merged = [] }: MessySheet): string {
  const data = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`,
  );
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet ${main}><sheetData>${data.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

const relationships = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

/** The bytes of an .xlsx workbook as other programs write it; the days among its cells are shown as days. */
export function messyWorkbook(...sheets: readonly MessySheet[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name, isHidden }, place) =>
          `<sheet name="${name ?? `Sheet${place + 1}`}" sheetId="${place + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${place + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      sheets
        .map((_, place) => relationship(`rId${place + 1}`, 'worksheet', `worksheets/sheet${place + 1}.xml`))
        .join('') + relationship('rIdS', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((sheet, place) => [`xl/worksheets/sheet${place + 1}.xml`, sheetXml(sheet)]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}
