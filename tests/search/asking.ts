import { readFileSync } from 'node:fs';
import { createSearch, type SearchEngine } from '../../src/search/engine.ts';
import type { SearchResponse } from '../../src/search/record.ts';
import { buildAliasTable, buildCharacterTable, buildHomophoneTable } from '../../src/search/tables.ts';
import { readRecords } from './corpus.ts';

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

/** The records in both languages, and for each what the site makes from them. */
export const records = { zh: readRecords('zh'), en: readRecords('en') };
export const characters = { zh: buildCharacterTable(records.zh), en: buildCharacterTable(records.en) };
export const aliases = {
  zh: buildAliasTable(records.zh, characters.zh),
  en: buildAliasTable(records.en, characters.en),
};
export const homophones = { zh: buildHomophoneTable(records.zh), en: buildHomophoneTable(records.en) };

const build = (language: Language): SearchEngine =>
  createSearch(records[language], { characters: characters[language], aliases: aliases[language], language });

/** The searches that the tests ask. */
export const engines = { zh: build('zh'), en: build('en') };

/** Asks as the page does: once, and again with the homophone table if the answer is weak. */
export function ask(query: string, language: Language = 'zh'): SearchResponse {
  const response = engines[language].search(query);
  return response.weak ? engines[language].search(query, { homophones: homophones[language] }) : response;
}

/** The ids of the first five hits. */
export function firstFive(query: string, language: Language = 'zh'): string[] {
  return ask(query, language)
    .hits.slice(0, 5)
    .map(({ record }) => record.id);
}

export function readQueries(file: string): GradedQuery[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as GradedQuery[];
}

export function grade(queries: GradedQuery[]): Grade {
  const found = queries.map(({ query, expect, language }) => ({
    query,
    ids: firstFive(query, language),
    expect,
  }));
  const hits = found.filter(({ ids, expect }) => ids.some((id) => expect.includes(id)));
  return {
    atFive: hits.length / queries.length,
    atOne: found.filter(({ ids, expect }) => expect.includes(ids[0] ?? '')).length / queries.length,
    misses: found
      .filter((entry) => !hits.includes(entry))
      .map(({ query, ids }) => `${query} → ${ids.join(' ')}`),
  };
}
