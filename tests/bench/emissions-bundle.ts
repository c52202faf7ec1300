import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Inventory } from '../../src/calculators/emissions/inventory.ts';
import type { QuantifiedInventory } from '../../src/calculators/emissions/quantify-inventory.ts';
import { bundleOf } from '../bundle.ts';

type Quantify = (inventory: Inventory) => QuantifiedInventory;

const entry = fileURLToPath(new URL('emissions-entry.ts', import.meta.url));

/** The calculator as a browser gets it: one minified module, which the module runner of the tests doesn't slow down. */
export async function bundleCalculator(): Promise<Quantify> {
  const code = await bundleOf(entry);
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
