import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readHead, type PageHead } from './html-head.ts';

/** A built page. `path` is its address below the base: `''` for the home page, `en/measures/32/`, `404.html`. */
export interface BuiltPage {
  readonly file: string;
  readonly path: string;
  readonly html: string;
  readonly head: PageHead;
}

/** All files below a folder, relative to it, with forward slashes, in a fixed order. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Reads every page of a built site once. */
export async function readPages(dir: string, files: readonly string[]): Promise<BuiltPage[]> {
  return Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => {
        const html = await readFile(join(dir, file), 'utf8');
        return { file, path: file.replace(/(^|\/)index\.html$/, '$1'), html, head: readHead(html) };
      }),
  );
}
