import { measureIds, type AnnexCatalogue, type MeasureId } from '../calculators/index.ts';
import { categories, type Category } from './categories.ts';
import { conditionIds, isIndustry, namesOfConditions } from './conditions.ts';
import type { Guideline } from './document.ts';
import { edition } from './edition.ts';
import type { Language } from './language.ts';

/** Annex A for the calculators: its measures in one language. */
export function annexCatalogue({ measures }: Guideline, language: Language): AnnexCatalogue {
  return {
    language,
    textVersion: edition.version,
    categories: (Object.keys(categories) as Category[]).map((id) => ({ id, name: categories[id][language] })),
    conditions: namesOfConditions(language),
    industries: conditionIds.filter(isIndustry),
    measures: measures.map(({ number, category, name, summary, applicability, when, clauses, scopes }) => ({
      id: measureId(number),
      category,
      categoryName: categories[category][language],
      name: name[language],
      summary: summary.text[language],
      applicability: applicability[language],
      when,
      clauses,
      scopes,
    })),
  };
}

function measureId(number: string): MeasureId {
  const id = measureIds.find((known) => known === number);
  if (!id) throw new Error(`${number}: the calculators know the measures ${measureIds.join(', ')}.`);
  return id;
}
