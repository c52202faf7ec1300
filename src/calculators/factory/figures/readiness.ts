import { defined, multiply, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { AssessedFactory } from '../../readiness/assess.ts';
import type { ScorePart } from '../../readiness/score/score.ts';
import type { Figure, Stated } from '../figure.ts';

/** How a factory stands: the basic requirements in words, the scores as means that open down to the answers. */
export function assessmentFigures({ items, gates, scores }: AssessedFactory): Stated {
  const { total, dimensions } = scores;
  return {
    statements: {
      gates: gates.status,
      ...Object.fromEntries(gates.items.map(({ item, status }) => [`gate/${item.requirement.id}`, status])),
      ...Object.fromEntries(items.map(({ requirement, answer }) => [`answer/${requirement.id}`, answer])),
    },
    figures: [
      ...(total ? [{ id: 'total', name: { zh: '总分', en: 'Total score' }, node: mean(total.of) }] : []),
      ...dimensions.flatMap(({ dimension, score }): Figure[] =>
        score
          ? [{ id: `dimension/${dimension}`, name: { zh: `${dimension} 得分`, en: `Score of ${dimension}` }, node: mean(score.of) }]
          : [],
      ),
      {
        id: 'coverage',
        name: { zh: '已回答的比例（按权重）', en: 'Weight answered' },
        node: entered(scores.coverage),
      },
    ],
  };
} // prettier-ignore

/** Σ weight × value ÷ Σ weight, the operands as they stand. */
function mean(of: readonly ScorePart[]): Quantification<'1'> {
  const parts = of.map(({ value, weight, of: below }) =>
    multiply(below ? mean(below) : entered(value), defined(weight, '1', '1', 'share'), 'share'),
  );
  const weights = of.map(({ weight }) => entered(weight));
  const [dividend, divisor] = [sum(parts, '1', 'total'), sum(weights, '1', 'total')];
  return {
    label: 'total',
    value: dividend.value / divisor.value,
    unit: '1',
    basis: { kind: 'quotient', of: [dividend, divisor] },
  };
}

const entered = (value: number): Quantification<'1'> => ({
  label: 'share',
  value,
  unit: '1',
  basis: { kind: 'entered', status: 'unknown' },
});
