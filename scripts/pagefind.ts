import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { BuiltPage } from './built-site.ts';

/** What a browser needs of Pagefind's output; the ready-made interfaces (some 400 kB) are not used here. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]+|pagefind\.[^/]+\.pf_meta|(fragment|index|filter)\/.+)$/;

/**
 * Indexes the pages that say `data-pagefind-body` and writes the index to `pagefind/`. Results carry addresses below
 * the base, so the page that searches gives Pagefind the base as its `baseUrl`.
 * @returns how many pages were indexed; with none of them nothing is written
 * @throws a sentence with Pagefind's own errors
 */
export async function indexPages(dir: string, pages: readonly BuiltPage[]): Promise<number> {
  const chosen = pages.filter(({ html }) => /<[a-z][^>]*\sdata-pagefind-body/i.test(html));
  if (chosen.length === 0) return 0;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind could not start an index: ${errors.join('; ')}`);
    for (const { file, html } of chosen) {
      const added = await index.addHTMLFile({ sourcePath: file, content: html });
      if (added.errors.length)
        throw new Error(`Pagefind could not index ${file}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
      const target = join(dir, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await close();
  }
  return chosen.length;
}
