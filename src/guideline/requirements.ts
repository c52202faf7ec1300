import type { Block } from './blocks.ts';
import type { Condition } from './conditions.ts';
import type { RequirementEntry } from './entries.ts';
import type { Bilingual, Language } from './language.ts';
import { requirementWordOf, type RequirementWord } from './requirement-words.ts';
import { partsOf, sentencesOf, type Span } from './sentences.ts';

/** One thing that the guideline asks: a sentence, or the part of it that one requirement word governs. */
export interface Requirement {
  /** The clause number and the entry's id: 6.7.1-r2. */
  id: string;
  clause: string;
  /** The block it stands in. */
  block: string;
  /** Undefined for a sentence without a word of its own, which continues another requirement. */
  word: RequirementWord | undefined;
  /** 不应, shall not. */
  negated: boolean;
  continues: string | undefined;
  text: Bilingual;
  /** List items that the requirement introduces and that have no word of their own. */
  items: Block[];
  /** It concerns a factory that meets any of these; without any, every factory. */
  when: Condition[];
  /** Where the requirement word stands in the block's text; empty where there is none. */
  span: Record<Language, Span | undefined>;
  /** Where the requirement itself stands in the block's text. */
  part: Record<Language, Span>;
}

type Mark = { phrase: Span; word: Span | undefined; wording: string };

/** Resolves the table of a clause against its text. Throws where a mark is not found exactly once. */
export function resolveRequirements(
  clause: string,
  entries: RequirementEntry[],
  marks: Record<string, string>,
  blocks: Block[],
): Requirement[] {
  const located = entries.map((entry) => {
    const block = blocks.find(({ id }) => id === `${clause}-${entry.in}`);
    if (!block)
      throw new Error(`${clause}-${entry.id}: there is no block “${entry.in}” in clause ${clause}.`);
    const english = marks[entry.id];
    if (english === undefined)
      throw new Error(`${clause}-${entry.id}: the English file has no mark ${entry.id}.`);
    return {
      entry,
      block,
      mark: {
        zh: locate(block.text.zh, entry.mark, `${clause}-${entry.id}`),
        en: locate(block.text.en, english, `${clause}-${entry.id}`),
      },
    };
  });
  const own = new Set(located.map(({ block }) => block.id));

  return located.map(({ entry, block, mark }) => {
    const siblings = located.filter((other) => other.block === block);
    const part = {
      zh: partAround(
        block.text.zh,
        mark.zh,
        siblings.map((sibling) => sibling.mark.zh),
        'zh',
      ),
      en: partAround(
        block.text.en,
        mark.en,
        siblings.map((sibling) => sibling.mark.en),
        'en',
      ),
    };
    const text = {
      zh: block.text.zh.slice(part.zh.start, part.zh.end),
      en: block.text.en.slice(part.en.start, part.en.end).trim(),
    };
    return {
      id: `${clause}-${entry.id}`,
      clause,
      block: block.id,
      word: mark.zh.word && requirementWordOf(mark.zh.wording),
      negated: Boolean(mark.zh.word && block.text.zh[mark.zh.word.start - 1] === '不'),
      continues: entry.continues && `${clause}-${entry.continues}`,
      text,
      items: text.zh.endsWith('：') ? blocks.filter(({ kind, id }) => kind === 'item' && !own.has(id)) : [],
      when: entry.when ?? [],
      span: { zh: mark.zh.word, en: mark.en.word },
      part,
    };
  });
}

function locate(text: string, mark: string, owner: string): Mark {
  const [before = '', wording = '', after = ''] = mark.split(/[[\]]/);
  const phrase = before + wording + after;
  const start = text.indexOf(phrase);
  if (start < 0 || text.indexOf(phrase, start + 1) >= 0) {
    throw new Error(`${owner}: “${phrase}” must stand exactly once in “${text}”.`);
  }
  const word = start + before.length;
  return {
    phrase: { start, end: start + phrase.length },
    word: wording ? { start: word, end: word + wording.length } : undefined,
    wording,
  };
}

function partAround(text: string, mark: Mark, all: Mark[], language: Language): Span {
  const sentence = sentencesOf(text, language).find(
    ({ start, end }) => start <= mark.phrase.start && mark.phrase.start < end,
  );
  if (!sentence) throw new Error(`No sentence holds the mark in “${text}”.`);
  const inside = all.filter(({ phrase }) => phrase.start >= sentence.start && phrase.start < sentence.end);
  const parts = partsOf(
    text,
    sentence,
    inside.map(({ word, phrase }) => word ?? phrase),
    language,
  );
  return parts[inside.indexOf(mark)] ?? sentence;
}
