import { placeOf } from '../guideline/anchors.ts';
import { documentTitle } from '../guideline/edition.ts';
import { languages, type Bilingual } from '../guideline/language.ts';
import type { guidelineJson, measuresJson } from '../guideline/export.ts';
import { requirementWords } from '../guideline/requirement-words.ts';
import { base, pathToPlace } from './address.ts';

/** The open data cut down to what the widgets quote: every clause, term and measure with its text and its address. */
export function excerptsJson(
  { clauses, terms }: ReturnType<typeof guidelineJson>,
  { measures }: ReturnType<typeof measuresJson>,
) {
  return {
    title: documentTitle,
    words: requirementWords,
    excerpts: [
      ...clauses.map(({ id, title, words, blocks }) => ({
        id,
        title,
        words,
        blocks: blocks.map(slim),
        path: pathOf(id),
      })),
      ...terms.map(({ id, name, printedEnglish, blocks }) => ({
        id,
        title: name,
        printedEnglish,
        words: [],
        blocks: blocks.map(slim),
        path: pathOf(id),
      })),
      ...measures.map(({ id, name, summary, applicability }) => ({
        id,
        title: name,
        words: [],
        blocks: [slim({ kind: 'paragraph', text: summary })],
        applicability,
        path: pathOf(id),
      })),
    ],
  };
}

function slim({ kind, text }: { kind: 'paragraph' | 'item'; text: Bilingual }) {
  return { kind, text };
}

/** The address in each language, relative to the site's root. */
function pathOf(id: string): Bilingual {
  const [zh = '', en = ''] = languages.map((language) =>
    pathToPlace({ language, view: 'single' }, placeOf(id)).slice(base.length),
  );
  return { zh, en };
}
