import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { plainImports } from './plain-imports.ts';
import elements from './vite.config.ts';

/** Builds zcf-replay.js: all calculators in one file, which imports none and is kept with its version. */
export const replayConfig: InlineConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  configFile: false,
  plugins: [plainImports()],
  build: {
    target: elements.build?.target,
    modulePreload: false,
    emptyOutDir: false,
    rolldownOptions: {
      input: { 'zcf-replay': fileURLToPath(new URL('replay/replay.ts', import.meta.url)) },
      // What calculators load on demand is here as well, and nothing is split off.
      checks: { ineffectiveDynamicImport: false },
      preserveEntrySignatures: 'strict',
      treeshake: elements.build?.rolldownOptions?.treeshake,
      output: { entryFileNames: '[name].js', format: 'es', codeSplitting: false },
    },
  },
};
