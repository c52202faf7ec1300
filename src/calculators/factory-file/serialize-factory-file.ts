import { checkYears } from './duplicates.ts';
import type { FactoryFile } from './factory-file.ts';
import { factoryShape } from './factory-shape.ts';
import { checkSize } from './limits.ts';
import { plainJson } from './plain-json.ts';
import { readShape } from './read-shape.ts';
import { sealed } from './seals.ts';

/**
 * The text of a file to save: two spaces, entries in a fixed order, the hash of each inventory's pins, the checksum
 * last, a line feed at the end. The same file gives the same text.
 * @throws FactoryFileError for a file that `readFactoryFile` would refuse, with the place
 */
export function serializeFactoryFile(file: FactoryFile): string {
  const checked = readShape(factoryShape, plainJson(file));
  checkYears(checked);
  const text = `${JSON.stringify(sealed(checked), null, 2)}\n`;
  checkSize(text);
  return text;
}
