import type { Guideline } from '../guideline/document.ts';
import { blocksOf, runsOfBlock } from '../guideline/text.ts';

export interface LinkTarget {
  kind: 'term' | 'reference';
  target: string;
}

/** What the text links to, in the order of first mention; the position plus one is the number on paper. */
export function linkTargets(guideline: Guideline): LinkTarget[] {
  const targets = new Map<string, LinkTarget>();
  for (const block of blocksOf(guideline)) {
    for (const run of [...runsOfBlock(guideline, block, 'zh'), ...runsOfBlock(guideline, block, 'en')]) {
      if (run.kind === 'term' || run.kind === 'reference') {
        targets.set(`${run.kind} ${run.target}`, { kind: run.kind, target: run.target });
      }
    }
  }
  return [...targets.values()];
}

const numbers = new WeakMap<Guideline, Map<string, number>>();

/** The number of a link's endnote. */
export function noteNumber(guideline: Guideline, { kind, target }: LinkTarget): number | undefined {
  let known = numbers.get(guideline);
  if (!known) {
    known = new Map(linkTargets(guideline).map((link, index) => [`${link.kind} ${link.target}`, index + 1]));
    numbers.set(guideline, known);
  }
  return known.get(`${kind} ${target}`);
}
