import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { UNSERVED } from './headers.ts';

/** Text compresses; pictures, archives and Pagefind's own files already are. */
const COMPRESSIBLE = /\.(html|css|js|mjs|json|map|svg|xml|csv|txt|md|ics|webmanifest|wasm)$/;

/** Brotli's best level takes a second per megabyte, so large files get the next good one. */
const BEST_UP_TO_BYTES = 200 * 1024;

/** zlib works on four threads; more files at once would only hold their contents in memory. */
const AT_ONCE = 8;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** The two encodings of one file's content, by the extension they are stored under. */
async function encodings(content: Buffer): Promise<[string, Buffer][]> {
  const quality = content.length <= BEST_UP_TO_BYTES ? 11 : 9;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return Promise.all([
    gzipped(content, { level: 9 }).then((result): [string, Buffer] => ['.gz', result]),
    brotlied(content, { params }).then((result): [string, Buffer] => ['.br', result]),
  ]);
}

/**
 * Writes `.gz` and `.br` beside every text file where that is smaller than the file itself.
 * @param files relative to `dir`
 * @returns how many compressed files were written
 */
export async function compressFiles(dir: string, files: readonly string[]): Promise<number> {
  const queue = files.filter((file) => COMPRESSIBLE.test(file) && !UNSERVED.includes(file));
  let written = 0;
  const work = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const path = join(dir, file);
      const content = await readFile(path);
      for (const [extension, result] of await encodings(content)) {
        if (result.length >= content.length) continue;
        await writeFile(path + extension, result);
        written += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return written;
}
