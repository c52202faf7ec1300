import { entityNameIn, type FactoryRecord, type VersionKind, type VersionRecord } from './records.ts';
import type { Tables } from './shelf.ts';

/** How many states of one factory are kept without being asked for; the oldest go first. Named ones stay. */
export const mostAutomaticVersions = 20;

/** For how many days a deleted factory can be taken back. */
const daysToUndo = 30;

/** A text to write, and the text that it was made from. */
export interface Writing {
  /** Of which factory. */
  readonly id?: string;
  readonly text: string;
  readonly since?: string;
}

/** What came of writing: the record, or the text that somebody else wrote since; null where the factory is gone. */
export type Written = { readonly record: FactoryRecord } | { readonly other: string | null };

/** What a new record is made with: the present moment, and ids that nobody else makes. */
export interface Making {
  readonly now: Date;
  readonly newId: () => string;
}

/** Adds a factory. */
export async function addFactory(
  { factories, texts }: Tables,
  { text, title, changedAt }: { text: string; title?: string; changedAt?: string },
  { now, newId }: Making,
): Promise<FactoryRecord> {
  const at = now.toISOString();
  const record: FactoryRecord = {
    id: newId(),
    ...(title !== undefined && { title }),
    entityName: entityNameIn(text),
    revision: 1,
    changedAt: changedAt ?? at,
    openedAt: at,
    archived: false,
  };
  await Promise.all([factories.put(record), texts.put({ id: record.id, text })]);
  return record;
}

/**
 * Writes a factory's text if the present one is still `since`, and keeps the state before the first change of a day. What
 * somebody else wrote since is handed back and never written over.
 */
export async function writeText(
  tables: Tables,
  { id, text, since }: Writing & { readonly id: string },
  making: Making,
): Promise<Written> {
  const [record, present] = await Promise.all([tables.factories.get(id), tables.texts.get(id)]);
  if (!record || record.deletedAt !== undefined || !present) return { other: null };
  if (present.text === text) return { record };
  if (present.text !== since) return { other: present.text };
  if (dayOf(new Date(record.changedAt)) !== dayOf(making.now))
    await addVersion(tables, record, { kind: 'day', text: present.text }, making);
  return { record: await putText(tables, record, text, making) };
}

/** Puts another text in the place of the present one, which is kept as a version. Nothing where the factory is gone. */
export async function replaceText(
  tables: Tables,
  { id, text, kind }: { id: string; text: string; kind: 'restore' | 'import' },
  making: Making,
): Promise<FactoryRecord | undefined> {
  const [record, present] = await Promise.all([tables.factories.get(id), tables.texts.get(id)]);
  if (!record || !present) return undefined;
  if (present.text === text) return record;
  await addVersion(tables, record, { kind, text: present.text }, making);
  return putText(tables, record, text, making);
}

async function putText(
  { factories, texts }: Tables,
  record: FactoryRecord,
  text: string,
  { now }: Making,
): Promise<FactoryRecord> {
  const next: FactoryRecord = {
    ...record,
    entityName: entityNameIn(text),
    revision: record.revision + 1,
    changedAt: now.toISOString(),
  };
  await Promise.all([factories.put(next), texts.put({ id: record.id, text })]);
  return next;
}

/** Keeps a state of a factory, and lets go of the oldest automatic ones above the limit. */
export async function addVersion(
  tables: Tables,
  { id: factory, revision, changedAt }: FactoryRecord,
  { kind, text, name }: { kind: VersionKind; text: string; name?: string },
  { now, newId }: Making,
): Promise<VersionRecord> {
  const version: VersionRecord = {
    id: newId(),
    factory,
    kind,
    ...(name !== undefined && { name }),
    revision,
    changedAt,
    keptAt: now.toISOString(),
  };
  await Promise.all([tables.versions.put(version), tables.texts.put({ id: version.id, text })]);
  const automatic = (await versionsOf(tables, factory)).filter((one) => one.kind !== 'named');
  for (const { id } of automatic.slice(mostAutomaticVersions)) await deleteVersion(tables, id);
  return version;
}

/** The versions of a factory, the newest first. */
export async function versionsOf({ versions }: Tables, factory: string): Promise<VersionRecord[]> {
  const own = (await versions.getAll()).filter((version) => version.factory === factory);
  return own.sort(
    (a, b) =>
      b.keptAt.localeCompare(a.keptAt) || b.revision - a.revision || b.changedAt.localeCompare(a.changedAt),
  );
}

export async function deleteVersion({ versions, texts }: Tables, id: string): Promise<void> {
  await Promise.all([versions.delete(id), texts.delete(id)]);
}

/** Puts a factory into the list of what was deleted, from where it can be taken back. */
export async function markDeleted({ factories }: Tables, id: string, { now }: Making): Promise<void> {
  const record = await factories.get(id);
  if (record) await factories.put({ ...record, deletedAt: now.toISOString() });
}

/** Deletes a factory with all its versions, for good. */
export async function deleteFactory(tables: Tables, id: string): Promise<void> {
  for (const version of await versionsOf(tables, id)) await deleteVersion(tables, version.id);
  await Promise.all([tables.factories.delete(id), tables.texts.delete(id)]);
}

/** Deletes for good what was deleted longer ago than it can be taken back. */
export async function deleteOverdue(tables: Tables, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - daysToUndo * 86_400_000).toISOString();
  for (const { id, deletedAt } of await tables.factories.getAll())
    if (deletedAt !== undefined && deletedAt < limit) await deleteFactory(tables, id);
}

/** The reader's day, as the clock on the wall has it. */
const dayOf = (moment: Date): string => moment.toDateString();

/** An id that nobody else makes. `crypto.randomUUID` is there on secure origins only, and a copy may stand on another. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
