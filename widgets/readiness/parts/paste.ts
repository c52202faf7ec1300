import {
  loadReadiness,
  type AnswerRole,
  type Bilingual,
  type InterpretedAnswer,
} from '../../../src/calculators/index.ts';
import { pauseOf } from '../../foundation/parts/beside-page.ts';
import { templateButtons } from '../../foundation/parts/import/templates.ts';
import { pastePanel, type PastedRow } from '../../foundation/parts/paste-panel.ts';
import type { Desk } from '../desk.ts';
import { pasteMessages } from '../messages/paste.ts';

const paste = await loadReadiness.paste();

/** A requirement as the preview names it. */
interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** A row with what the preview shows of it. */
interface Row extends PastedRow<Named> {
  readonly interpreted: InterpretedAnswer;
}

/** Answers and evidence from a spreadsheet, with a preview of which requirement each row answers. */
export const answersFromTable = pastePanel<Desk, Named, Row>({
  isPart: true,
  title: ({ language }) => pasteMessages[language].title,
  words: ({ language }) => pasteMessages[language],
  entries: [],
  with: ({ collection }) => collection,
  beside: templateButtons<Desk>({
    sheetsOfTemplate: paste.sheetsOfTemplate,
    templates: ({ collection }) => [paste.answersTemplate(collection)],
  }),
  // A few hundred rows at most: they are read before a worker would have started.
  read: async ({ collection }, { text, roles }, told, signal) => {
    const steps = paste.readRows(
      { text, roles: roles as readonly (AnswerRole | undefined)[] | undefined },
      collection,
    );
    const reading = await paste.finishInSlices(steps, pauseOf(told, signal));
    return reading?.ok ? { ...reading, rows: reading.rows.map(rowOf) } : reading;
  },
  add: (desk, rows) => {
    const answers = rows.flatMap(({ interpreted }) => (interpreted.answer ? [interpreted.answer] : []));
    desk.change((assessment) => paste.withAnswers(assessment, answers));
    return Promise.resolve(true);
  },
});

const rowOf = (interpreted: InterpretedAnswer): Row => {
  const { row, cells, ok, joinedTo, requirement, problems } = interpreted;
  const name = requirement && `${requirement.clause} ${requirement.id}`;
  return {
    interpreted,
    row,
    cells,
    ok,
    ...(joinedTo !== undefined && { joinedTo }),
    ...(requirement && name && { entry: { id: requirement.id, name: { zh: name, en: name } }, fit: 'exact' }),
    suggestions: [],
    problems,
  };
};
