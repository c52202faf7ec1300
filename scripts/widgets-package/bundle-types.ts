import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import ts from 'typescript';
import { projectRoot } from '../entry-point.ts';
import { publicDeclarations } from './public-declarations.ts';

/**
 * Writes the declarations of the entries into a folder: one file per entry, and one that holds all they stand on.
 * @param entries the source of each by the name of its file without its end
 * @throws what the compiler says of a source that has no types
 */
export async function bundleTypes(entries: Readonly<Record<string, string>>, folder: string): Promise<void> {
  const { config } = ts.readConfigFile(join(projectRoot, 'tsconfig.json'), ts.sys.readFile) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectRoot);
  const generator = publicDeclarations(Object.values(entries), options);
  const bundle = await rolldown({
    cwd: projectRoot,
    input: entries,
    external: /^[\w@]/,
    checks: { pluginTimings: false },
    plugins: [dts({ dtsOnly: true, generator, tsconfig: false, cwd: projectRoot })],
  });
  const { output } = await bundle.generate({
    format: 'es',
    entryFileNames: '[name].ts',
    chunkFileNames: 'types/[name].d.ts',
    minifyInternalExports: false,
    codeSplitting: { groups: [{ name: 'elements', test: /./ }] },
  });
  await bundle.close();
  for (const file of output) {
    const path = join(folder, file.fileName);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, 'code' in file ? file.code : file.source);
  }
}
