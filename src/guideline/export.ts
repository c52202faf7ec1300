import { anchorOfReference } from './anchors.ts';
import type { Block } from './blocks.ts';
import { categories } from './categories.ts';
import { conditions } from './conditions.ts';
import type { Guideline } from './document.ts';
import { documentTitle, edition } from './edition.ts';
import type { Graph } from './graph.ts';
import type { Requirement } from './requirements.ts';

/** The document for machines. Ids are the anchors of the pages and stay as they are. */
export function guidelineJson(guideline: Guideline, graph: Graph) {
  return {
    $schema: './guideline.schema.json',
    ...head(),
    clauses: guideline.clauses.map(({ number, title, blocks, requirements, words }) => ({
      id: number,
      title,
      words,
      blocks: blocks.map(blockJson),
      requirements: requirements.map(({ id }) => id),
      measures: graph.measuresOf.get(number) ?? [],
      references: graph.referencesOf.get(number) ?? [],
    })),
    terms: guideline.terms.map(({ number, name, printedEnglish, blocks }) => ({
      id: number,
      name,
      printedEnglish,
      blocks: blocks.map(blockJson),
      usedIn: graph.termUses.get(number) ?? [],
    })),
    references: guideline.references.map((reference) => ({
      id: reference.id,
      anchor: anchorOfReference(reference),
      kind: reference.kind,
      ...(reference.code && { code: reference.code }),
      title: reference.title,
      ...(reference.issuer && { issuer: reference.issuer }),
      citedIn: graph.referenceUses.get(reference.id) ?? [],
    })),
  };
}

/** Everything the guideline asks, one record per requirement. */
export function requirementsJson({ clauses }: Guideline) {
  return {
    $schema: './requirements.schema.json',
    ...head(),
    conditions,
    requirements: clauses.flatMap(({ requirements, title }) =>
      requirements.map((requirement) => ({ ...requirementJson(requirement), clauseTitle: title })),
    ),
  };
}

/** The 33 measures of annex A. */
export function measuresJson({ measures }: Guideline) {
  return {
    $schema: './measures.schema.json',
    ...head(),
    categories,
    conditions,
    measures: measures.map(({ number, category, name, summary, applicability, when, clauses, scopes }) => ({
      id: number,
      category,
      name,
      summary: summary.text,
      applicability,
      when,
      clauses,
      scopes,
    })),
  };
}

export type RequirementRecord = ReturnType<typeof requirementsJson>['requirements'][number];

function requirementJson({ id, clause, block, word, negated, continues, text, items, when }: Requirement) {
  return {
    id,
    clause,
    block,
    word: word ?? null,
    negated,
    ...(continues && { continues }),
    text,
    items: items.map(blockJson),
    when,
  };
}

function blockJson({ id, kind, marker, text }: Block) {
  return { id, kind, text: { zh: marker.zh + text.zh, en: marker.en + text.en } };
}

function head() {
  return { title: documentTitle, textVersion: edition.version, published: edition.published };
}
