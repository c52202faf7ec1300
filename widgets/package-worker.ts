import type { Plugin } from 'vite';

/** The worker's file in the package, beside the module that starts it. */
export const workerFile = 'simulate.worker.js';

const marked = '__ZCF_WORKER__';

/**
 * Leaves `new Worker(new URL('./simulate.worker.js', import.meta.url))` as it is written, which is what a host's bundler
 * looks for; Vite would put its own address there. A host that serves no such file has the simulation on the page's thread.
 */
export function packageWorker(): Plugin {
  return {
    name: 'zcf:package-worker',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]footprint[\\/]simulation\.ts$/.test(id)) return undefined;
      return code.replace("new URL('./simulate.worker.ts', import.meta.url)", marked);
    },
    renderChunk(code) {
      return code.includes(marked)
        ? code.replace(marked, `new URL('./${workerFile}', import.meta.url)`)
        : undefined;
    },
  };
}
