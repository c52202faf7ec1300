import type { MaterialEntry } from '../entries/line-entry.ts';
import type { FootprintLine } from '../study.ts';
import type { InterpretedPart } from './interpret-bom.ts';

/** The lines of the rows that can be added, in their order, parts linked to their assemblies, each transport behind its part. */
export function bomLines(parts: readonly InterpretedPart[], nextId: () => string): readonly FootprintLine[] {
  const added = parts.filter(({ ok }) => ok).map((part) => ({ ...part, id: nextId() }));
  const ids = new Map(added.map(({ row, id }) => [row, id]));
  return added.flatMap(({ id, parent, line, transport }) => {
    const part = parent === undefined ? undefined : ids.get(parent);
    const link = part === undefined ? {} : { part };
    return [
      ...(line ? [{ ...line, id, ...link }] : []),
      ...(transport ? [{ ...transport, id: nextId(), ...link }] : []),
    ];
  });
}

/** The choice that confirms what is merely similar, row by row, for the reader who agrees to all of it. */
export function confirmSimilar(parts: readonly InterpretedPart[]): ReadonlyMap<number, MaterialEntry> {
  return new Map(
    parts.flatMap(({ row, match }) => (match?.how === 'similar' ? [[row, match.entry] as const] : [])),
  );
}
