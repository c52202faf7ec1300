import { findClauseNumbers } from './clause-number.ts';
import type { HomophoneTable } from './homophones.ts';
import type { AliasTable } from './lexicon.ts';
import { createMatching, isWeak } from './matching.ts';
import { createFold, type CharacterTable } from './normalise.ts';
import { createNumbering } from './numbering.ts';
import type { RecordKind, SearchHit, SearchRecord, SearchResponse } from './record.ts';
import { excerpt, highlight } from './snippet.ts';
import { unitsOf } from './units.ts';
import type { Repair } from './repair.ts';
import type { Wanted } from './wanted.ts';

/** What a search may be narrowed by, and the table for words typed by their sound. */
export interface SearchOptions {
  kinds?: RecordKind[];
  /** At most this many hits; 20 unless told. */
  limit?: number;
  homophones?: HomophoneTable;
}

/** A search over one set of records in one language. */
export interface SearchEngine {
  search(query: string, options?: SearchOptions): SearchResponse;
}

interface Ranked {
  score: number;
  wanted: Wanted;
}

// Nobody types more; beyond it only the time of hostile input would grow.
const longestQuery = 120;
const mostUnits = 60;
const excerptLength = { zh: 60, en: 150 };
const nothing: Wanted = { tokens: new Set(), phrases: [] };

/** The tables that a search needs, from `tables.ts`, and the language of its records. */
export interface SearchSetup {
  characters: CharacterTable;
  aliases: AliasTable;
  language: 'zh' | 'en';
  /** Without it a query is taken as it was typed. */
  repair?: Repair;
}

/** Builds the search: pure, without network or clock, in some ten milliseconds for the records of the guideline. */
export function createSearch(records: SearchRecord[], options: SearchSetup): SearchEngine {
  const fold = createFold(options.characters);
  const numbering = createNumbering(records);
  const matching = createMatching(records, options.aliases, fold, options.repair);

  const toHit = (place: number, { score, wanted }: Ranked): SearchHit[] => {
    const record = records[place];
    if (!record) return [];
    const snippet = excerpt(record.text, fold, wanted, excerptLength[options.language]);
    return [{ record, score, title: highlight(record.title, fold, wanted), snippet }];
  };

  return {
    search(typed, { kinds, limit = 20, homophones } = {}) {
      const folded = fold(typed.slice(0, longestQuery)).text.slice(0, longestQuery);
      const { ids, alone, rest } = findClauseNumbers(folded, numbering);
      const units = unitsOf(rest).slice(0, mostUnits);
      const matches = matching(units, homophones);
      const numbered = ids.flatMap(numbering.placesOf);
      const below = ids.flatMap(numbering.below).flatMap(numbering.placesOf);
      // A number that is all of the query, or that has no record of its own (annex A), asks for what stands below it.
      const first = alone || numbered.length === 0 ? [...numbered, ...below] : numbered;

      const wanted = matches[0]?.wanted ?? nothing;
      const top = matches[0]?.score ?? 0;
      const ranked = new Map<number, Ranked>();
      first.forEach((place, order) => ranked.set(place, { score: top + first.length - order, wanted }));
      for (const match of matches) if (!ranked.has(match.place)) ranked.set(match.place, match);
      for (const place of below) if (!ranked.has(place)) ranked.set(place, { score: 0, wanted });

      const chosen = [...ranked]
        .filter(([place]) => !kinds || kinds.includes(records[place]?.kind ?? 'clause'))
        .slice(0, limit);
      return {
        hits: chosen.flatMap(([place, found]) => toHit(place, found)),
        weak: first.length === 0 && units.length > 0 && isWeak(matches),
      };
    },
  };
}
