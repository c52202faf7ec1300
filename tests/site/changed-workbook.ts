import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The workbook with other contents in cells of its sheet of inputs, as a spreadsheet would save it. */
export async function changedWorkbook(download: Download, edit: (sheet: string) => string) {
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  const path = 'xl/worksheets/sheet2.xml';
  const sheet = strFromU8(parts[path] ?? new Uint8Array());
  const buffer = Buffer.from(zipSync({ ...parts, [path]: strToU8(edit(sheet)) }));
  return {
    name: '改过.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  };
}
