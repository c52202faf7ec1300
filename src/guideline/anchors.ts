import type { Guideline, Reference } from './document.ts';
import type { ReferenceKind } from './entries.ts';
import { sectionSlugOf } from './sections.ts';

/** Where a thing stands: a page below the root of a language, and the anchor on it. */
export interface Place {
  page: string;
  anchor: string;
}

const referencePages: Record<ReferenceKind, string> = {
  normative: 'guideline/2/',
  'annex-b': 'guideline/annex-b/',
  bibliography: 'guideline/bibliography/',
  unlisted: 'guideline/notes/',
};

/** The place of a clause, a term (3.7) or a measure (A.32), or of a block in it (6.7.2-b). */
export function placeOf(id: string): Place {
  const owner = id.split('-')[0] ?? id;
  if (owner.startsWith('A.')) return { page: `measures/${owner.slice(2)}/`, anchor: id };
  return { page: `guideline/${sectionSlugOf(owner)}/`, anchor: id };
}

/** The place of a reference, on the page of the list that holds it. */
export function placeOfReference({ id, kind }: Pick<Reference, 'id' | 'kind'>): Place {
  return { page: referencePages[kind], anchor: anchorOfReference({ id, kind }) };
}

/** B.1 for annex B, bib-1 for the bibliography, ref-gb-17167 for a standard. */
export function anchorOfReference({ id, kind }: Pick<Reference, 'id' | 'kind'>): string {
  return kind === 'annex-b' || kind === 'bibliography' ? id : `ref-${id}`;
}

/** Every anchor of the document. None may ever disappear: links and citations in reports rest on them. */
export function anchorsOf(guideline: Guideline): Place[] {
  const owners = [...guideline.clauses, ...guideline.terms].flatMap(({ number, blocks }) => [
    number,
    ...blocks.map(({ id }) => id),
  ]);
  const measures = guideline.measures.flatMap(({ number, summary }) => [number, summary.id]);
  return [
    ...[...owners, ...measures].map(placeOf),
    ...guideline.references.map(placeOfReference),
    ...guideline.clauses.flatMap(({ requirements }) =>
      requirements.map(({ id }) => ({ page: 'guideline/requirements/', anchor: id })),
    ),
  ];
}
