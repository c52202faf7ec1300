import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

/** The sheets of a downloaded workbook by their names, each as it is written. */
export async function sheetsOfWorkbook(download: Download): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
  return new Map(names.map((name, place) => [name, part(`xl/worksheets/sheet${place + 1}.xml`)]));
}
