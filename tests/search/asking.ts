import { readFileSync } from 'node:fs';
import { answers, createFirst, createWider } from '../../src/search/levels.ts';
import type { SearchResponse } from '../../src/search/record.ts';
import { repair } from '../../src/search/repair.ts';
import { buildHomophoneTable, packSearch } from '../../src/search/tables.ts';
import { searchRecordsOf } from '../../src/site/search-records.ts';
import { guideline } from '../guideline/authored.ts';

/** A query with the ids of which one should be among the first hits. */
export interface GradedQuery {
  language?: 'en';
  kind: string;
  query: string;
  expect: string[];
}

/** How many of a set of queries were answered among the first five hits and by the first, and which were not. */
export interface Grade {
  atFive: number;
  atOne: number;
  misses: string[];
}

type Language = 'zh' | 'en';

/** The very records that the site ships, and what it makes from them. */
export const records = { zh: searchRecordsOf(guideline, 'zh'), en: searchRecordsOf(guideline, 'en') };
export const packed = { zh: packSearch(records.zh), en: packSearch(records.en) };
export const homophones = { zh: buildHomophoneTable(records.zh), en: buildHomophoneTable(records.en) };

const first = {
  zh: createFirst(packed.zh.first, 'zh'),
  en: createFirst(packed.en.first, 'en'),
};

/** The searches with all they know, for tests of the engine itself. */
export const engines = {
  zh: createWider(packed.zh.first, packed.zh.wider, 'zh', repair),
  en: createWider(packed.en.first, packed.en.wider, 'en', repair),
};

/** Asks as the page does, level by level, and gives the last answer. */
export async function ask(query: string, language: Language = 'zh'): Promise<SearchResponse> {
  const levels = {
    first: async () => first[language],
    wider: async () => engines[language],
    sounds: async () => homophones[language],
  };
  let last: SearchResponse = { hits: [], weak: false };
  for await (const response of answers(levels, query)) last = response;
  return last;
}

/** The ids of the first five hits. */
export async function firstFive(query: string, language: Language = 'zh'): Promise<string[]> {
  return (await ask(query, language)).hits.slice(0, 5).map(({ record }) => record.id);
}

export function readQueries(file: string): GradedQuery[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as GradedQuery[];
}

export async function grade(queries: GradedQuery[]): Promise<Grade> {
  const found = await Promise.all(
    queries.map(async ({ query, expect, language }) => ({
      query,
      ids: await firstFive(query, language),
      expect,
    })),
  );
  const hits = found.filter(({ ids, expect }) => ids.some((id) => expect.includes(id)));
  return {
    atFive: hits.length / queries.length,
    atOne: found.filter(({ ids, expect }) => expect.includes(ids[0] ?? '')).length / queries.length,
    misses: found
      .filter((entry) => !hits.includes(entry))
      .map(({ query, ids }) => `${query} → ${ids.join(' ')}`),
  };
}
