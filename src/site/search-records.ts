import { placeOf, placeOfReference, anchorOfReference, type Place } from '../guideline/anchors.ts';
import type { Block } from '../guideline/blocks.ts';
import type { Guideline, Reference } from '../guideline/document.ts';
import type { Language } from '../guideline/language.ts';
import type { SearchRecord } from '../search/record.ts';

/** What the search finds in one language: clauses, terms, measures, documents, in the order of the guideline. */
export function searchRecordsOf(guideline: Guideline, language: Language): SearchRecord[] {
  const other = language === 'zh' ? 'en' : 'zh';
  const textOf = (blocks: Block[]) =>
    blocks.map(({ marker, text }) => marker[language] + text[language]).join('\n');
  return [
    ...guideline.clauses.map(({ number, title, blocks, words }): SearchRecord => ({
      id: number,
      kind: 'clause',
      title: title[language],
      text: textOf(blocks),
      also: title[other],
      url: urlOf(placeOf(number), number),
      ...(words.length && { words }),
    })),
    ...guideline.terms.map(({ number, name, printedEnglish, blocks }): SearchRecord => ({
      id: number,
      kind: 'term',
      title: name[language],
      text: textOf(blocks),
      also: `${name[other]} ${printedEnglish}`,
      url: urlOf(placeOf(number), number),
    })),
    ...guideline.measures.map(({ number, name, summary, applicability }): SearchRecord => ({
      id: number,
      kind: 'measure',
      title: name[language],
      text: `${summary.text[language]}\n${applicability[language]}`,
      also: name[other],
      // A measure has a page of its own: its top is where a reader wants to stand.
      url: placeOf(number).page,
    })),
    ...guideline.references
      .filter(({ kind }) => kind !== 'unlisted')
      .map((reference) => recordOf(reference, language)),
  ];
}

function recordOf(reference: Reference, language: Language): SearchRecord {
  const { kind, code, title, issuer } = reference;
  const place = placeOfReference(reference);
  return {
    // The standards of clause 2 are cited by that clause's number; the other lists number their entries.
    id: kind === 'normative' ? '2' : anchorOfReference(reference),
    kind: 'reference',
    title: [code, title[language]].filter(Boolean).join(' '),
    text: issuer?.[language] ?? '',
    also: title[language === 'zh' ? 'en' : 'zh'],
    url: urlOf(place, place.anchor),
  };
}

function urlOf({ page }: Place, anchor: string): string {
  return `${page}#${anchor}`;
}
