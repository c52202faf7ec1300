import { addFactory, addVersion, writeText, type Making } from './keeping.ts';
import type { FactoryRecord } from './records.ts';
import type { Tables } from './shelf.ts';
import { endOf, type Unwritten } from './unwritten.ts';

/** Where the calculators of this site kept their one copy before there was a library. */
export const earlierCopy = 'zcf-factory:site';

/**
 * Takes the copy of before as a factory, unless its text is here already. The day it was saved counts as its last change:
 * it may be long ago, and then it is kept as a version before it changes.
 */
export async function takeEarlierCopy(
  tables: Tables,
  text: string,
  making: Making,
): Promise<FactoryRecord | undefined> {
  const texts = await tables.texts.getAll();
  if (texts.some((one) => one.text === text)) return undefined;
  return addFactory(tables, { text, changedAt: savedAtIn(text) }, making);
}

/** The moment in the text, or one that is certainly another day. */
function savedAtIn(text: string): string {
  const longAgo = new Date(0).toISOString();
  try {
    const { savedAt } = JSON.parse(text) as { savedAt?: unknown };
    const moment = new Date(typeof savedAt === 'string' ? savedAt : longAgo);
    return Number.isNaN(moment.getTime()) ? longAgo : moment.toISOString();
  } catch {
    return longAgo;
  }
}

/**
 * Writes what a page could not write before it was put away. Where the factory was changed since it becomes a version
 * instead: true, since the reader should know.
 */
export async function takeUnwritten(
  tables: Tables,
  { factory, since, text }: Unwritten,
  making: Making,
): Promise<boolean> {
  const [record, present] = await Promise.all([tables.factories.get(factory), tables.texts.get(factory)]);
  if (!record || !present || present.text === text) return false;
  if (endOf(present.text) === since && record.deletedAt === undefined) {
    await writeText(tables, { id: factory, text, since: present.text }, making);
    return false;
  }
  const moment = { ...record, changedAt: making.now.toISOString() };
  await addVersion(tables, moment, { kind: 'recovered', text }, making);
  return true;
}
