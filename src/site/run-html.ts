import { placeOf, placeOfReference } from '../guideline/anchors.ts';
import type { Guideline } from '../guideline/document.ts';
import type { Run } from '../guideline/runs.ts';
import { pathToPlace, type Whereabouts } from './address.ts';
import { noteNumber } from './endnotes.ts';

/**
 * The words of a block as HTML, with requirement words, terms and references marked. A string instead of a
 * template, because here not a single white space may be added: the text is verbatim.
 */
export function runHtml(run: Run, guideline: Guideline, here: Whereabouts): string {
  const text = escapeHtml(run.text);
  if (run.kind === 'text') return text;
  if (run.kind === 'word') return `<b class="word ${run.word}">${text}</b>`;
  // Links are numbered where the whole document is printed.
  const number = here.page === 'guideline/full/' ? noteNumber(guideline, run) : undefined;
  const note = number ? ` data-note="${number}"` : '';
  if (run.kind === 'term') {
    const href = escapeHtml(pathToPlace(here, placeOf(run.target)));
    return `<a class="term" href="${href}" data-term="${run.target}"${note}>${text}</a>`;
  }
  const reference = guideline.references.find(({ id }) => id === run.target);
  if (!reference) throw new Error(`The text links to ${run.target}, which is no reference.`);
  return `<a class="reference" href="${escapeHtml(pathToPlace(here, placeOfReference(reference)))}"${note}>${text}</a>`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
