import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('../../src/search/engine.ts', import.meta.url));

/** The engine as a browser gets it: one minified module. */
export async function bundleEngine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome109', 'safari16.4', 'firefox115'],
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const code =
    bundle && 'output' in bundle
      ? bundle.output.map((part) => ('code' in part ? part.code : '')).join('')
      : '';
  if (!code.includes('export'))
    throw new Error('The bundle of the search engine should export createSearch, and exports nothing.');
  return code;
}
