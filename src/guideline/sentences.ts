import type { Language } from './language.ts';

/** A stretch of a text, from `start` up to but not including `end`. */
export interface Span {
  start: number;
  end: number;
}

const sentenceEnds: Record<Language, RegExp> = { zh: /。/g, en: /[.?!](?=\s+[A-Z])/g };
const clauseEnds: Record<Language, RegExp> = { zh: /，/g, en: /[,;] /g };

/** The sentences of a text, which together are the text. */
export function sentencesOf(text: string, language: Language): Span[] {
  const ends = [...text.matchAll(sentenceEnds[language])].map((match) => match.index + match[0].length);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

/**
 * The part of a sentence that each of several marks governs: a sentence with two requirement words is cut
 * at the last comma before the second one. The parts together are the sentence.
 */
export function partsOf(text: string, sentence: Span, marks: Span[], language: Language): Span[] {
  const starts = marks.map((mark, index) => {
    const previous = marks[index - 1];
    if (!previous) return sentence.start;
    const between = text.slice(previous.end, mark.start);
    const comma = [...between.matchAll(clauseEnds[language])].at(-1);
    if (!comma)
      throw new Error(
        `No comma parts the requirement words in “${text.slice(sentence.start, sentence.end)}”.`,
      );
    return previous.end + comma.index + comma[0].length;
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? sentence.end }));
}
