import { lasting } from './browser-storage.ts';
import { addFactory, addVersion, deleteOverdue, writeText, type Making } from './keeping.ts';
import type { FactoryRecord } from './records.ts';
import type { Shelf, Tables } from './shelf.ts';
import { endOf, type Unwritten, type UnwrittenTexts } from './unwritten.ts';

/** Where the calculators of this site kept their one copy before there was a library. */
export const earlierCopy = 'zcf-factory:site';

/**
 * Takes over the copy of before and what pages left behind, and lets go of what was deleted long ago. Only what is safely
 * in the library is deleted outside of it. `recovered`: something became a version.
 */
export async function takeWhatIsLeft(
  shelf: Shelf,
  unwritten: UnwrittenTexts,
  making: Making,
): Promise<{ readonly taken: boolean; readonly recovered: boolean }> {
  const copy = lasting.get(earlierCopy);
  const left = unwritten.left();
  const recovered = await shelf.transact('readwrite', async (tables) => {
    await deleteOverdue(tables, making.now);
    if (copy !== undefined) await takeEarlierCopy(tables, copy, making);
    const apart: boolean[] = [];
    for (const { unwritten: one } of left) apart.push(await takeUnwritten(tables, one, making));
    return apart.includes(true);
  });
  if (lasting.get(earlierCopy) === copy) lasting.delete(earlierCopy);
  for (const { done } of left) done();
  return { taken: copy !== undefined || left.length > 0, recovered };
}

/**
 * Takes the copy of before as a factory, unless its text is here already. The day it was saved counts as its last change:
 * it may be long ago, and then it is kept as a version before it changes.
 */
async function takeEarlierCopy(
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
async function takeUnwritten(
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
