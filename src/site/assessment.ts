import { getCollection } from 'astro:content';
import type { AnnexCatalogue, Collection } from '../calculators/index.ts';
import { annexCatalogue } from '../guideline/annex-measures.ts';
import { assessedRequirements, type AssessedRequirement } from '../guideline/assessment.ts';
import type { Language } from '../guideline/language.ts';
import { requirementCollection } from '../guideline/requirement-collection.ts';
import { loadGuideline } from './guideline.ts';

/** Every requirement of the guideline with what each answer to it means. */
async function loadAssessed(): Promise<AssessedRequirement[]> {
  const { guideline } = await loadGuideline();
  return assessedRequirements(guideline, {
    zh: byClause(await getCollection('assessmentZh')),
    en: byClause(await getCollection('assessmentEn')),
  });
}

function byClause<Items>(files: { id: string; data: { items: Items } }[]): Map<string, Items> {
  return new Map(files.map(({ id, data }) => [id, data.items]));
}

/** What the self-assessment asks, in one language. */
export async function loadCollection(language: Language): Promise<Collection> {
  const { guideline } = await loadGuideline();
  return requirementCollection(guideline, await loadAssessed(), language);
}

/** The measures of annex A in one language. */
export async function loadAnnex(language: Language): Promise<AnnexCatalogue> {
  return annexCatalogue((await loadGuideline()).guideline, language);
}
