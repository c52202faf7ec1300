import type { Bilingual, Language } from './language.ts';

/** A paragraph or a list item: the smallest thing with an anchor. */
export interface Block {
  /** The anchor: 6.7.1-p1 for a paragraph, 6.7.2-b for a list item. */
  id: string;
  kind: 'paragraph' | 'item';
  /** “b）” and “b) ” of a list item as printed; empty for a paragraph. */
  marker: Bilingual;
  /** The text without its marker. */
  text: Bilingual;
}

const markers: Record<Language, RegExp> = { zh: /^([a-z])）/, en: /^([a-z])\) / };

/**
 * Splits the bodies of one thing into blocks, aligned paragraph by paragraph.
 * `owner` is the number that the anchors begin with. Throws where the languages do not run in parallel.
 */
export function parseBlocks(owner: string, body: Bilingual): Block[] {
  const zh = paragraphsOf(body.zh);
  const en = paragraphsOf(body.en);
  if (zh.length !== en.length) {
    throw new Error(
      `${owner}: ${zh.length} Chinese paragraphs need as many English ones; there are ${en.length}.`,
    );
  }
  let paragraphs = 0;
  return zh.map((chinese, index) => {
    const one = splitMarker(chinese, 'zh');
    const other = splitMarker(en[index] ?? '', 'en');
    if (one.letter !== other.letter) {
      throw new Error(
        `${owner}: list item “${one.letter}” of the Chinese meets “${other.letter}” of the English.`,
      );
    }
    return {
      id: `${owner}-${one.letter || `p${++paragraphs}`}`,
      kind: one.letter ? 'item' : 'paragraph',
      marker: { zh: one.marker, en: other.marker },
      text: { zh: one.text, en: other.text },
    };
  });
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

function splitMarker(paragraph: string, language: Language) {
  const match = markers[language].exec(paragraph);
  const marker = match?.[0] ?? '';
  return { marker, letter: match?.[1] ?? '', text: paragraph.slice(marker.length) };
}
