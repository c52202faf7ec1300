import { excerpt } from '../engine/json/json-problem.ts';
import { parseJson } from '../engine/json/parse-json.ts';
import { isGroup, nameOf, plainJson, type JsonObject } from '../engine/json/plain-json.ts';
import { readShape, UnknownFields } from '../engine/json/read-shape.ts';
import { checkContradictions } from './contradictions.ts';
import { withDistinctIds } from './duplicates.ts';
import { withoutEarlierSections } from './earlier-sections.ts';
import { problemIn, refusal, type FileProblem } from './file-problems.ts';
import { factoryFileFormat, factoryFileVersion, type FactoryFile } from './factory-file.ts';
import { factoryShape } from './factory-shape.ts';
import { migrated } from './migrations.ts';
import { checksumOf, unsealed } from './seals.ts';

/** An opened file with what is to be said about it, or why it can't be opened. */
export type ReadFactoryFile =
  | { readonly ok: true; readonly file: FactoryFile; readonly warnings: readonly FileProblem[] }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Opens the text of a factory file. The text may be anybody's: whatever it holds, this never throws, and nothing of
 * it is dropped in silence. An older version is migrated; lines of one part that share an id get ids of their own.
 */
export function readFactoryFile(text: string): ReadFactoryFile {
  try {
    const { value, version } = identified(parseJson(text));
    const plain = plainJson(value) as JsonObject;
    const unknown = new UnknownFields();
    const present = withoutEarlierSections(plainJson(migrated(plain, version)) as JsonObject);
    const read = { ...readShape(factoryShape, present.file, unknown), ...present.aside };
    checkContradictions(read);
    const { file, warnings } = unsealed(read);
    const distinct = withDistinctIds(file);
    return {
      ok: true,
      file: distinct.file,
      warnings: [
        ...ofVersion(version),
        ...ofChecksum(plain),
        ...present.warnings,
        ...warnings,
        ...distinct.warnings,
        ...of(unknown),
      ],
    };
  } catch (error) {
    return { ok: false, problem: problemIn(error) };
  }
}

/** Whose format and which version, before anything else is looked at. */
function identified(value: unknown): { value: object; version: number } {
  const { format, version } = isGroup(value) ? value : {};
  if (!isGroup(value) || format !== factoryFileFormat) {
    throw refusal('foreign', { came: typeof format === 'string' ? excerpt(format) : nameOf(format) });
  }
  if (!Number.isInteger(version) || Number(version) < 0) {
    throw refusal('damaged', { expected: 'integer', came: nameOf(version) }, 'version');
  }
  const came = Number(version);
  if (came > factoryFileVersion) throw refusal('newer-version', { maximum: factoryFileVersion, came });
  return { value, version: came };
}

function ofVersion(came: number): FileProblem[] {
  return came < factoryFileVersion
    ? [{ code: 'older-version', facts: { came, now: factoryFileVersion } }]
    : [];
}

/** Of the file as it came, before its migration. */
function ofChecksum(file: JsonObject): FileProblem[] {
  if (file['checksum'] === undefined) return [{ code: 'checksum-missing', facts: {} }];
  return file['checksum'] === checksumOf(file) ? [] : [{ code: 'checksum-differs', facts: {} }];
}

function of({ count, first }: UnknownFields): FileProblem[] {
  return count ? [{ code: 'unknown-fields', path: first, facts: { count } }] : [];
}
