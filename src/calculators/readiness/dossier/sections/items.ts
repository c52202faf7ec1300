import type { AssessedItem } from '../../assessed-item.ts';
import type { AnswerWord } from '../../assessment.ts';
import { partOf, type Part } from '../../dimensions.ts';
import {
  applicabilityText,
  arithmeticText,
  evidenceText,
  problemText,
  quantitiesText,
  verbatim,
  wordOf,
} from '../../report/item-texts.ts';
import { joined } from '../../report/item-words.ts';
import type { DossierKey } from '../dossier-texts.ts';
import {
  numberOf,
  sentence,
  titled,
  type DossierBlock,
  type DossierCell,
  type DossierContext,
  type MakeSection,
} from '../dossier-model.ts';

/** The requirements of one part of the guideline, each once, with all that is answered to it. */
export const sectionOfPart =
  (part: Part): MakeSection =>
  (context) => ({
    id: `part-${part}`,
    heading: context.say('part', { title: titled(part, context.collection) }),
    blocks: context.assessed.items
      .filter(({ requirement }) => partOf(requirement) === part)
      .flatMap((item) => blocksOf(item, context)),
  });

function blocksOf(item: AssessedItem, context: DossierContext): DossierBlock[] {
  const { say, texts, language, collection } = context;
  const { requirement } = item;
  const { id, clause } = requirement;
  return [
    {
      type: 'heading',
      heading: say('itemHeading', {
        clause: titled(clause, collection),
        id,
        word: wordOf(requirement, texts, language),
      }),
    },
    sentence(verbatim(requirement)),
    { type: 'facts', rows: [...standingRows(item, context), ...answerRows(item, context), ...followUpRows(item, context)] },
  ];
} // prettier-ignore

type Rows = readonly (readonly [string, DossierCell])[];

/** A row, where there is something to say. */
const row = (key: DossierKey, value: DossierCell | undefined, { say }: DossierContext): Rows =>
  value === undefined || (typeof value === 'string' && !value.trim()) ? [] : [[say(key), value]];

/** What kind of requirement it is, and whether it concerns the factory. */
function standingRows(item: AssessedItem, context: DossierContext): Rows {
  const { say, texts, language, assessed, collection } = context;
  const { requirement, gate, scored } = item;
  const kind = [
    texts.obligations[requirement.word],
    ...(gate ? [say('gate')] : []),
    say(scored ? 'scored' : 'notScored'),
  ];
  return [
    ...row('kindOf', joined(kind, language), context),
    ...(requirement.when.length
      ? row('applicability', applicabilityText(item, assessed.conditions, collection, texts), context)
      : []),
  ];
}

/** What is answered, what that means, and on what it rests. */
function answerRows(item: AssessedItem, context: DossierContext): Rows {
  const { say, texts, language } = context;
  const { requirement, answer, by, entered, filled, share, scored } = item;
  const measured = entered?.measured;
  const anchors: Readonly<Partial<Record<AnswerWord, string>>> = requirement.anchors;
  return [
    ...row('answer', say('answeredBy', { answer: texts.answers[answer], by: texts.ways[by] }), context),
    ...row('anchor', by === 'reader' ? anchors[answer] : undefined, context),
    ...row('reason', entered?.reason, context),
    ...row('quantities', measured && quantitiesText(measured, language), context),
    ...row('arithmetic', measured && arithmeticText(measured, language), context),
    ...row('countsAs', scored && share !== undefined ? numberOf(share) : undefined, context),
    ...row(
      'fileShows',
      filled &&
        say('fileAnswer', {
          answer: texts.answers[filled.answer],
          why: texts.filled[filled.code](filled.facts),
        }),
      context,
    ),
  ];
}

/** What proves it, who closes the gap and until when, and what is still to be looked at. */
function followUpRows(item: AssessedItem, context: DossierContext): Rows {
  const { say, texts, language, collection } = context;
  const { answer, entered, proven, problems } = item;
  const documents = (entered?.evidence ?? []).map((one) => evidenceText(one, language)).join('\n');
  const unproven = !proven && (answer === 'met' || answer === 'partly');
  return [
    ...row('evidence', documents || (unproven ? say('provenNo') : undefined), context),
    ...row('owner', entered?.owner, context),
    ...row('due', entered?.due, context),
    ...row('note', entered?.note, context),
    ...row('findings', problems.map((one) => problemText(one, collection, texts)).join('\n'), context),
  ];
}
