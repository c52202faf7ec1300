import type { CsvCell } from '../../engine/csv.ts';
import type { AssessedItem } from '../assessed-item.ts';
import {
  applicabilityText,
  arithmeticText,
  evidenceText,
  problemText,
  quantitiesText,
  verbatim,
  wordOf,
} from '../report/item-texts.ts';
import { joined } from '../report/item-words.ts';
import { headings, type TableInputs, type TableRows } from './table.ts';
import { tableWord } from './table-words.ts';

/** Every requirement with all that is answered to it, a row each, in the order of the guideline. */
export function answerRows(inputs: TableInputs): TableRows {
  return [
    headings(
      ['clause', 'title', 'requirement', 'word', 'text', 'applicability', 'answer', 'by', 'reason', 'share', 'gate', 'scored', 'quantities', 'arithmetic', 'fileShows', 'evidence', 'owner', 'due', 'note', 'findings'],
      inputs.collection,
    ),
    ...inputs.assessed.items.map((item) => rowOf(item, inputs)),
  ];
} // prettier-ignore

function rowOf(item: AssessedItem, { assessed, collection, texts }: TableInputs): readonly CsvCell[] {
  const { requirement, entered, filled } = item;
  const { language, titles } = collection;
  const yesOrNo = (yes: boolean) => tableWord(yes ? 'yes' : 'no', language);
  const documents = (entered?.evidence ?? []).map((one) => evidenceText(one, language));
  return [
    requirement.clause,
    titles[requirement.clause],
    requirement.id,
    wordOf(requirement, texts, language),
    verbatim(requirement),
    applicabilityText(item, assessed.conditions, collection, texts),
    texts.answers[item.answer],
    texts.ways[item.by],
    entered?.reason,
    item.share,
    yesOrNo(item.gate),
    yesOrNo(item.scored),
    entered?.measured && quantitiesText(entered.measured, language),
    entered?.measured && arithmeticText(entered.measured, language),
    filled && texts.filled[filled.code](filled.facts),
    joined(documents, language),
    entered?.owner,
    entered?.due,
    entered?.note,
    joined(
      item.problems.map((problem) => problemText(problem, collection, texts)),
      language,
    ),
  ];
}
