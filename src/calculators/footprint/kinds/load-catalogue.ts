import { fieldsFor } from '../../lines/field.ts';
import { loadFamilies, missingFamilies } from '../../lines/load-families.ts';
import type { FamilyId } from '../../factors/registry.ts';
import type { FootprintCatalogue } from '../catalogue.ts';
import type { FootprintLine, FootprintStudy } from '../study.ts';

export { loadFamilies };

/** Adds all kinds of line to a catalogue. */
export async function loadAllKinds(catalogue: FootprintCatalogue): Promise<void> {
  catalogue.addKinds((await import('./further.ts')).furtherKinds);
}

/** Adds what studies need beyond the kinds of the start: the kinds of their lines, and the families of their factors. */
export async function loadFor(
  catalogue: FootprintCatalogue,
  studies: readonly FootprintStudy[],
): Promise<void> {
  const lines = studies.flatMap((study) => study.lines);
  if (lines.some(({ kind }) => !catalogue.kind(kind))) await loadAllKinds(catalogue);
  const needed = lines.flatMap((line) => familiesOf(line, catalogue));
  if (needed.length) await loadFamilies(catalogue, [...new Set(needed)]);
}

/** The families that the fields of a line and of its legs choose from, while a chosen factor isn't loaded. */
function familiesOf(line: FootprintLine, catalogue: FootprintCatalogue): readonly FamilyId[] {
  const kind = catalogue.kind(line.kind);
  if (!kind) return [];
  const { leg: form } = kind;
  return [
    ...missingFamilies(fieldsFor(kind, line.fields, undefined), line, catalogue),
    ...(form ? (line.legs ?? []) : []).flatMap((leg) =>
      missingFamilies(form ? fieldsFor(form, leg.fields, undefined) : [], leg, catalogue),
    ),
  ];
}
