import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../scripts/built-site.ts';
import { buildWidgets } from '../../scripts/build-widgets.ts';
import manifest from '../../widgets/package.json' with { type: 'json' };
import { temporaryFolder } from '../scripts/temporary-folder.ts';

export interface Built {
  /** Of the version's files, by name. */
  readonly hashes: Readonly<Record<string, string>>;
  /** A file below widgets/. */
  readonly read: (path: string) => Buffer;
  readonly files: readonly string[];
}

/** A site that has written its data, and the widgets built into it; `frozen` are the files of the folder of releases. */
export async function build(
  frozen: Readonly<Record<string, string | Buffer>> = { 'index.json': '[]' },
): Promise<Built> {
  const dir = temporaryFolder({ [`widgets/${manifest.version}/guideline.json`]: '{"excerpts":[]}' });
  const hashes = await buildWidgets({ dir, releases: temporaryFolder(frozen) });
  const files = await listFiles(dir);
  const contents = new Map(files.map((file) => [file, readFileSync(join(dir, file))]));
  const read = (path: string) => {
    const content = contents.get(`widgets/${path}`);
    if (!content) throw new Error(`widgets/${path} should have been built; there are ${files.join(', ')}.`);
    return content;
  };
  return { hashes, read, files };
}

let once: Promise<Built> | undefined;

/** The same, built once for all tests of a file. */
export const built = (): Promise<Built> => (once ??= build());
