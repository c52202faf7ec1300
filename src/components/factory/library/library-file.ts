import type { FactoryRecord, VersionRecord } from './records.ts';
import type { Tables } from './shelf.ts';

/** The format of a file that holds a whole library. */
const libraryFormat = 'zero-carbon-factory-library';

const version = 1;

/** The most a file with a whole library may hold, in characters. */
const mostOfLibrary = 50_000_000;

/** A factory as a file with a whole library holds it: its factory file is readable as it stands. */
export interface ExportedFactory {
  readonly title?: string;
  readonly archived?: boolean;
  /** ISO 8601, as is that of a version. */
  readonly changedAt?: string;
  readonly file: unknown;
  readonly versions?: readonly {
    readonly name?: string;
    readonly kind?: string;
    readonly changedAt?: string;
    readonly file: unknown;
  }[];
}

/** The text of a file that holds all factories with their versions, but those that are deleted. */
export async function libraryText(tables: Tables, now: Date): Promise<string> {
  const [factories, versions] = await Promise.all([tables.factories.getAll(), tables.versions.getAll()]);
  const fileOf = async (id: string): Promise<unknown> => parsed((await tables.texts.get(id))?.text ?? '');
  const exported: ExportedFactory[] = [];
  for (const record of factories.filter(({ deletedAt }) => deletedAt === undefined))
    exported.push(await exportedFactory(record, versions, fileOf));
  const file = { format: libraryFormat, version, exportedAt: now.toISOString(), factories: exported };
  return `${JSON.stringify(file, null, 2)}\n`;
}

async function exportedFactory(
  { id, title, archived, changedAt: ownMoment }: FactoryRecord,
  versions: readonly VersionRecord[],
  fileOf: (id: string) => Promise<unknown>,
): Promise<ExportedFactory> {
  const own: NonNullable<ExportedFactory['versions']>[number][] = [];
  for (const { id: kept, factory, kind, name, changedAt } of versions)
    if (factory === id) own.push({ kind, name, changedAt, file: await fileOf(kept) });
  return { title, archived, changedAt: ownMoment, file: await fileOf(id), versions: own };
}

/** What a text holds that may be a file with a whole library; undefined where it is something else. */
export function readLibrary(text: string): readonly ExportedFactory[] | undefined {
  if (text.length > mostOfLibrary) return undefined;
  const file = parsed(text) as
    { format?: unknown; version?: unknown; factories?: unknown } | null | undefined;
  if (file?.format !== libraryFormat || file.version !== version || !Array.isArray(file.factories))
    return undefined;
  return file.factories.filter(
    (one: unknown): one is ExportedFactory => typeof one === 'object' && one !== null && 'file' in one,
  );
}

/** The text of a factory file in it. Its checksum is of what it says, not of how it is written. */
export const textIn = (file: unknown): string => `${JSON.stringify(file, null, 2)}\n`;

/** What JSON says; a text that is none stays a text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
