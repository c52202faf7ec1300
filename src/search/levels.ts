import { createSearch, type SearchEngine, type SearchOptions } from './engine.ts';
import type { HomophoneTable } from './homophones.ts';
import type { AliasTable } from './lexicon.ts';
import type { CharacterTable } from './normalise.ts';
import type { SearchRecord, SearchResponse } from './record.ts';
import type { Repair } from './repair.ts';

type Language = 'zh' | 'en';

/** What the first answer needs: the records without most of their names in the other language. */
export interface FirstData {
  records: SearchRecord[];
  questions: string;
}

/** What a weak first answer sends for: other names, other spellings, other characters. */
export interface WiderData {
  characters: CharacterTable;
  aliases: Pick<AliasTable, 'same' | 'leads'>;
  /** The `also` of each record, in their order. */
  also: string[];
}

/** The search as it first stands: quick to load, and enough for whoever types the words of the document. */
export function createFirst({ records, questions }: FirstData, language: Language): SearchEngine {
  return createSearch(records, {
    characters: { from: '', to: '' },
    aliases: { same: [], leads: [], questions },
    language,
  });
}

/** The search with all it knows but the sounds. */
export function createWider(
  first: FirstData,
  wider: WiderData,
  language: Language,
  repair: Repair,
): SearchEngine {
  const records = first.records.map((record, place) => ({ ...record, also: wider.also[place] ?? '' }));
  const aliases = { ...wider.aliases, questions: first.questions };
  return createSearch(records, { characters: wider.characters, aliases, language, repair });
}

/** Where the levels of the search come from; each is asked for only when the one before it answered weakly. */
export interface Levels {
  first(): Promise<SearchEngine>;
  wider(): Promise<SearchEngine>;
  sounds(): Promise<HomophoneTable>;
}

/** The answers to a query, each better than the one before, until one is strong or there is no more to try. */
export async function* answers(
  { first, wider, sounds }: Levels,
  query: string,
  options: SearchOptions = {},
): AsyncGenerator<SearchResponse> {
  const quick = (await first()).search(query, options);
  yield quick;
  if (!quick.weak) return;
  const engine = await wider();
  const full = engine.search(query, options);
  yield full;
  if (full.weak) yield engine.search(query, { ...options, homophones: await sounds() });
}
