import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What an element costs a page until it can be used in Chinese, besides the stylesheet and the loader. English asks for its words apart. */
export interface WidgetWeight {
  /** Of all its files, compressed by gzip, in bytes. */
  readonly gzip: number;
  /** How many they are. */
  readonly requests: number;
  readonly files: readonly string[];
}

/** The fixed data that an element shows from its start. */
const data: Readonly<Record<string, readonly string[]>> = {
  'zcf-clause': ['guideline.json'],
  'zcf-factor': ['factors.json'],
  'zcf-measures': ['measures-start-zh.json'],
  'zcf-readiness': ['requirements-start-zh.json'],
};

/**
 * Weighs each element with the files it starts with, which hold its words, and the data that it shows.
 * @param folder where the version lies; data that the site hasn't written there weighs nothing
 * @param start what each element starts with besides its own file, by tag
 */
export async function weighWidgets(
  folder: string,
  start: Readonly<Record<string, readonly string[]>>,
): Promise<Record<string, WidgetWeight>> {
  const weighed = Object.entries(start).map(async ([tag, files]): Promise<[string, WidgetWeight]> => {
    const shown = (data[tag] ?? []).filter((file) => existsSync(join(folder, file)));
    const needed = [...files, `${tag}.js`, ...shown];
    const sizes = needed.map(
      async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length,
    );
    const gzip = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return [tag, { gzip, requests: needed.length, files: needed }];
  });
  return Object.fromEntries(await Promise.all(weighed));
}
