import type { FamilyId } from '../factors/registry.ts';
import type { GrowingCatalogue } from './catalogue.ts';
import type { EnteredLine } from './entered.ts';
import type { Field } from './field.ts';

/** A catalogue that takes factors, of whatever kinds of line. */
type Growing = Pick<GrowingCatalogue<{ readonly id: string }>, 'addFactors' | 'factor'>;

/** Adds families of factors to a catalogue. */
export async function loadFamilies(catalogue: Growing, ids: readonly FamilyId[]): Promise<void> {
  const { families } = await import('../factors/registry.ts');
  for (const factors of await Promise.all(ids.map((id) => families[id].load())))
    catalogue.addFactors(factors);
}

/** The families that a line's factor fields choose from, while the chosen factor isn't loaded. */
export function missingFamilies(
  fields: readonly Field[],
  line: Pick<EnteredLine, 'fields'>,
  catalogue: Pick<Growing, 'factor'>,
): readonly FamilyId[] {
  return fields.flatMap((field) => {
    const chosen = line.fields[field.key];
    return field.type === 'factor' && typeof chosen === 'string' && !catalogue.factor(chosen)
      ? field.families
      : [];
  });
}
