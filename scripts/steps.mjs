// @ts-check
/**
 * What each npm script does, step by step. A step is a tool of node_modules or a file of ours, run by the project's
 * Node. `guarded` steps share the folder `dist/`: two runs take turns at them.
 * @typedef {{ name: string, args: readonly string[], guarded?: boolean } & ({ tool: string } | { script: string })} Step
 */

/** @type {Record<string, Step>} */
const step = {
  eslint: { name: 'lint', tool: 'eslint', args: ['.', '--max-warnings', '0'] },
  prettier: { name: 'format check', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  format: { name: 'format', tool: 'prettier', args: ['--write', '--log-level', 'warn', '.'] },
  astroCheck: { name: 'types of the pages', tool: 'astro', args: ['check'] },
  tsc: { name: 'types', tool: 'typescript/tsc', args: ['--noEmit'] },
  unit: { name: 'unit tests', tool: 'vitest', args: ['run'] },
  benchEmissions: { name: 'benchmark of inventories', script: 'tests/bench/emissions.ts', args: [] },
  benchFootprint: { name: 'benchmark of products', script: 'tests/bench/footprint.ts', args: [] },
  benchImport: { name: 'benchmark of imports', script: 'tests/bench/import.ts', args: [] },
  benchOffset: { name: 'benchmark of matching', script: 'tests/bench/offset.ts', args: [] },
  benchWorkbook: { name: 'benchmark of workbooks', script: 'tests/bench/workbook.ts', args: [] },
  benchWeights: { name: 'weights beside peers', script: 'tests/bench/weights.ts', args: [], guarded: true },
  build: { name: 'build', tool: 'astro', args: ['build'], guarded: true },
  dev: { name: 'development server', tool: 'astro', args: ['dev'] },
  serve: { name: 'server', script: 'scripts/serve.ts', args: [] },
  findBrowser: { name: 'a browser for the tests', script: 'scripts/browser.ts', args: [] },
  findLibreOffice: { name: 'LibreOffice for the tests', script: 'scripts/libreoffice.ts', args: [] },
  browser: { name: 'browser tests', tool: '@playwright/test/playwright', args: ['test'], guarded: true },
  lighthouse: { name: 'Lighthouse', script: 'scripts/lighthouse.ts', args: [], guarded: true },
  factorsDue: { name: 'factors due for review', script: 'scripts/factors-due.ts', args: [] },
  releaseWidgets: { name: 'release', script: 'scripts/release-widgets.ts', args: [], guarded: true },
  packWidgets: { name: 'npm package', script: 'scripts/pack-widgets.ts', args: [], guarded: true },
  packageTests: {
    name: 'package tests',
    tool: 'vitest',
    args: ['run', '--config', 'vitest.package.config.ts'],
    guarded: true,
  },
  pack: { name: 'zip', script: 'scripts/pack-site.ts', args: [], guarded: true },
};

/**
 * The tasks by the name of their npm script. Arguments after the name go to the last step.
 * @type {Record<string, readonly Step[]>}
 */
export const tasks = Object.fromEntries(
  Object.entries({
    start: ['build', 'serve'],
    dev: ['dev'],
    build: ['build'],
    serve: ['serve'],
    lint: ['eslint', 'prettier'],
    format: ['format'],
    types: ['astroCheck', 'tsc'],
    unit: ['findLibreOffice', 'unit'],
    bench: [
      'benchEmissions',
      'benchFootprint',
      'benchOffset',
      'benchImport',
      'benchWorkbook',
      'findBrowser',
      'build',
      'benchWeights',
    ],
    browser: ['findBrowser', 'browser'],
    test: [
      'eslint',
      'prettier',
      'astroCheck',
      'tsc',
      'findLibreOffice',
      'unit',
      'findBrowser',
      'build',
      'browser',
      'packageTests',
    ],
    lighthouse: ['build', 'findBrowser', 'lighthouse'],
    pack: ['build', 'pack'],
    'release:widgets': ['build', 'releaseWidgets'],
    'pack:widgets': ['build', 'packWidgets'],
    package: ['findBrowser', 'build', 'packageTests'],
    'factors:due': ['factorsDue'],
  }).map(([task, names]) => [task, names.map((name) => /** @type {Step} */ (step[name]))]),
);
