import type { JsonObject } from '../engine/json/plain-json.ts';

/**
 * From version n to n + 1, at index n. Each takes the file as it was written, which nobody has checked yet, and drops
 * nothing: what it doesn't know it leaves. A step stays for ever, as do the files of its version in the tests.
 */
export const migrations: readonly ((file: JsonObject) => JsonObject)[] = [fromOneInventoryToYears];

/** Before the first release a file held a single inventory. */
function fromOneInventoryToYears(file: JsonObject): JsonObject {
  if (!('inventory' in file) || 'emissions' in file) return file;
  const { inventory, ...rest } = file;
  return { ...rest, emissions: { years: [inventory as JsonObject] } };
}

/** The file in the present version, from the one it says. */
export function migrated(file: JsonObject, from: number): JsonObject {
  return migrations
    .slice(from)
    .reduce((older, migrate, index) => ({ ...migrate(older), version: from + index + 1 }), file);
}
