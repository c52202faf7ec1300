import type { Guideline } from '../guideline/document.ts';
import type { Section } from '../guideline/sections.ts';
import { blocksOf, runsOfBlock, type OwnedBlock } from '../guideline/text.ts';

/** The numbers of the terms that the text of a page uses, in either language. */
export function termsOn(guideline: Guideline, { slug, clause, clauses }: Section): string[] {
  const owners = new Set([clause, ...clauses].flatMap((one) => one?.number ?? []));
  if (slug === '3') for (const { number } of guideline.terms) owners.add(number);
  return termsIn(
    guideline,
    blocksOf(guideline).filter(({ owner }) => owners.has(owner)),
  );
}

export function termsIn(guideline: Guideline, blocks: OwnedBlock[]): string[] {
  const runs = blocks.flatMap((block) => [
    ...runsOfBlock(guideline, block, 'zh'),
    ...runsOfBlock(guideline, block, 'en'),
  ]);
  return [...new Set(runs.flatMap((run) => (run.kind === 'term' ? run.target : [])))];
}
