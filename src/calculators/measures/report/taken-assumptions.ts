import type { Assumption } from '../../engine/assumption.ts';
import { nodesOf } from '../../engine/explanation.ts';
import type { Node } from '../../engine/quantification.ts';
import type { Reduction } from '../quantify/reduction.ts';
import type { QuantifiedMeasure } from '../quantify-plan.ts';

/** The ranges of experience that a measure's reduction rests on, each once: where the reader gave a value none is taken. */
export function takenAssumptions({ reduction }: Pick<QuantifiedMeasure, 'reduction'>): readonly Assumption[] {
  if (!reduction) return [];
  const taken = rootsOf(reduction.mid)
    .flatMap(nodesOf)
    .flatMap(({ basis }) => (basis.kind === 'assumed' ? [basis.assumption] : []));
  return [...new Set(taken)];
}

/** What a reduction was computed to: every figure of it. */
export const rootsOf = ({
  scope1,
  scope2,
  scope3,
  electricity,
  certified,
  fuels,
}: Reduction): readonly Node[] => [
  scope1,
  scope2.market,
  scope2.location,
  scope3,
  electricity,
  certified,
  ...fuels.map(({ amount }) => amount),
];
