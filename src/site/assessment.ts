import { getCollection } from 'astro:content';
import { assessedRequirements, type AssessedRequirement } from '../guideline/assessment.ts';
import { loadGuideline } from './guideline.ts';

/** Every requirement of the guideline with what each answer to it means. */
export async function loadAssessed(): Promise<AssessedRequirement[]> {
  const { guideline } = await loadGuideline();
  return assessedRequirements(guideline, {
    zh: byClause(await getCollection('assessmentZh')),
    en: byClause(await getCollection('assessmentEn')),
  });
}

function byClause<Items>(files: { id: string; data: { items: Items } }[]): Map<string, Items> {
  return new Map(files.map(({ id, data }) => [id, data.items]));
}
