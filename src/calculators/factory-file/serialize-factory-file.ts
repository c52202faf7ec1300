import { checkSize } from '../engine/json/limits.ts';
import { plainJson } from '../engine/json/plain-json.ts';
import { readShape } from '../engine/json/read-shape.ts';
import { checkContradictions } from './contradictions.ts';
import type { FactoryFile } from './factory-file.ts';
import { factoryShape } from './factory-shape.ts';
import { FactoryFileError, problemIn } from './file-problems.ts';
import { sealed } from './seals.ts';

/**
 * The text of a file to save: two spaces, entries in a fixed order, the hash of the pins of each part, the checksum last,
 * a line feed at the end. The same file gives the same text.
 * @throws FactoryFileError for a file that `readFactoryFile` would refuse, with the place
 */
export function serializeFactoryFile(file: FactoryFile): string {
  try {
    const checked = readShape(factoryShape, plainJson(file));
    checkContradictions(checked);
    const text = `${JSON.stringify(sealed(checked), null, 2)}\n`;
    checkSize(text);
    return text;
  } catch (error) {
    throw new FactoryFileError(problemIn(error));
  }
}
