import type { Plugin } from 'vite';

/** A worker of the package: its source, and its file beside the module that starts it. */
export interface PackageWorker {
  readonly source: string;
  readonly file: string;
}

export const packageWorkers: readonly PackageWorker[] = [
  { source: 'footprint/simulate.worker.ts', file: 'simulate.worker.js' },
  { source: 'foundation/parts/import/import.worker.ts', file: 'import.worker.js' },
];

const written = /new URL\('\.\/([\w-]+)\.worker\.ts', import\.meta\.url\)/g;
const marked = /__ZCF_WORKER_([\w-]+)__/g;

/**
 * Leaves `new Worker(new URL('./simulate.worker.js', import.meta.url))` as it is written, which is what a host's bundler
 * looks for; Vite would put its own address there. A host that serves no such file has its work on the page's thread.
 */
export function packageWorker(): Plugin {
  return {
    name: 'zcf:package-worker',
    enforce: 'pre',
    transform(code, id) {
      return /[\\/]widgets[\\/].*\.ts$/.test(id) ? code.replace(written, '__ZCF_WORKER_$1__') : undefined;
    },
    renderChunk(code) {
      return code.search(marked) < 0
        ? undefined
        : code.replace(marked, "new URL('./$1.worker.js', import.meta.url)");
    },
  };
}
