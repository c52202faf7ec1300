import { compareAssessments } from '../../compare.ts';
import {
  knownPercent,
  percentOf,
  sentence,
  titled,
  type DossierCell,
  type MakeSection,
} from '../dossier-model.ts';

/** This assessment beside the one before it, both by the same method. */
export const comparisonSection: MakeSection = (context) => {
  const { say, texts, assessed, collection, last } = context;
  if (!last) return undefined;
  const { from, to, gates, total, coverage, dimensions, answers } = compareAssessments(last, assessed);
  const columns = [say('beforeOn', { date: from }), say('nowOn', { date: to })];
  const figures: readonly (readonly DossierCell[])[] = [
    [say('gates'), texts.gatesTogether[gates.before], texts.gatesTogether[gates.after]],
    [texts.scores.total, knownPercent(total.before, context), knownPercent(total.after, context)],
    [texts.scores.coverage, percentOf(coverage.before), percentOf(coverage.after)],
    ...dimensions.map(({ dimension, before, after }) => [
      titled(dimension, collection),
      knownPercent(before, context),
      knownPercent(after, context),
    ]),
  ];
  return {
    id: 'comparison',
    heading: say('comparison'),
    blocks: [
      { type: 'table', caption: say('comparison'), columns: [say('item'), ...columns], rows: figures },
      answers.length
        ? {
            type: 'table',
            caption: say('changedAnswers'),
            columns: [say('requirement'), ...columns],
            rows: answers.map(({ requirement, before, after }) => [
              requirement,
              texts.answers[before],
              texts.answers[after],
            ]),
          }
        : sentence(say('noChanges')),
    ],
  };
};
