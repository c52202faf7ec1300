import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import manifest from '../widgets/package.json' with { type: 'json' };
import { elementsOf } from '../widgets/manifest/manifest.ts';
import { readManifest } from '../widgets/manifest/read-manifest.ts';
import { packageWorkers } from '../widgets/package-worker.ts';
import { packageConfig, packageEntries, workerConfig } from '../widgets/package.vite.config.ts';
import { projectRoot, runAsProgram } from './entry-point.ts';
import { runNpm } from './npm.mjs';
import { siteAddress } from './site-address.ts';
import { bundleTypes } from './widgets-package/bundle-types.ts';
import { cssData, htmlData } from './widgets-package/editor-data.ts';
import { elementTypes } from './widgets-package/element-types.ts';
import { frameworkTypes } from './widgets-package/framework-types.ts';
import { nothingFile, publishedPackage } from './widgets-package/published-package.ts';

export interface PackWidgetsOptions {
  /** The built site: the package takes the data of the version from it. */
  readonly dist: string;
  /** Where the package is put together; what was there is deleted. */
  readonly folder: string;
  /** Where the links of the package lead: the home page's address. */
  readonly site: string;
}

/** The JSON Schemas of the package, which the site serves as well; they refer to one another by their names. */
const schemas = ['factory-file', 'events', 'result'] as const;

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * Puts the npm package together: modules, types, manifest, editors' data, schemas.
 * @throws a sentence when the site isn't built
 */
export async function packWidgets({ dist, folder, site }: PackWidgetsOptions): Promise<void> {
  const data = join(dist, 'widgets', manifest.version);
  if (!existsSync(join(data, 'guideline.json'))) {
    throw new Error(`The data of the widgets were expected in ${data}; "npm run build" makes them.`);
  }
  await rm(folder, { recursive: true, force: true });
  await build(packageConfig({ folder: data, site }, folder));
  for (const worker of packageWorkers) await build(workerConfig(worker, folder));
  await bundleTypes(packageEntries, folder);

  const elements = readManifest(join(projectRoot, 'widgets'));
  const described = elementsOf(elements);
  const files: Record<string, string> = {
    'package.json': json(publishedPackage()),
    'custom-elements.json': json(elements),
    'vscode.html-custom-data.json': json(htmlData(described)),
    'vscode.css-custom-data.json': json(cssData(described)),
    'types/properties.d.ts': elementTypes(elements),
    [nothingFile]: 'export {};\n',
    ...Object.fromEntries(
      Object.entries(frameworkTypes).map(([name, types]) => [
        `types/${name}.d.ts`,
        types(described, './properties.js'),
      ]),
    ),
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  await mkdir(join(folder, 'schemas'));
  const copies = {
    'zcf.css': join(projectRoot, 'widgets/zcf.css'),
    'README.md': join(projectRoot, 'widgets/README.md'),
    LICENSE: join(projectRoot, 'LICENSE'),
    ...Object.fromEntries(
      schemas.map((name) => [`schemas/${name}.schema.json`, join(dist, 'api', `${name}.schema.json`)]),
    ),
  };
  for (const [file, source] of Object.entries(copies)) await copyFile(source, join(folder, file));
}

/**
 * Packs such a folder as npm would publish it.
 * @returns the path of the .tgz
 */
export async function tarball(folder: string, destination: string): Promise<string> {
  await mkdir(destination, { recursive: true });
  const { name, version } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as typeof manifest;
  await runNpm(['pack', '--pack-destination', destination, '--loglevel=error', '--silent'], {
    cwd: folder,
    node: process.execPath,
    env: process.env,
  });
  return join(destination, `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`);
}

await runAsProgram(import.meta.url, async () => {
  const { site, base } = siteAddress();
  const folder = join(projectRoot, 'dist-package');
  await packWidgets({ dist: join(projectRoot, 'dist'), folder, site: site + base });
  console.log(await tarball(folder, projectRoot));
});
