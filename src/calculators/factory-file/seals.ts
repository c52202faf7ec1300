import type { Pins } from '../lines/pins.ts';
import { sha256 } from '../engine/sha256.ts';
import { canonicalJson } from '../engine/json/canonical-json.ts';
import type { FactoryFile } from './factory-file.ts';
import type { WrittenFile } from './factory-shape.ts';
import type { FileProblem } from './file-problems.ts';
import type { WrittenInventory } from './pins-shape.ts';

/**
 * The SHA-256 of the pins' canonical JSON, as 64 hexadecimal digits. Equal hashes mean that two inventories were made
 * with the same factor values.
 */
export function pinsHash(pins: Pins): string {
  return sha256(canonicalJson({ ...pins, hash: undefined }));
}

/** The SHA-256 of a file's canonical JSON without its checksum. It finds accidents and edits, not forgers. */
export function checksumOf(file: object): string {
  return sha256(canonicalJson({ ...file, checksum: undefined }));
}

/** The file with the hash of each inventory's pins and the checksum, which comes last. */
export function sealed(file: WrittenFile): WrittenFile {
  const hashed = withYears({ ...file, checksum: undefined }, (inventory) =>
    inventory.pins
      ? { ...inventory, pins: { ...inventory.pins, hash: pinsHash(inventory.pins) } }
      : inventory,
  );
  return { ...hashed, checksum: checksumOf(hashed) };
}

/** The file without its hashes, and a warning for each that doesn't hold. Its checksum was of the text: see `checksumOf`. */
export function unsealed(file: WrittenFile): { file: FactoryFile; warnings: FileProblem[] } {
  const warnings: FileProblem[] = [];
  const rest: { checksum?: string } & FactoryFile = withYears(file, (inventory, index) => {
    if (!inventory.pins) return inventory;
    const { hash, ...pins } = inventory.pins;
    if (hash !== undefined && hash !== pinsHash(pins)) {
      const path = `emissions.years[${index}].pins`;
      warnings.push({ code: 'pins-differ', path, facts: { year: inventory.year } });
    }
    return { ...inventory, pins };
  });
  delete rest.checksum;
  return { file: rest, warnings };
}

function withYears(
  file: WrittenFile,
  change: (inventory: WrittenInventory, index: number) => WrittenInventory,
): WrittenFile {
  const { emissions } = file;
  return { ...file, ...(emissions && { emissions: { ...emissions, years: emissions.years.map(change) } }) };
}
