import { nextLineId, type EnteredLine } from '../../../src/calculators/index.ts';
import type { LineDesk } from '../desk.ts';

/**
 * Adds lines under ids of their own, at the end or after the line `after`, once what they need is loaded.
 * @returns the ids, or nothing where that couldn't be loaded: then nothing was added, and the reader is told
 */
export async function addLines<Line extends EnteredLine>(
  desk: LineDesk<Line>,
  added: readonly Omit<Line, 'id'>[],
  after?: string,
): Promise<readonly string[] | undefined> {
  const lines = added.map((line) => ({ ...line, id: '' }) as Line);
  if (!(await desk.loadToAdd(lines))) return undefined;
  let ids: string[] = [];
  desk.changeLines((present) => {
    // Numbered now: while it was loaded another line may have come.
    const first = Number(nextLineId(present).slice('line-'.length));
    ids = lines.map((_, place) => `line-${first + place}`);
    const next = lines.map((line, place) => ({ ...line, id: ids[place]! }));
    const place = present.findIndex(({ id }) => id === after) + 1 || present.length;
    return [...present.slice(0, place), ...next, ...present.slice(place)];
  });
  return ids;
}

/** Takes a line away; the cursor goes to the one that stands in its place, or to the field that adds one. */
export async function removeLine(desk: LineDesk, id: string, button: Element): Promise<void> {
  const root = button.getRootNode() as ShadowRoot;
  const names = [...root.querySelectorAll<HTMLElement>('[data-line] .name')];
  const place = names.findIndex((name) => name.closest<HTMLElement>('[data-line]')?.dataset['line'] === id);
  desk.changeLines((lines) => lines.filter((line) => line.id !== id));
  await desk.drawn();
  (names[place + 1] ?? names[place - 1] ?? root.querySelector<HTMLElement>('#add'))?.focus();
}

/** Puts a copy of a line right after it. */
export async function duplicateLine(desk: LineDesk, line: EnteredLine): Promise<void> {
  const [copy] = (await addLines(desk, [line], line.id)) ?? [];
  if (copy) desk.showLine(copy);
}
