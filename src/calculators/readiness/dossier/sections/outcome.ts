import type { Scores } from '../../score/score.ts';
import {
  knownPercent,
  numberOf,
  percentOf,
  sentence,
  titled,
  type DossierCell,
  type DossierContext,
  type MakeSection,
} from '../dossier-model.ts';

/** The gates, which no figure makes up for. */
export const gatesSection: MakeSection = ({ say, texts, assessed, collection }) => {
  const { status, items } = assessed.gates;
  const clauses = [...new Set(items.map(({ item }) => item.requirement.clause))].join(', ');
  return {
    id: 'gates',
    heading: say('gates'),
    blocks: [
      sentence(texts.gatesTogether[status]),
      sentence(say('gatesAre', { clauses })),
      {
        type: 'table',
        caption: say('gates'),
        columns: [say('requirement'), say('state'), say('answer'), say('proven')],
        rows: items.map(({ item, status: state }): readonly DossierCell[] => [
          `${item.requirement.id} ${collection.titles[item.requirement.clause] ?? ''}`.trim(),
          texts.gates[state],
          texts.answers[item.answer],
          item.proven ? say('provenYes') : say('provenNo'),
        ]),
      },
    ],
  };
};

/** The figures of the assessment, each by itself, how they are computed, and the dimensions. */
export const outcomeSection: MakeSection = (context) => {
  const { say, texts, assessed, collection } = context;
  const { gates, scores, weights } = assessed;
  return {
    id: 'outcome',
    heading: say('outcome'),
    blocks: [
      {
        type: 'table',
        caption: say('figures'),
        columns: [say('item'), say('amount'), say('meaning')],
        rows: [
          [say('gates'), texts.gatesTogether[gates.status], texts.method.gates],
          ...figuresOf(context).map(([id, value]) => [texts.scores[id], value, texts.scoreMeanings[id]]),
        ],
      },
      sentence(texts.scoreMeanings.dimensions),
      sentence(say(weights.equal ? 'weightsEqual' : 'weightsOwn')),
      {
        type: 'table',
        caption: say('dimensions'),
        columns: [say('dimension'), say('weight'), say('score'), say('answeredOf'), say('left')],
        rows: scores.dimensions.map(({ dimension, score, applicable, answered, left }) => [
          titled(dimension, collection),
          numberOf(weights.of[dimension]),
          knownPercent(score?.value, context),
          `${answered} / ${applicable}`,
          numberOf(left),
        ]),
      },
    ],
  };
}; // prettier-ignore

/** Gates come first, and no figure stands for another. */
function figuresOf(context: DossierContext): readonly (readonly [keyof Scores, DossierCell])[] {
  const { say, assessed } = context;
  const { total, span, coverage, evidence, leftOut, dimensions } = assessed.scores;
  const weighed = dimensions.filter(({ dimension }) => assessed.weights.of[dimension] > 0);
  const count = (of: 'answered' | 'applicable') => weighed.reduce((all, one) => all + one[of], 0);
  const { text: percent } = percentOf(coverage);
  const facts = { percent, answered: count('answered'), applicable: count('applicable') };
  return [
    ['total', knownPercent(total?.value, context)],
    ['span', say('spanIs', { low: percentOf(span.low).text, high: percentOf(span.high).text })],
    ['coverage', say('coverageIs', facts)],
    ['evidence', knownPercent(evidence, context)],
    ['leftOut', percentOf(leftOut)],
  ];
}
