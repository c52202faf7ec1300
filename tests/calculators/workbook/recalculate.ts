import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ensureLibreOffice } from '../../../scripts/libreoffice.ts';
import { openWorkbook } from '../../../widgets/foundation/parts/spreadsheet/read-workbook.ts';
import { ZipArchive } from '../../../widgets/foundation/parts/spreadsheet/zip-archive.ts';
import { readTable } from '../../../src/calculators/lines/table/read-table.ts';

/** A workbook's cells by sheet, as texts. */
export type Tables = ReadonlyMap<string, readonly (readonly string[])[]>;

/** LibreOffice may take its time on a busy machine; a hanging one is stopped. */
const PATIENCE = 300_000;

/**
 * Computes workbooks anew with LibreOffice, all in one start of it, and reads what came. The values of all formulas are taken
 * out before, so that none of them can be what was written with it.
 */
export async function recalculate(workbooks: readonly Blob[]): Promise<readonly Tables[]> {
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
  try {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    mkdirSync(before);
    const names = workbooks.map((_, place) => `${place}.xlsx`);
    for (const [place, workbook] of workbooks.entries()) {
      writeFileSync(join(before, names[place] ?? ''), await withoutValues(workbook));
    }
    execFileSync(
      ensureLibreOffice(),
      [
        // A profile of its own: another running LibreOffice would take the work and not wait for its end.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        after,
        ...names.map((name) => join(before, name)),
      ],
      { stdio: 'pipe', timeout: PATIENCE },
    );
    return await Promise.all(names.map((name) => tablesOf(new Uint8Array(readFileSync(join(after, name))))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same workbook, whose formulas have no values. */
export async function withoutValues(workbook: Blob): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        path.includes('/worksheets/')
          ? strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, '</f>'))
          : part,
      ]),
    ),
  );
}

async function tablesOf(bytes: Uint8Array<ArrayBuffer>): Promise<Tables> {
  const workbook = await openWorkbook(new ZipArchive(bytes));
  const tables = new Map<string, readonly (readonly string[])[]>();
  for (const [place, name] of workbook.names.entries()) {
    const table = await workbook.table(place);
    const read = readTable(table.text());
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problem)}`);
    tables.set(name, read.table.rows);
  }
  return tables;
}
