import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../scripts/built-site.ts';
import { projectRoot } from '../../scripts/entry-point.ts';
import { INSTALL, runNpm } from '../../scripts/npm.mjs';
import { packedWidgets } from './packed.ts';

/** The projects that install the package as a developer does. */
export const frameworks = ['react', 'vue', 'svelte'] as const;
export type Framework = (typeof frameworks)[number];

const fixtures = join(projectRoot, 'tests/package/fixtures');
/** The developer's environment: that of the tests would have Vite build for development. */
const { NODE_ENV: _, ...environment } = process.env;
const npm = (cwd: string, ...args: string[]) =>
  runNpm(args, { cwd, node: process.execPath, env: environment });

/**
 * A fresh project of a framework, with the packed package installed, its types checked and built.
 * It is kept until package or project are others.
 * @returns the folder of the built pages
 * @throws a sentence when npm, the types or the build fail
 */
export async function builtHost(framework: Framework): Promise<string> {
  const tarball = await packedWidgets();
  const project = join(fixtures, framework);
  const folder = join(projectRoot, '.runtime/hosts', `${framework}-${await hashOf(project, tarball)}`);
  if (!existsSync(folder)) {
    const making = `${folder}.${process.pid}`;
    await rm(making, { recursive: true, force: true });
    await cp(project, making, { recursive: true });
    await copyFile(join(fixtures, 'factory.ts'), join(making, 'src/factory.ts'));
    await install(making, tarball);
    await npm(making, 'run', 'types', '--silent');
    await npm(making, 'run', 'build', '--silent', '--', '--logLevel', 'warn');
    await rename(making, folder);
  }
  return join(folder, 'dist');
}

async function install(folder: string, tarball: string): Promise<void> {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { dependencies: Record<string, string> };
  manifest.dependencies['@zero-carbon-factory/widgets'] = `file:${tarball}`;
  await writeFile(file, JSON.stringify(manifest));
  await npm(folder, ...INSTALL, '--prefer-offline');
}

async function hashOf(project: string, tarball: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(tarball));
  hash.update(await readFile(join(fixtures, 'factory.ts')));
  for (const file of await listFiles(project)) hash.update(file).update(await readFile(join(project, file)));
  await mkdir(join(projectRoot, '.runtime/hosts'), { recursive: true });
  return hash.digest('hex').slice(0, 16);
}
