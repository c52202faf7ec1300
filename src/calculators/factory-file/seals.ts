import type { Pins } from '../lines/pins.ts';
import { sha256 } from '../engine/sha256.ts';
import { canonicalJson } from '../engine/json/canonical-json.ts';
import type { FactoryFile } from './factory-file.ts';
import type { WrittenFile } from './factory-shape.ts';
import type { FileProblem } from './file-problems.ts';
import { withParts } from './pinned-parts.ts';

/**
 * The SHA-256 of the pins' canonical JSON, as 64 hexadecimal digits. Equal hashes mean that two parts
 * were made with the same factor values.
 */
export function pinsHash(pins: Pins): string {
  return sha256(canonicalJson({ ...pins, hash: undefined }));
}

/** The SHA-256 of a file's canonical JSON without its checksum. It finds accidents and edits, not forgers. */
export function checksumOf(file: object): string {
  return sha256(canonicalJson({ ...file, checksum: undefined }));
}

/** The file with the hash of each part's pins and the checksum, which comes last. */
export function sealed(file: WrittenFile): WrittenFile {
  const hashed = withParts({ ...file, checksum: undefined }, (part) =>
    part.pins ? { ...part, pins: { ...part.pins, hash: pinsHash(part.pins) } } : part,
  );
  return { ...hashed, checksum: checksumOf(hashed) };
}

/** The file without its hashes, and a warning for each that doesn't hold. Its checksum was of the text: see `checksumOf`. */
export function unsealed(file: WrittenFile): { file: FactoryFile; warnings: FileProblem[] } {
  const warnings: FileProblem[] = [];
  const rest: { checksum?: string } & FactoryFile = withParts(file, (part, { path, of }) => {
    if (!part.pins) return part;
    const { hash, ...pins } = part.pins;
    if (hash !== undefined && hash !== pinsHash(pins)) {
      warnings.push({ code: 'pins-differ', path: `${path}.pins`, facts: { of } });
    }
    return { ...part, pins };
  });
  delete rest.checksum;
  return { file: rest, warnings };
}
