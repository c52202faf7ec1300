import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { leadsTo, sameThing } from './aliases.ts';
import type { HomophoneTable } from './homophones.ts';
import type { FirstData, WiderData } from './levels.ts';
import type { AliasTable } from './lexicon.ts';
import { createFold, variants, type CharacterTable } from './normalise.ts';
import { questionWords } from './question-words.ts';
import type { SearchRecord } from './record.ts';

const han = /\p{Script=Han}/gu;

/** The Chinese characters of the records and of the words that people type for them. */
function alphabetOf(records: SearchRecord[]): Set<string> {
  const texts = records.flatMap(({ title, text, also }) => [title, text, also ?? '']);
  return new Set(
    [...texts, ...sameThing, ...leadsTo.flat(), questionWords, variants.from].join('').match(han) ?? [],
  );
}

/** Traditional and variant characters (mainland, Hong Kong, Taiwan, Japan) whose simplified form occurs in the records. */
function buildCharacterTable(records: SearchRecord[]): CharacterTable {
  const alphabet = alphabetOf(records);
  const converters = (['t', 'hk', 'tw', 'jp'] as const).map((from) => Converter({ from, to: 'cn' }));
  const table: CharacterTable = { from: '', to: '' };
  for (let point = 0x3400; point <= 0x9fff; point += 1) {
    const character = String.fromCodePoint(point);
    const simplified = converters
      .map((convert) => convert(character))
      .find((form) => form !== character && alphabet.has(form));
    if (simplified === undefined || alphabet.has(character)) continue;
    table.from += character;
    table.to += simplified;
  }
  return table;
}

/** The aliases and question words that can be of use with these records: what leads to nothing is left out. */
function buildAliasTable(records: SearchRecord[], characters: CharacterTable): AliasTable {
  const fold = createFold(characters);
  const plain = (text: string): string => fold(text).text.replace(/[^\p{L}\p{N}]+/gu, '');
  const corpus = records
    .map(({ title, text, also = '' }) => plain([title, text, also].join('\n')))
    .join('\n');
  const holds = (name: string): boolean => corpus.includes(plain(name));
  return {
    same: sameThing.filter((group) => group.split('|').some(holds)),
    leads: leadsTo.flatMap(([typed, said]): AliasTable['leads'] => {
      const held = said.split('|').filter(holds);
      return held.length > 0 ? [[typed, held.join('|')]] : [];
    }),
    questions: questionWords,
  };
}

/** Sounds of the 3 755 common characters (GB 2312 level 1) and of the characters of the records, with all their readings. */
export function buildHomophoneTable(records: SearchRecord[]): HomophoneTable {
  const decoder = new TextDecoder('gbk');
  const alphabet = alphabetOf(records);
  const sounds = new Map<string, string>();
  const add = (character: string, all: boolean): void => {
    const readings = pinyin(character, { toneType: 'none', type: 'array', multiple: all, v: true });
    for (const reading of new Set(readings)) {
      if (/^[a-z]+$/.test(reading)) sounds.set(reading, (sounds.get(reading) ?? '') + character);
    }
  };
  for (const character of alphabet) add(character, true);
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character) && !alphabet.has(character)) add(character, false);
    }
  }
  return Object.fromEntries([...sounds].sort(([first], [second]) => (first < second ? -1 : 1)));
}

/** The two files of a language: what the first answer needs, and what a weak one sends for. */
export function packSearch(records: SearchRecord[]): { first: FirstData; wider: WiderData } {
  const characters = buildCharacterTable(records);
  const { same, leads, questions } = buildAliasTable(records, characters);
  return {
    // Terms keep their names in the other language: those are asked for as often as the terms themselves.
    first: {
      records: records.map(({ also, ...record }) =>
        record.kind === 'term' && also ? { ...record, also } : record,
      ),
      questions,
    },
    wider: { characters, aliases: { same, leads }, also: records.map(({ also }) => also ?? '') },
  };
}
