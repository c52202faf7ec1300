import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { minifyStyles } from './minify-styles.ts';
import { onlyVersion } from './only-version.ts';
import { plainImports } from './plain-imports.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What every element stands on: a chunk that a page with several of them loads once. */
const foundation = ['foundation/(base.styles|data|define|language|theme|version)', 'package'];

/** What every calculator starts with: one file that compresses as a whole and that a page with several loads once. */
const engine = [
  'index',
  'engine/(units|operations|gases|rounding|decimal|number-format|number-input|errors|terms)',
  'lines/(catalogue|field|line-reader|line-gases|read-quantity|typed-number|pins|option-names|line-ids|certificate-origin)',
  'factors/(define-(factor|substance)|basic-gases)',
  'texts/(index|loaders|with-shared)',
  'factory-file/factory-file',
];

/** What burns and the grid: the inventory starts with them, others load them when a line needs them. */
const energy = [
  'lines/(burnt|combustion-gases|fuel-amount|grid-factor|certificate-time)',
  'factors/(fuels|define-fuel|grid-(announcements|areas|electricity))',
];

/** Of the interface, the same: the desk, the views of its lines, what keeps the work. */
const desk = [
  'foundation/(desk|desk-element|hosted-element|contract/events|file-history|saving|on-demand|announcer|history|history-keys|(control|desk|add-box|result).styles)',
  'foundation/view/.*',
];

/** What the inventory's start shares with what it loads later. */
const emissions = [
  'emissions/(index|catalogue|quantify-.*|rule-sets|scope.|new-inventory)',
  'emissions/kinds/(starting|kind|burnt|stationary-.*|grid-.*|certificate)',
];

/** What the footprint's start shares with what it loads later. */
const footprint = [
  'footprint/(index|catalogue|flows|study|new-study)',
  'footprint/quantify/.*',
  'footprint/kinds/(starting|kind|described-by|assembly|transport|electricity|material|own-factor|picked-factor|units-of-amount)',
  'factors/life-cycle-electricity',
];

/** What the offset calculator's start shares with what it loads later: the forms of the ledger. */
const offset = [
  'offset/(index|catalogue|kind-ids|claim|new-claim|coverage)',
  'offset/instruments/.*',
  'offset/residual/residual-kinds',
];

/** What the self-assessment's start shares with what it loads later: how a factory is assessed. */
const readiness = [
  'readiness/(index|assess|assessed-item|assessment|collection|conditions|dimensions|gaps|gates|new-assessment|own-number|problems)',
  'readiness/filled/filled',
  'readiness/score/.*',
];

/** What the measures' start shares with what it loads later: the annex's measures and the ways to estimate them. */
const measures = [
  'measures/(index|catalogue|checklist|measure-ids|names|new-plan|plan|estimators/(estimators-of|plan-fields))',
];

/** The modules of a folder by their names. */
const files = (folder: string, names: readonly string[]): RegExp =>
  new RegExp(`${folder}/(${names.join('|')})\\.(ts|json)$`.replaceAll('/', '[\\\\/]'));

const either = (...expressions: readonly RegExp[]): RegExp =>
  new RegExp(expressions.map(({ source }) => source).join('|'));

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
  plugins: [minifyStyles(), onlyVersion(), plainImports()],
  // Said, not taken from NODE_ENV: the bytes of a version are the same whoever builds it.
  resolve: { conditions: ['module', 'browser', 'production'] },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'zcf-[name].js' } } },
  build: {
    target: ['chrome109', 'safari16.4', 'firefox115'],
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        'zcf-clause': `${root}clause/define.ts`,
        'zcf-emissions': `${root}emissions/define.ts`,
        'zcf-footprint': `${root}footprint/define.ts`,
        'zcf-offset': `${root}offset/define.ts`,
        'zcf-readiness': `${root}readiness/define.ts`,
        'zcf-measures': `${root}measures/define.ts`,
        'zcf-frame': `${root}frame/frame.ts`,
      },
      // The calculators do nothing when they are imported: what an element doesn't use of them stays out of it.
      treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/]calculators[\\/]/, sideEffects: false }] },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'lit', test: /node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/ },
            {
              name: 'zcf-foundation',
              test: either(files('widgets', foundation), /vite[\\/]preload-helper/),
            },
            {
              name: 'zcf-engine',
              test: either(files('src/calculators', engine), files('widgets', desk)),
            },
            { name: 'zcf-energy', test: files('src/calculators', energy) },
            { name: 'zcf-by-factor', test: files('src/calculators', ['lines/by-factor']) },
            {
              name: 'zcf-footprint-kernel',
              test: either(
                files('src/calculators', footprint),
                files('widgets/footprint', ['desk', 'view/(pair|source)']),
              ),
            },
            {
              name: 'zcf-offset-kernel',
              test: either(
                files('src/calculators', offset),
                files('widgets/offset', ['desk', 'view/figure-text']),
              ),
            },
            // The requirements and the measures, and where the site has them: whoever asks for them loads no calculator.
            {
              name: 'zcf-collection',
              test: files('widgets', ['foundation/(guideline-collection|addresses)']),
            },
            {
              name: 'zcf-readiness-kernel',
              test: either(
                files('src/calculators', readiness),
                files('widgets/readiness', ['desk', 'today', 'view/figure-text']),
              ),
            },
            {
              name: 'zcf-measures-kernel',
              test: either(
                files('src/calculators', measures),
                files('widgets/measures', ['desk', 'view/own-fields']),
              ),
            },
            {
              name: 'zcf-emissions-kernel',
              test: either(files('src/calculators', emissions), files('widgets/emissions', ['view/source'])),
            },
          ],
        },
      },
    },
  },
});
