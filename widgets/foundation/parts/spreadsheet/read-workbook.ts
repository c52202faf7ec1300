import type { GrowingTable } from './growing-table.ts';
import { readNumberFormats } from './number-formats.ts';
import { Refusal, spreadsheetLimits as limits } from './problem.ts';
import { declaredRows, readCells, readSheet, type CellContext } from './read-sheet.ts';
import { readSharedStrings } from './read-strings.ts';
import { readXml } from './read-xml.ts';
import type { ZipArchive } from './zip-archive.ts';

interface Relationship {
  /** The last word of its type: worksheet, sharedStrings, styles. */
  readonly type: string;
  readonly path: string;
}

interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** The visible sheets of a workbook. */
export interface Workbook {
  readonly names: readonly string[];
  /** The cells of one of them. @throws Refusal where it is damaged or holds more than is taken */
  table(sheet: number): Promise<GrowingTable>;
  /** The texts of its first column as they stand, however long. @throws Refusal where it is damaged or too large */
  longTexts?(sheet: number): Promise<readonly string[]>;
}

/**
 * Opens an .xlsx workbook.
 * @throws Refusal for what is none or is damaged
 */
export async function openWorkbook(zip: ZipArchive): Promise<Workbook> {
  const roots = await relationshipsOf(zip, '');
  const root = [...roots.values()].find(({ type }) => type === 'officeDocument')?.path;
  const xml = root?.endsWith('.xml') ? await zip.text(root) : undefined;
  if (root === undefined || xml === undefined) throw new Refusal('unknownKind');
  const parts = await relationshipsOf(zip, root);
  const { sheets, date1904 } = sheetsOf(xml, parts);
  if (!sheets.length) throw new Refusal('unknownKind');
  const context = { date1904, ...(await sharedBy(zip, parts)) };
  return {
    names: sheets.map(({ name }) => name),
    table: async (sheet) => {
      const path = sheets[sheet]?.path ?? '';
      await refuseLarge(zip, path);
      return readSheet(await partOf(zip, path), context);
    },
    longTexts: async (sheet) => {
      const path = sheets[sheet]?.path ?? '';
      await refuseLarge(zip, path);
      const texts: string[] = [];
      readCells(await partOf(zip, path), context, (_, column, text) => {
        if (column === 0) texts.push(text);
      });
      return texts;
    },
  };
}

/** A sheet of far more rows than are taken isn't unpacked: the refusal comes at once. */
async function refuseLarge(zip: ZipArchive, path: string): Promise<void> {
  if (zip.sizeOf(path) <= limits.sheet) return;
  const came = declaredRows(await zip.beginning(path));
  if (came > limits.rows) throw new Refusal('tooManyRows', { came, maximum: limits.data });
  throw new Refusal('unpacksTooFar', { maximum: limits.sheet });
}

async function partOf(zip: ZipArchive, path: string): Promise<string> {
  const xml = await zip.text(path);
  if (xml === undefined) throw new Refusal('damaged');
  return xml;
}

/** What a part of the archive refers to, by id; '' is the archive itself. */
async function relationshipsOf(zip: ZipArchive, part: string): Promise<ReadonlyMap<string, Relationship>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = await zip.text(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found = new Map<string, Relationship>();
  if (xml === undefined) return found;
  readXml(xml, {
    open({ name, attribute }) {
      const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')];
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      if (attribute('TargetMode') === 'External') return;
      const path = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
      found.set(id, { type: type?.slice(type.lastIndexOf('/') + 1) ?? '', path });
    },
  });
  return found;
}

/** The sheets of cells in their order; hidden ones only where there are no others. */
function sheetsOf(
  xml: string,
  parts: ReadonlyMap<string, Relationship>,
): { readonly sheets: readonly SheetPart[]; readonly date1904: boolean } {
  const sheets: (SheetPart & { readonly hidden: boolean })[] = [];
  let date1904 = false;
  readXml(xml, {
    open({ name, attribute, prefixed }) {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      const part = name === 'sheet' ? parts.get(prefixed('id') ?? '') : undefined;
      if (part?.type !== 'worksheet') return;
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute('name') ?? '', path: part.path, hidden });
    },
  });
  const visible = sheets.filter(({ hidden }) => !hidden);
  return { sheets: visible.length ? visible : sheets, date1904 };
}

async function sharedBy(
  zip: ZipArchive,
  parts: ReadonlyMap<string, Relationship>,
): Promise<Pick<CellContext, 'strings' | 'formats'>> {
  const read = async <T>(wanted: string, reader: (xml: string) => readonly T[]): Promise<readonly T[]> => {
    const part = [...parts.values()].find(({ type }) => type === wanted);
    return part ? reader(await partOf(zip, part.path)) : [];
  };
  return {
    strings: await read('sharedStrings', readSharedStrings),
    formats: await read('styles', readNumberFormats),
  };
}
