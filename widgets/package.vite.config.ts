import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { minifyStyles } from './minify-styles.ts';
import { onlyVersion } from './only-version.ts';
import { packageData, type PackageData } from './package-data.ts';
import { packageWorker, type PackageWorker } from './package-worker.ts';
import manifest from './package.json' with { type: 'json' };
import cdn from './vite.config.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The modules of the package by the name of their file without its end: emissions, emissions/element. */
export const packageEntries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(manifest.exports)
    .filter(([, source]) => source.endsWith('.ts'))
    .map(([name, source]) => [name.slice('./'.length), `${root}${source.slice('./'.length)}`]),
);

/** The libraries that a host installs with the package, so that it has one Lit. */
const libraries = new RegExp(`^(${Object.keys(manifest.dependencies).join('|')})(/|$)`);

const shared: InlineConfig = {
  root,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  configFile: false,
};

/** The modules that register an element. They act when they are imported, so that they are in no part with others. */
const definition = /[\\/]widgets[\\/](?!foundation[\\/])[\w-]+[\\/]define\.ts$/;

/** The parts of the site's copy, without what registers an element. */
function parts() {
  const output = cdn.build?.rolldownOptions?.output;
  const splitting = output && !Array.isArray(output) ? output.codeSplitting : undefined;
  if (typeof splitting !== 'object')
    throw new Error('The parts of the site were expected in vite.config.ts.');
  const groups = splitting.groups?.map((group) => {
    if (!(group.test instanceof RegExp))
      throw new Error(`A pattern was expected for the part ${String(group.name)}.`);
    const { test } = group;
    return { ...group, test: (id: string) => test.test(id) && !definition.test(id) };
  });
  return { ...splitting, groups };
}

/** The package: the same modules as on the site, in the same parts, neither minified nor with their libraries. */
export const packageConfig = (data: PackageData, outDir: string): InlineConfig => ({
  ...shared,
  plugins: [minifyStyles(), onlyVersion(), packageData(data), packageWorker()],
  build: {
    target: cdn.build?.target,
    outDir,
    emptyOutDir: false,
    minify: false,
    // As a library its imports on demand stay what they are; an app's are wrapped for its own page.
    lib: { entry: packageEntries, formats: ['es'] },
    rolldownOptions: {
      treeshake: cdn.build?.rolldownOptions?.treeshake,
      external: libraries,
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: parts(),
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name].js',
      },
    },
  },
});

/** A worker, which holds all it needs: it has no import map and no bundler of its own. */
export const workerConfig = ({ source, file }: PackageWorker, outDir: string): InlineConfig => ({
  ...shared,
  build: {
    target: cdn.build?.target,
    outDir,
    emptyOutDir: false,
    minify: false,
    lib: { entry: `${root}${source}`, formats: ['es'], fileName: () => `parts/${file}` },
    rolldownOptions: {
      treeshake: cdn.build?.rolldownOptions?.treeshake,
      output: { codeSplitting: false },
    },
  },
});
