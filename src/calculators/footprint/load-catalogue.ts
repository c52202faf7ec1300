import { families, type FamilyId } from '../factors/registry.ts';
import { fieldsFor } from '../lines/field.ts';
import type { FootprintCatalogue } from './catalogue.ts';
import type { FootprintLine, FootprintStudy } from './study.ts';

/** Adds all kinds of line to a catalogue. */
export async function loadAllKinds(catalogue: FootprintCatalogue): Promise<void> {
  catalogue.addKinds((await import('./kinds/further.ts')).furtherKinds);
}

/** Adds families of factors to a catalogue. */
export async function loadFamilies(catalogue: FootprintCatalogue, ids: readonly FamilyId[]): Promise<void> {
  for (const factors of await Promise.all(ids.map((id) => families[id].load())))
    catalogue.addFactors(factors);
}

/** Adds what studies need beyond the kinds of the start: the kinds of their lines, and the families of their factors. */
export async function loadFor(
  catalogue: FootprintCatalogue,
  studies: readonly FootprintStudy[],
): Promise<void> {
  const lines = studies.flatMap((study) => study.lines);
  if (lines.some(({ kind }) => !catalogue.kind(kind))) await loadAllKinds(catalogue);
  const needed = lines.flatMap((line) => missingFamilies(line, catalogue));
  if (needed.length) await loadFamilies(catalogue, [...new Set(needed)]);
}

/** The families that a line's and its legs' factor fields choose from, while a chosen factor isn't loaded. */
function missingFamilies(line: FootprintLine, catalogue: FootprintCatalogue): readonly FamilyId[] {
  const kind = catalogue.kind(line.kind);
  if (!kind) return [];
  const forms = [{ form: kind, values: line.fields }].concat(
    (line.legs ?? []).flatMap((leg) =>
      kind.leg ? [{ form: { ...kind, ...kind.leg }, values: leg.fields }] : [],
    ),
  );
  return forms.flatMap(({ form, values }) =>
    fieldsFor(form, values, undefined).flatMap((field) => {
      const chosen = values[field.key];
      return field.type === 'factor' && typeof chosen === 'string' && !catalogue.factor(chosen)
        ? field.families
        : [];
    }),
  );
}
