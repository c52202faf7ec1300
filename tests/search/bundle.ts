import { fileURLToPath } from 'node:url';
import { bundleOf } from '../bundle.ts';

const entry = fileURLToPath(new URL('../../src/search/engine.ts', import.meta.url));

/** The engine as a browser gets it: one minified module. */
export const bundleEngine = (): Promise<string> => bundleOf(entry);
