import type { CsvCell } from '../../engine/csv.ts';
import { evidenceIndex } from '../evidence-index.ts';
import type { Gap } from '../gaps.ts';
import { measuresText, verbatim, wordOf } from '../report/item-texts.ts';
import { joined } from '../report/item-words.ts';
import { answerRows } from './answer-rows.ts';
import { headings, type TableInputs, type TableRows } from './table.ts';
import { tableWord } from './table-words.ts';

/** A sheet of a workbook. */
export interface Sheet {
  readonly id: 'answers' | 'evidenceIndex' | 'gaps' | 'scores';
  readonly name: string;
  readonly rows: TableRows;
}

/** The self-assessment as tables, for a workbook or files of commas. */
export function sheetsOf(inputs: TableInputs): readonly Sheet[] {
  const sheet = (id: Sheet['id'], rows: TableRows): Sheet => ({
    id,
    name: tableWord(id, inputs.collection.language),
    rows,
  });
  return [
    sheet('answers', answerRows(inputs)),
    sheet('evidenceIndex', evidenceRows(inputs)),
    sheet('gaps', gapRows(inputs)),
    sheet('scores', scoreRows(inputs)),
  ];
}

/** Each document once, with the requirements that it proves. */
const evidenceRows = ({ assessed, collection }: TableInputs): TableRows => [
  headings(['document', 'date', 'place', 'note', 'requirements'], collection),
  ...evidenceIndex(assessed.items).map(({ document, date, place, note, requirements }) => [
    document,
    date,
    place,
    note,
    joined(requirements, collection.language),
  ]),
];

/** What is missing, the most valuable first, and after it what isn't known yet. */
function gapRows({ assessed, collection, texts }: TableInputs): TableRows {
  const { language, titles } = collection;
  const row = ({ item, worth, measures }: Gap, place: number): readonly CsvCell[] => {
    const { requirement, answer, gate, entered } = item;
    return [
      place + 1,
      requirement.clause,
      titles[requirement.clause],
      requirement.id,
      wordOf(requirement, texts, language),
      verbatim(requirement),
      texts.answers[answer],
      tableWord(gate ? 'yes' : 'no', language),
      worth,
      texts.efforts[requirement.effort],
      measuresText(measures, language),
      entered?.owner,
      entered?.due,
    ];
  };
  const { missing, unknown } = assessed.gaps;
  return [
    headings(['rank', 'clause', 'title', 'requirement', 'word', 'text', 'answer', 'gate', 'worth', 'effort', 'measures', 'owner', 'due'], collection),
    ...[...missing, ...unknown].map(row),
  ];
} // prettier-ignore

/** Each dimension, and below them the numbers of the whole. */
function scoreRows({ assessed, collection, texts }: TableInputs): TableRows {
  const { dimensions, total, span, coverage, evidence, leftOut } = assessed.scores;
  const { language, titles } = collection;
  const nothing = undefined;
  const whole = (name: string, value: number | undefined): readonly CsvCell[] =>
    [nothing, name, nothing, value, nothing, nothing, nothing]; // prettier-ignore
  const ofSpan = { name: texts.scores.span };
  return [
    headings(['dimension', 'title', 'weight', 'score', 'applicable', 'answered', 'left'], collection),
    ...dimensions.map(({ dimension, score, applicable, answered, left }) => [
      dimension,
      titles[dimension],
      assessed.weights.of[dimension],
      score?.value,
      applicable,
      answered,
      left,
    ]),
    whole(texts.scores.total, total?.value),
    whole(tableWord('lowEnd', language, ofSpan), span.low),
    whole(tableWord('highEnd', language, ofSpan), span.high),
    whole(texts.scores.coverage, coverage),
    whole(texts.scores.evidence, evidence),
    whole(texts.scores.leftOut, leftOut),
  ];
}
