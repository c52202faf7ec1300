import { build } from 'vite';

/** A module with all it imports as a browser gets it: one minified text. */
export async function bundleOf(entry: string): Promise<string> {
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
  const chunks = bundle && 'output' in bundle ? bundle.output : [];
  const [code, ...others] = chunks.map((part) => ('code' in part ? part.code : ''));
  if (!code || others.length) throw new Error(`One chunk was expected of ${entry}; ${chunks.length} came.`);
  if (!code.includes('export')) throw new Error(`The bundle of ${entry} exports nothing.`);
  return code;
}
