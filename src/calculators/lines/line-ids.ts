/** The next free id: short and countable, since only the lines of one whole must differ. No number that can't be counted on. */
export function nextLineId(lines: readonly { readonly id: string }[]): string {
  const used = lines.map(({ id }) => Number(/^line-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `line-${Math.max(0, ...used) + 1}`;
}

/** Lines that can be told apart: a later one with the id of another gets its own. The same list where all differ. */
export function distinctLines<Line extends { readonly id: string }>(lines: readonly Line[]): readonly Line[] {
  const ids = new Set<string>();
  let count = Number(nextLineId(lines).slice('line-'.length));
  const next = lines.map((line) =>
    ids.size < ids.add(line.id).size ? line : { ...line, id: `line-${count++}` },
  );
  return ids.size < lines.length ? next : lines;
}
