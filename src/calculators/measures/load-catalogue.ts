import { loadFamilies, missingFamilies } from '../lines/load-families.ts';
import type { MeasuresCatalogue } from './catalogue.ts';
import type { Plan } from './plan.ts';

/** Adds all estimators to a catalogue. */
export async function loadEstimators(catalogue: MeasuresCatalogue): Promise<void> {
  catalogue.addKinds((await import('./estimators/index.ts')).estimators);
}

/** Adds what a plan needs: the estimators, and the families of the factors that its measures pick. */
export async function loadForPlan(catalogue: MeasuresCatalogue, { measures }: Plan): Promise<void> {
  await loadEstimators(catalogue);
  const needed = measures.flatMap((line) =>
    missingFamilies(catalogue.kind(line.kind)?.fields(line.fields) ?? [], line, catalogue),
  );
  if (needed.length) await loadFamilies(catalogue, [...new Set(needed)]);
}
