import type { Guideline } from './document.ts';
import { blocksOf, runsOfBlock } from './text.ts';

/** Where the text of a clause, term or measure speaks of a term or a reference, or an editor relates two. */
export interface Graph {
  /** Clauses, terms and measures that use a term, by the term's number. */
  termUses: Map<string, string[]>;
  /** Clauses and measures that cite a reference or are related to it, by the reference's id. */
  referenceUses: Map<string, string[]>;
  /** Measures that serve a clause, by the clause's number. */
  measuresOf: Map<string, string[]>;
  /** References that a clause, term or measure cites or is related to, by its number. */
  referencesOf: Map<string, string[]>;
}

/**
 * The cross references in both directions, found in the very runs that the pages print.
 * Throws on a dangling reference, an unused term, and a code or title in the text that no reference knows.
 */
export function buildGraph(guideline: Guideline): Graph {
  const graph: Graph = {
    termUses: new Map(guideline.terms.map(({ number }) => [number, []])),
    referenceUses: new Map(guideline.references.map(({ id }) => [id, []])),
    measuresOf: new Map(guideline.clauses.map(({ number }) => [number, []])),
    referencesOf: new Map(),
  };
  const known = new Set(guideline.forms.zh.map(({ form }) => form));
  for (const { owner, block } of blocksOf(guideline)) {
    const runs = runsOfBlock(guideline, { owner, block }, 'zh');
    for (const run of runs) {
      if (run.kind === 'term') link(graph.termUses, run.target, owner);
      if (run.kind === 'reference') relate(graph, run.target, owner);
    }
    const unknown = runs.find(
      (run) => run.kind === 'text' && !known.has(run.text) && citation.test(run.text),
    );
    if (unknown) throw new Error(`${block.id}: no file in references/ names what “${unknown.text}” cites.`);
  }
  for (const { number, clauses } of guideline.measures) {
    for (const clause of clauses) link(graph.measuresOf, clause, number);
  }
  const numbers = new Set([...guideline.clauses, ...guideline.terms].map(({ number }) => number));
  for (const { id, clauses } of guideline.references) {
    for (const clause of clauses) {
      if (!numbers.has(clause)) throw new Error(`${id} is related to ${clause}, which does not exist.`);
      relate(graph, id, clause);
    }
  }
  for (const [term, uses] of graph.termUses) {
    if (!uses.length) throw new Error(`Term ${term} is used nowhere in the text.`);
  }
  return graph;
}

/** A standard's code or a document's title. */
const citation = /(?:GB(?:\/T)?|ISO|IEC|HJ|DB\d+) ?\d[\d.]*|《[^》]*》/;

function relate(graph: Graph, reference: string, owner: string) {
  link(graph.referenceUses, reference, owner);
  if (!graph.referencesOf.has(owner)) graph.referencesOf.set(owner, []);
  link(graph.referencesOf, owner, reference);
}

function link(uses: Map<string, string[]>, target: string, owner: string) {
  const list = uses.get(target);
  if (!list) throw new Error(`${owner} refers to ${target}, which does not exist.`);
  if (!list.includes(owner)) list.push(owner);
}
