import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Inventory } from '../../src/calculators/emissions/inventory.ts';
import type { QuantifiedInventory } from '../../src/calculators/emissions/quantify-inventory.ts';

type Quantify = (inventory: Inventory) => QuantifiedInventory;

const entry = fileURLToPath(new URL('emissions-entry.ts', import.meta.url));

/** The calculator as a browser gets it: one minified module, which the module runner of the tests doesn't slow down. */
export async function bundleCalculator(): Promise<Quantify> {
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
  if (!code || others.length) throw new Error(`One chunk was expected; ${chunks.length} came.`);
  // A file, since a stack trace out of a data: address prints all of it.
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'calculator.mjs');
    writeFileSync(file, code);
    const module = pathToFileURL(file).href;
    return ((await import(/* @vite-ignore */ module)) as { quantify: Quantify }).quantify;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
