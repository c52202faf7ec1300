import type { FootprintCatalogue, FootprintProblem, Language } from '../../src/calculators/index.ts';

type Facts = FootprintProblem['facts'];

/** The facts of a problem with the names of factors in the place of their ids, as far as they are loaded. */
export function namedFactors(
  facts: Facts,
  catalogue: Pick<FootprintCatalogue, 'factor'>,
  language: Language,
): Facts {
  const named = (['factor', 'by'] as const).flatMap((key) => {
    const factor = catalogue.factor(String(facts[key] ?? ''));
    return factor ? [[key, factor.name[language]] as const] : [];
  });
  return named.length ? { ...facts, ...Object.fromEntries(named) } : facts;
}
