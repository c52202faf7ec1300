import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import elements from './vite.config.ts';
import { plainImports } from './plain-imports.ts';

/** What the loader knows of the elements of its version: see widgets/loader/built-in.ts. */
export interface LoaderFacts {
  readonly version: string;
  /** By tag, what the element starts with besides its own file. */
  readonly start: Readonly<Record<string, readonly string[]>>;
  readonly startHash: string;
}

const config = (
  name: string,
  format: 'es' | 'iife',
  define: Readonly<Record<string, unknown>>,
): InlineConfig => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  configFile: false,
  plugins: [plainImports()],
  define: Object.fromEntries(Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)])),
  build: {
    target: elements.build?.target,
    modulePreload: false,
    emptyOutDir: false,
    rolldownOptions: {
      input: { [name]: fileURLToPath(new URL(`loader/${name}.ts`, import.meta.url)) },
      output: { entryFileNames: '[name].js', format },
    },
  },
});

/** Builds zcf.js, after the elements whose files it names. */
export const loaderConfig = ({ version, start, startHash }: LoaderFacts): InlineConfig =>
  config('zcf', 'es', {
    ZCF_VERSION: version,
    ZCF_START: Object.fromEntries(
      Object.entries(start).map(([tag, files]) => [
        tag,
        files.map((file) => file.replace(/\.js$/, ' ')).join(''),
      ]),
    ),
    ZCF_START_HASH: startHash,
  });

/** Builds zcf.classic.js, after zcf.js, whose hash it holds. An ordinary script keeps its names to itself in a function. */
export const classicConfig = (loaderHash: string): InlineConfig =>
  config('zcf.classic', 'iife', { ZCF_LOADER_HASH: loaderHash });
