import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { minifyStyles } from './minify-styles.ts';
import { FACADES, noFacades } from './no-facades.ts';
import { onlyVersion } from './only-version.ts';
import { plainImports } from './plain-imports.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The modules of a folder by their names. */
const files = (folder: string, names: readonly string[]): RegExp =>
  new RegExp(`${folder}/(${names.join('|')})\\.(ts|json)$`.replaceAll('/', '[\\\\/]'));

const either = (...expressions: readonly RegExp[]): RegExp =>
  new RegExp(expressions.map(({ source }) => source).join('|'));

/** What every element stands on: a chunk that a page with several of them loads once. */
const foundation = [
  'foundation/(base.styles|data|define|language|speaking-element|on-screen|theme|version)',
  'package',
];

/** What every calculator starts with: one file that compresses as a whole and that a page with several loads once. */
const engine = [
  'index',
  '(emissions|footprint|offset|readiness|measures)/index',
  '(emissions|footprint|measures)/catalogue',
  'emissions/(new-inventory|fields-of|basis)',
  'footprint/(new-study|study|fields-of|flow-kinds|quantify/(counted-stages|lines-not-counted|refused-unit))',
  'offset/(ledger-catalogue|kind-ids|claim|new-claim|coverage)',
  'measures/(new-plan|plan|names|measure-ids|checklist|estimators/(estimators-of|plan-fields))',
  'engine/(units|rounding|decimal|number-format|number-input|terms)',
  'lines/(catalogue|field|pins|line-ids|is-day|reporting-year|typed-number|option-names|certificate-origin)',
  'factors/(grid-areas|registry-version)',
  'texts/(index|loaders|with-shared|.*/loader)',
  'factory-file/factory-file',
];

/** What every line is computed with: it comes with the first. */
const lines = [
  'engine/(operations|gases|errors)',
  'lines/(line-reader|line-gases|read-quantity|by-factor)',
  'factors/(define-(factor|substance)|basic-gases)',
];

/** What burns and the grid. */
const energy = [
  'lines/(burnt|combustion-gases|fuel-amount|grid-factor|certificate-time)',
  'factors/(fuels|define-fuel|grid-(announcements|electricity))',
];

/** Of the interface, the same: the desk, the views of its lines, what keeps the work. */
const desk = [
  'foundation/(desk|desk-element|form-element|hosted-element|keep-typing|contract/events|file-history|file-inventories|guideline-collection|addresses|saving|stored-copy)',
  'foundation/(on-demand|growing-texts|announcer|history|history-keys|(control|desk|add-box|result).styles|messages/zh)',
  'foundation/view/(?!(row|quantity|publication)\\.).*',
];

/** What draws the rows of all calculators: it comes with the first line. */
const rows = either(
  /node_modules[\\/]lit(-html)?[\\/].*(directive|directive-helpers|repeat)\.js$/,
  files('widgets', ['foundation/view/(row|quantity|publication)']),
);

/** Each calculator: what it starts with is one file. */
const calculators = ['emissions', 'footprint', 'offset', 'readiness', 'measures'];

/** The calculators do nothing when they are imported: what an element or a worker doesn't use of them stays out of it. */
const sideEffects = {
  moduleSideEffects: [{ test: /[\\/]src[\\/]calculators[\\/]/, sideEffects: false }],
};

/** Of less than so many bytes no part is made, so that the simulation's worker stays one file. */
const SMALL = 10_000;

/** Of the import's worker, what each calculator needs is one file, and what they share two. */
const workerParts = {
  emissions: 'emissions',
  footprint: 'footprint',
  offset: 'offset',
  factors: 'factors',
  lines: 'engine|lines',
};

/** The elements by their tags. */
export const elements: Readonly<Record<string, string>> = {
  'zcf-clause': `${root}clause/define.ts`,
  'zcf-factor': `${root}factor/define.ts`,
  'zcf-emissions': `${root}emissions/define.ts`,
  'zcf-footprint': `${root}footprint/define.ts`,
  'zcf-offset': `${root}offset/define.ts`,
  'zcf-readiness': `${root}readiness/define.ts`,
  'zcf-measures': `${root}measures/define.ts`,
};

/**
 * One file per element and one chunk of Lit for all of them: under Trusted Types a second copy of Lit would need a
 * second policy of the same name. An app rather than a library, because a library keeps its white space and gets
 * names in .mjs, which some servers give the wrong type. The names carry no hash: the version is in the path.
 */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [minifyStyles(), onlyVersion(), plainImports(), noFacades()],
  // Said, not taken from NODE_ENV: the bytes of a version are the same whoever builds it.
  resolve: { conditions: ['module', 'browser', 'production'] },
  worker: {
    format: 'es',
    rolldownOptions: {
      treeshake: sideEffects,
      output: {
        entryFileNames: 'zcf-[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: Object.entries(workerParts).map(([name, folders]) => ({
            name: `zcf-worker-${name}`,
            test: new RegExp(`calculators[\\\\/](${folders})[\\\\/]`),
            minSize: SMALL,
          })),
        },
      },
    },
  },
  build: {
    target: ['chrome109', 'safari16.4', 'firefox115'],
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { ...elements, 'zcf-frame': `${root}frame/frame.ts` },
      treeshake: sideEffects,
      output: {
        entryFileNames: ({ name }) =>
          calculators.includes(name.slice('zcf-'.length)) ? `${FACADES}[name].js` : '[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'zcf-foundation',
              test: either(
                /node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/](?!.*directive)/,
                files('widgets', foundation),
                /vite[\\/]preload-helper/,
              ),
            },
            // How something small opens in a sentence: no calculator needs it.
            { name: 'zcf-inline', test: files('widgets', ['foundation/(inline-note(.styles)?|original)']) },
            {
              name: 'zcf-engine',
              test: either(files('src/calculators', engine), files('widgets', desk)),
            },
            { name: 'zcf-rows', test: rows },
            { name: 'zcf-energy', test: files('src/calculators', energy) },
            { name: 'zcf-lines', test: files('src/calculators', lines) },
            ...calculators.map((name) => ({
              name: `zcf-${name}`,
              tags: ['$initial' as const],
              test: new RegExp(`(widgets|calculators|texts)[\\\\/]${name}[\\\\/]`),
            })),
          ],
        },
      },
    },
  },
});
