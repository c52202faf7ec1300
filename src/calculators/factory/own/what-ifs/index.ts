import type { Figure } from '../../figure.ts';
import { quantifyFactory, type GuidelineData, type QuantifiedFactory } from '../../quantify-factory.ts';
import { ownResult, subjectsOfCalculator, type OwnGates } from '../own-result.ts';
import { causesOf, type Causes } from './causes.ts';
import type { InputChange, WhatIf } from './change.ts';
import { emissionsWhatIfs } from './emissions.ts';
import { footprintWhatIfs } from './footprint.ts';
import { measuresWhatIfs } from './measures.ts';
import { offsetWhatIfs } from './offset.ts';
import { readinessWhatIfs } from './readiness.ts';

export type { Causes, InputChange, WhatIf };

/** All questions that the methods' texts ask. An id is the same for ever within its calculator. */
export const whatIfs: readonly WhatIf[] = [
  ...emissionsWhatIfs,
  ...footprintWhatIfs,
  ...offsetWhatIfs,
  ...readinessWhatIfs,
  ...measuresWhatIfs,
];

/** A figure before and after the change; `moves` where they differ. */
export interface ComparedFigure extends Omit<Figure, 'node'> {
  readonly before: Figure['node'];
  readonly after: Figure['node'];
  readonly moves: boolean;
  readonly causes: Causes;
}

/** What one changed input does. */
export interface WhatIfResult {
  readonly change: InputChange;
  /** The year, the product or the day of the result in question. */
  readonly title: string;
  readonly figures: readonly ComparedFigure[];
  /** Of a self-assessment: whether the basic requirements are met. */
  readonly gates?: { readonly before: OwnGates; readonly after: OwnGates };
}

/**
 * Changes one input of a quantified factory and computes all of it again. Undefined where the factory has no such input.
 * `guideline`: what its self-assessments were judged by.
 */
export async function answerWhatIf(
  factory: QuantifiedFactory,
  { change, figures }: WhatIf,
  guideline?: GuidelineData,
): Promise<WhatIfResult | undefined> {
  const changed = change(factory);
  if (!changed) return undefined;
  const { subject, file } = changed;
  const named = subjectsOfCalculator(factory, subject.calculator).find(
    (one) => one.subject.of === subject.of,
  );
  if (!named) return undefined;
  const after = await quantifyFactory(file, guideline);
  const ids = figures(factory);
  const [was, is] = [factory, after].map((one) => ownResult(one, named, ids, guideline?.requirements.titles));
  return {
    change: changed,
    title: named.title,
    figures: (was?.figures ?? []).flatMap(({ id, name, node }) => {
      const other = is?.figures.find((one) => one.id === id)?.node;
      if (!other) return [];
      const moves = node.value !== other.value;
      return [{ id, name, before: node, after: other, moves, causes: causesOf(node, other) }];
    }),
    ...(was?.gates && is?.gates && { gates: { before: was.gates, after: is.gates } }),
  };
}
