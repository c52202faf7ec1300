import { checkYears, withDistinctLines } from './duplicates.ts';
import { excerpt, FactoryFileError, refusal, type FileProblem } from './file-problems.ts';
import { factoryFileFormat, factoryFileVersion, type FactoryFile } from './factory-file.ts';
import { factoryShape } from './factory-shape.ts';
import { checkSize } from './limits.ts';
import { migrated } from './migrations.ts';
import { isGroup, nameOf, plainJson, type JsonObject } from './plain-json.ts';
import { readShape, UnknownFields } from './read-shape.ts';
import { checksumOf, unsealed } from './seals.ts';

/** An opened file with what is to be said about it, or why it can't be opened. */
export type ReadFactoryFile =
  | { readonly ok: true; readonly file: FactoryFile; readonly warnings: readonly FileProblem[] }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Opens the text of a factory file. The text may be anybody's: whatever it holds, this never throws, and nothing of
 * it is dropped in silence. An older version is migrated; lines of one year that share an id get ids of their own.
 */
export function readFactoryFile(text: string): ReadFactoryFile {
  try {
    checkSize(text);
    const { value, version } = identified(parsed(text));
    const plain = plainJson(value) as JsonObject;
    const unknown = new UnknownFields();
    const read = readShape(factoryShape, plainJson(migrated(plain, version)), unknown);
    checkYears(read);
    const { file, warnings } = unsealed(read);
    const distinct = withDistinctLines(file);
    return {
      ok: true,
      file: distinct.file,
      warnings: [
        ...ofVersion(version),
        ...ofChecksum(plain),
        ...warnings,
        ...distinct.warnings,
        ...of(unknown),
      ],
    };
  } catch (error) {
    if (error instanceof FactoryFileError) return { ok: false, problem: error.problem };
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    // Editors on Windows put a byte order mark in front.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw refusal('not-json', { begins: excerpt(text) });
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
