import { decodeText } from './decode-text.ts';
import { GrowingTable } from './growing-table.ts';
import { Refusal, spreadsheetLimits as limits, type SpreadsheetProblem } from './problem.ts';
import { readDelimited } from './read-delimited.ts';
import { isHtml, readHtml } from './read-html.ts';
import { openWorkbook, type Workbook } from './read-workbook.ts';
import { isXml2003, readXml2003 } from './read-xml-2003.ts';
import { ZipArchive } from './zip-archive.ts';

/** A file as the text that copying its cells and pasting them would give, or why it can't be one. */
export type TableText = Sheets &
  (
    | {
        readonly ok: true;
        /** Cells between tabs, quoted where they hold a tab, a line break or a quote at their beginning. */
        readonly text: string;
      }
    | { readonly ok: false; readonly problem: SpreadsheetProblem }
  );

interface Sheets {
  /** The names of a workbook's visible sheets, as far as they could be read; none of a text file. */
  readonly sheets: readonly string[];
  /** The place of the one that was read, or refused. */
  readonly sheet: number;
}

/**
 * Reads a spreadsheet, which may be anything that calls itself one: an .xlsx workbook, a page of tables or an XML spreadsheet
 * that is called .xls, or text between commas, semicolons or tabs.
 * @param sheet the place of a sheet; without it the first that holds anything is read
 */
export async function tableTextOf(file: File, sheet?: number): Promise<TableText> {
  const found = { sheets: [] as readonly string[], sheet: sheet ?? 0 };
  try {
    if (file.size > limits.bytes) {
      throw new Refusal('tooLarge', { came: file.size, maximum: limits.bytes });
    }
    const bytes = await bytesOf(file);
    const workbook = begins(bytes, [0x50, 0x4b, 0x03, 0x04])
      ? await openWorkbook(new ZipArchive(bytes))
      : workbookOfText(file.name, bytes);
    found.sheets = workbook.names;
    let table = await workbook.table(found.sheet);
    while (table.isEmpty && sheet === undefined && found.sheet + 1 < workbook.names.length) {
      found.sheet += 1;
      table = await workbook.table(found.sheet);
    }
    if (table.isEmpty) throw new Refusal('empty');
    return { ok: true, text: table.text(), ...found };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, facts } = error.problem;
    return { ok: false, problem: { code, facts: { file: file.name.slice(0, 120), ...facts } }, ...found };
  }
}

/** A file that was chosen may be gone, or not be the reader's to open. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Refusal('unreadable');
  }
}

/** What isn't an archive, by what is in it rather than by its name: text, a page, XML of 2003; else a sentence why not. */
function workbookOfText(name: string, bytes: Uint8Array): Workbook {
  const [, extension = ''] = /\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  // Workbooks of Excel 97 and of WPS, and those that a password locks, are compound files.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new Refusal(includes(bytes, 'EncryptedPackage') ? 'protected' : 'oldWorkbook');
  }
  const text = decodeText(bytes);
  if (text !== undefined && isXml2003(text)) {
    const sheets = readXml2003(text);
    const empty = new GrowingTable();
    return {
      names: sheets.map((sheet) => sheet.name),
      table: (sheet) => Promise.resolve(sheets[sheet]?.table ?? empty),
    };
  }
  if (text !== undefined && isHtml(text)) return { names: [], table: () => Promise.resolve(readHtml(text)) };
  // A table between tabs is often called .xls, for Excel to open it.
  const isTabs = extension === 'xls' && text !== undefined && /^[^\r\n<]*\t/.test(text);
  if (!isTabs && ['xls', 'et'].includes(extension)) throw new Refusal('oldWorkbook');
  if (!isTabs && extension.startsWith('xls')) throw new Refusal('damaged');
  if (!isTabs && !['csv', 'tsv', 'txt'].includes(extension)) throw new Refusal('unknownKind');
  if (text === undefined) throw new Refusal('unknownEncoding');
  return { names: [], table: () => Promise.resolve(readDelimited(text)) };
}

const begins = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, place) => bytes[place] === byte);

/** Whether a name stands in a compound file, which writes names in UTF-16. */
const includes = (bytes: Uint8Array, name: string): boolean =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(name);
