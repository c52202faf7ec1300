import type { Gap } from '../../gaps.ts';
import { measuresText, wordOf } from '../../report/item-texts.ts';
import {
  numberOf,
  percentOf,
  sentence,
  type DossierBlock,
  type DossierCell,
  type DossierContext,
  type MakeSection,
} from '../dossier-model.ts';

/** What is missing, in the order in which it is closed best, and what isn't known yet. */
export const gapsSection: MakeSection = (context) => {
  const { say, assessed } = context;
  const { missing, unknown } = assessed.gaps;
  const blocks = [
    ...tableOf('missing', missing, 0, context),
    ...tableOf('unknown', unknown, missing.length, context),
  ];
  return {
    id: 'gaps',
    heading: say('gaps'),
    blocks: blocks.length
      ? [sentence(say('orderIs')), ...blocks, sentence(say('estimates'))]
      : [sentence(say('noGaps'))],
  };
};

function tableOf(
  caption: 'missing' | 'unknown',
  gaps: readonly Gap[],
  before: number,
  context: DossierContext,
): DossierBlock[] {
  if (!gaps.length) return [];
  const { say, texts, language, collection } = context;
  const row = ({ item, worth, measures }: Gap, place: number): readonly DossierCell[] => {
    const { requirement, answer, gate, scored, entered } = item;
    const { id, clause, effort } = requirement;
    const word = wordOf(requirement, texts, language);
    return [
      `${id} ${collection.titles[clause] ?? ''}`.trim(),
      numberOf(before + place + 1),
      gate ? `${word}\n${say('gate')}` : word,
      texts.answers[answer],
      scored ? percentOf(worth) : say('notScored'),
      texts.efforts[effort],
      measuresText(measures, language),
      [entered?.owner, entered?.due].filter((one) => one?.trim()).join('\n'),
    ];
  };
  return [
    {
      type: 'table',
      caption: say(caption),
      columns: [say('requirement'), say('rank'), say('kindOf'), say('answer'), say('worth'), say('effort'), say('measures'), say('ownerAndDue')],
      rows: gaps.map(row),
    },
  ];
} // prettier-ignore

/** The plan, as it was handed in. */
export const planSection: MakeSection = ({ say, plan }) => {
  if (!plan) return undefined;
  const { columns, rows, sentences = [] } = plan;
  return {
    id: 'plan',
    heading: say('plan'),
    blocks: [...sentences.map(sentence), { type: 'table', caption: say('plan'), columns, rows }],
  };
};
