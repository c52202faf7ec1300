import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The calculators and what they stand on, for what knows all of them. */
const everyCalculator = [
  'src/calculators/factory-file',
  'src/calculators/emissions',
  'src/calculators/footprint',
  'src/calculators/offset',
  'src/calculators/readiness',
  'src/calculators/measures',
  'src/calculators/texts',
  'src/calculators/lines',
  'src/calculators/factors',
  'src/calculators/references.ts',
  'src/calculators/engine',
];

/**
 * Who may import whom, room by room; a room that is not named may import anything of the site. A file belongs to
 * the first room whose folder it lies in.
 */
const rooms: { folder: string; mayImport: string[]; packages?: RegExp }[] = [
  { folder: 'src/calculators/engine', mayImport: [], packages: /^$/ },
  { folder: 'src/calculators/references.ts', mayImport: ['src/calculators/engine'], packages: /^$/ },
  {
    folder: 'src/calculators/factors',
    mayImport: ['src/calculators/references.ts', 'src/calculators/engine'],
    packages: /^$/,
  },
  {
    folder: 'src/calculators/lines',
    mayImport: ['src/calculators/factors', 'src/calculators/references.ts', 'src/calculators/engine'],
    packages: /^$/,
  },
  {
    // Random numbers that anybody can draw again.
    folder: 'src/calculators/footprint/simulation/monte-carlo.ts',
    mayImport: ['src/calculators/footprint', 'src/calculators/engine'],
    packages: /^pure-rand\//,
  },
  ...['emissions', 'footprint', 'offset', 'readiness', 'measures'].map((calculator) => ({
    folder: `src/calculators/${calculator}`,
    mayImport: [
      'src/calculators/lines',
      'src/calculators/factors',
      'src/calculators/references.ts',
      'src/calculators/engine',
    ],
    packages: /^$/,
  })),
  {
    // The calculators' types only: see below.
    folder: 'src/calculators/factory-file',
    mayImport: everyCalculator,
    packages: /^$/,
  },
  {
    // Whole factory files, with what every calculator takes.
    folder: 'src/calculators/example-factories',
    mayImport: [
      'src/calculators/factory-file',
      'src/calculators/emissions',
      'src/calculators/footprint',
      'src/calculators/offset',
      'src/calculators/readiness',
      'src/calculators/measures',
      'src/calculators/lines',
      'src/calculators/engine',
    ],
    packages: /^$/,
  },
  {
    // What is made of a whole factory file: all results, the receipt, the workbook, the report.
    folder: 'src/calculators/factory',
    mayImport: everyCalculator,
    packages: /^$/,
  },
  ...['receipt', 'workbook', 'dossier'].map((name) => ({
    folder: `src/calculators/${name}`,
    mayImport: ['src/calculators/factory', ...everyCalculator],
    packages: /^$/,
  })),
  {
    // What the calculators' words are about: types, and how a number and a unit are written.
    folder: 'src/calculators/texts',
    mayImport: [
      'src/calculators/emissions',
      'src/calculators/footprint',
      'src/calculators/offset',
      'src/calculators/readiness',
      'src/calculators/measures',
      'src/calculators/lines',
      'src/calculators/engine',
    ],
    packages: /^$/,
  },
  { folder: 'src/guideline', mayImport: ['src/calculators/index.ts'], packages: /^$/ },
  { folder: 'src/search', mayImport: [], packages: /^(opencc-js|pinyin-pro)$/ },
  { folder: 'src/messages', mayImport: ['src/guideline'], packages: /^$/ },
  // The service worker is a program of its own.
  { folder: 'src/offline', mayImport: [], packages: /^workbox-precaching\// },
  {
    // A worker is a program of its own, which would hold all calculators by way of their index.
    folder: 'widgets/footprint/simulate.worker.ts',
    mayImport: ['src/calculators/index.ts', 'src/calculators/footprint/simulation/monte-carlo.ts'],
    packages: /^$/,
  },
  {
    folder: 'widgets/foundation/parts/import/import.worker.ts',
    mayImport: [
      'src/calculators/engine/steps.ts',
      'src/calculators/emissions',
      'src/calculators/footprint',
      'src/calculators/offset',
      'widgets/foundation/parts',
    ],
    packages: /^$/,
  },
  {
    // So is what computes a receipt again: all calculators, and nothing of the interface.
    folder: 'widgets/replay',
    mayImport: ['src/calculators/receipt/replay.ts'],
    packages: /^$/,
  },
  {
    folder: 'widgets/replay-config.ts',
    mayImport: ['widgets/plain-imports.ts', 'widgets/vite.config.ts'],
    packages: /^(vite|node:url)$/,
  },
  {
    folder: 'widgets/vite.config.ts',
    mayImport: [
      'widgets/minify-styles.ts',
      'widgets/no-facades.ts',
      'widgets/only-version.ts',
      'widgets/plain-imports.ts',
    ],
    packages: /^(vite|node:url)$/,
  },
  {
    folder: 'widgets/loader-config.ts',
    mayImport: ['widgets/plain-imports.ts', 'widgets/vite.config.ts'],
    packages: /^(vite|node:url)$/,
  },
  // The loader knows the elements by their names alone, or it would weigh as much as they do.
  { folder: 'widgets/loader', mayImport: [], packages: /^$/ },
  { folder: 'widgets/minify-styles.ts', mayImport: [], packages: /^vite$/ },
  { folder: 'widgets/only-version.ts', mayImport: ['widgets/package.json'], packages: /^vite$/ },
  { folder: 'widgets/no-facades.ts', mayImport: [], packages: /^vite$/ },
  { folder: 'widgets/plain-imports.ts', mayImport: [], packages: /^vite$/ },
  {
    // The package is built from the same sources as the site's copy.
    folder: 'widgets/package.vite.config.ts',
    mayImport: [
      'widgets/minify-styles.ts',
      'widgets/only-version.ts',
      'widgets/package-data.ts',
      'widgets/package-worker.ts',
      'widgets/package.json',
      'widgets/vite.config.ts',
    ],
    packages: /^(vite|node:url)$/,
  },
  { folder: 'widgets/package-data.ts', mayImport: [], packages: /^(vite|node:(fs\/promises|path))$/ },
  { folder: 'widgets/package-worker.ts', mayImport: [], packages: /^vite$/ },
  {
    // Reads the sources as text, for the package and for the pages about the elements.
    folder: 'widgets/manifest',
    mayImport: [],
    packages: /^(typescript|node:(fs|path))$/,
  },
  {
    folder: 'widgets/foundation/parts/drawings',
    mayImport: ['src/calculators/index.ts', 'widgets/foundation'],
    packages: /^chart\.js$/,
  },
  {
    // Workbooks are archives of XML.
    folder: 'widgets/foundation/parts/spreadsheet',
    mayImport: ['src/calculators/index.ts'],
    packages: /^(fflate|saxen)$/,
  },
  {
    folder: 'widgets/foundation',
    mayImport: ['src/calculators/index.ts', 'widgets/package.json'],
    packages: /^lit($|\/)/,
  },
  ...readdirSync(new URL('../widgets', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'releases')
    .map(({ name }) => ({
      folder: `widgets/${name}`,
      mayImport: ['src/calculators/index.ts', 'widgets/foundation'],
      packages: /^lit($|\/)/,
    })),
  {
    folder: 'src/site',
    mayImport: ['src/guideline', 'src/search', 'src/calculators/index.ts'],
    packages: /^astro:content$/,
  },
  {
    // What is kept in the browser: the one place that knows its database.
    folder: 'src/components/factory/library',
    mayImport: ['src/calculators/index.ts', 'widgets/foundation'],
    packages: /^(idb|nanostores)$/,
  },
  {
    // As above: a worker is a program of its own.
    folder: 'src/components/verify/opening.worker.ts',
    mayImport: ['src/calculators/receipt/read-receipt.ts', 'src/components/verify/opened-file.ts'],
    packages: /^$/,
  },
  {
    folder: 'src/components',
    mayImport: [
      'src/guideline',
      'src/search',
      'src/messages',
      'src/offline/manifest.ts',
      'src/site',
      'src/styles',
      'src/calculators/index.ts',
      'widgets',
      'scripts/headers.ts',
      'package.json',
    ],
    packages: /^(preact|nanostores|@nanostores\/preact|chart\.js|workbox-window)($|\/)/,
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const roomOf = (file: string) => rooms.find(({ folder }) => file === folder || file.startsWith(`${folder}/`));

/** The sentence that is wrong with an import, or nothing. `target` is a file of the project or a package. */
function complaint(file: string, target: string): string | undefined {
  const room = roomOf(file);
  if (!room) return undefined;
  const own = !target.startsWith('package:');
  const fine = own
    ? [room.folder, ...room.mayImport].some((folder) => target === folder || target.startsWith(`${folder}/`))
    : (room.packages ?? /^$/).test(target.slice('package:'.length));
  return fine ? undefined : `${file} may not import ${target}`;
}

function sources(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"\s]+)['"]/g)].map(
    ([, specifier = '']) => specifier,
  );
  return specifiers.map((specifier) => {
    if (!specifier.startsWith('.')) return `package:${specifier}`;
    const path = normalize(join(dirname(file), specifier.replace(/\?.*$/, '')));
    if (/\.(ts|tsx|astro|json|css)$/.test(path)) return path;
    return existsSync(join(root, `${path}/index.ts`)) ? `${path}/index.ts` : `${path}.ts`;
  });
}

describe('who may import whom', () => {
  test('no import of the project turns an arrow back', () => {
    const files = [...sources('src'), ...sources('widgets')];
    expect(files.length).toBeGreaterThan(50);
    expect(files).toContain('widgets/clause/clause.element.ts');
    expect(
      files.flatMap((file) => importsOf(file).flatMap((target) => complaint(file, target) ?? [])),
    ).toEqual([]);
  });

  test.each([
    ['src/calculators/engine/quantity.ts', 'src/calculators/factors/fuels.ts'],
    ['src/calculators/emissions/inventory.ts', 'src/calculators/footprint/product.ts'],
    ['src/calculators/lines/line-reader.ts', 'src/calculators/emissions/inventory.ts'],
    ['src/calculators/texts/shared/zh.ts', 'src/calculators/index.ts'],
    ['src/calculators/factors/gwp.ts', 'package:lit'],
    ['src/calculators/emissions/inventory.ts', 'src/calculators/factory-file/factory-file.ts'],
    ['src/calculators/engine/json/read-shape.ts', 'package:zod'],
    ['src/calculators/footprint/analysis/tornado.ts', 'package:pure-rand/distribution/uniformFloat64'],
    ['widgets/emissions/emissions.element.ts', 'src/calculators/emissions/inventory.ts'],
    ['widgets/emissions/emissions.element.ts', 'package:preact'],
    ['widgets/emissions/emissions.element.ts', 'widgets/clause/clause.element.ts'],
    ['widgets/foundation/desk.ts', 'widgets/emissions/desk.ts'],
    ['widgets/foundation/parts/paste-panel.ts', 'package:saxen'],
    ['widgets/foundation/parts/chart-box.ts', 'package:chart.js'],
    ['src/guideline/document.ts', 'src/site/guideline.ts'],
    ['src/search/engine.ts', 'src/guideline/document.ts'],
    ['src/components/Seal.astro', 'src/calculators/engine/quantity.ts'],
  ])('%s may not import %s', (file, target) => {
    expect(complaint(file, target)).toBe(`${file} may not import ${target}`);
  });

  test.each([
    ['widgets/emissions/emissions.element.ts', 'src/calculators/index.ts'],
    ['widgets/emissions/emissions.element.ts', 'widgets/foundation/desk.ts'],
    ['src/calculators/emissions/inventory.ts', 'src/calculators/engine/quantity.ts'],
    ['src/components/Seal.astro', 'src/guideline/language.ts'],
  ])('%s may import %s', (file, target) => {
    expect(complaint(file, target)).toBeUndefined();
  });

  test('the factory file knows the calculators by their types: opening a file loads none of them', () => {
    const calculators =
      /^import (?!type\b)[^;]*from '\.\.\/(emissions|footprint|offset|readiness|measures)\//m;
    const files = sources('src/calculators/factory-file');
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => calculators.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test('the tables of the search are built, not shipped: no file but its own tests and endpoints imports them', () => {
    const users = sources('src').filter((file) => importsOf(file).includes('src/search/tables.ts'));
    expect(users).toEqual(['src/pages/search/[file].json.ts']);
  });
});
