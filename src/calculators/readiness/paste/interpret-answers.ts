import { finish, type Steps } from '../../engine/steps.ts';
import { dayOf } from '../../lines/table/date-forms.ts';
import { ROWS_A_STEP } from '../../lines/table/read-rows.ts';
import type { Table } from '../../lines/table/read-table.ts';
import { at, isBlank, rowCells, rowsBelow, type RowCells, type TableRow } from '../../lines/table/rows.ts';
import type { Answer, EvidenceItem } from '../assessment.ts';
import type { Collection, Requirement } from '../collection.ts';
import type { AnswerProblem, AnswerProblemCode } from './answer-problems.ts';
import { answerIn } from './answer-words.ts';
import type { AnswerColumns, AnswerRole } from './vocabulary.ts';

/** What a row would become: an answer to a requirement, or further evidence of the row that it was joined to. */
export interface InterpretedAnswer {
  /** Its place in the table, from 0. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly ok: boolean;
  readonly requirement?: Requirement;
  /** With the evidence of the rows that were joined to it. */
  readonly answer?: Answer;
  readonly joinedTo?: number;
  readonly problems: readonly AnswerProblem[];
}

type AnswerRow = RowCells<AnswerRole, AnswerProblemCode>;

/** Interprets the rows below the headings. Pure, and never throws: what can't be read is said with the row. */
export const interpretAnswers = (
  table: Table,
  columns: AnswerColumns,
  collection: Pick<Collection, 'requirements'>,
): readonly InterpretedAnswer[] => finish(interpretAnswersInSteps(table, columns, collection));

/** The same in steps. */
export function* interpretAnswersInSteps(
  table: Table,
  columns: AnswerColumns,
  { requirements }: Pick<Collection, 'requirements'>,
): Steps<readonly InterpretedAnswer[]> {
  const byId = new Map(requirements.map((one) => [one.id.toLowerCase(), one]));
  const all = rowsBelow(table, columns, ['requirement']);
  const rows: InterpretedAnswer[] = [];
  for (const [place, one] of all.entries()) {
    if (place % ROWS_A_STEP === 0) yield place / all.length;
    rows.push(one.why ? aside(one, one.why) : interpretRow(one, columns, byId));
  }
  return joined(rows);
}

const aside = ({ row, cells }: TableRow, code: AnswerProblemCode): InterpretedAnswer => ({
  row,
  cells,
  ok: false,
  problems: [{ severity: 'note', code, facts: {} }],
});

function interpretRow(
  one: TableRow,
  columns: AnswerColumns,
  byId: ReadonlyMap<string, Requirement>,
): InterpretedAnswer {
  const problems: AnswerProblem[] = [];
  const row: AnswerRow = rowCells(one.cells, columns, (problem) => problems.push(problem));
  const said = ['answer', 'reason', 'document', 'date', 'place', 'owner', 'due', 'note'] as const;
  if (said.every((role) => isBlank(row.cell(role)))) return aside(one, 'unanswered');
  const came = row.cell('requirement').normalize('NFKC').replace(/\s+/g, '').slice(0, 64);
  const requirement = byId.get(came.toLowerCase());
  if (!requirement) {
    const code = came === '' ? 'requirementMissing' : 'unknownRequirement';
    row.complain({ severity: 'error', code, ...at(row, 'requirement'), facts: { came } });
    return { ...one, ok: false, problems };
  }
  const answer = answerOf(row, requirement.id);
  const ok = !problems.some(({ severity }) => severity === 'error');
  return { ...one, ok, requirement, answer, problems };
}

function answerOf(row: AnswerRow, requirement: string): Answer {
  const typed = row.cell('answer');
  const word = isBlank(typed) ? undefined : answerIn(typed);
  if (!isBlank(typed) && !word) {
    const facts = { came: typed.slice(0, 64) };
    row.complain({ severity: 'error', code: 'answerUnknown', ...at(row, 'answer'), facts });
  }
  const text = (role: AnswerRole) => (isBlank(row.cell(role)) ? undefined : row.cell(role));
  const [reason, owner, note] = [text('reason'), text('owner'), text('note')];
  const due = dayIn(row, 'due', 'dueKept');
  return {
    requirement,
    ...(word && { answer: word }),
    ...(reason !== undefined && { reason }),
    evidence: evidenceOf(row),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    ...(note !== undefined && { note }),
  };
}

function evidenceOf(row: AnswerRow): readonly EvidenceItem[] {
  const [document, place] = [row.cell('document'), row.cell('place')];
  const date = dayIn(row, 'date', 'dateKept');
  if (isBlank(document) && isBlank(place) && date === undefined) return [];
  return [
    {
      document: isBlank(document) ? place : document,
      ...(date !== undefined && { date }),
      ...(!isBlank(place) && !isBlank(document) && { place }),
    },
  ];
}

/** A day as YYYY-MM-DD; one that can't be read stays as it was typed, and that is asked about. */
function dayIn(row: AnswerRow, role: 'date' | 'due', code: AnswerProblemCode): string | undefined {
  const typed = row.cell(role);
  if (isBlank(typed)) return undefined;
  const day = dayOf(typed);
  if (day === undefined) {
    row.complain({ severity: 'ask', code, ...at(row, role), facts: { came: typed.slice(0, 64) } });
  }
  return day ?? typed;
}

/** Rows of one requirement become one answer with the evidence of all; one that answers otherwise is refused. */
function joined(rows: readonly InterpretedAnswer[]): readonly InterpretedAnswer[] {
  const heads = new Map<string, InterpretedAnswer & { readonly answer: Answer }>();
  const result = rows.map((row): InterpretedAnswer => {
    const { answer, ok } = row;
    const head = answer && heads.get(answer.requirement);
    if (!ok || !answer) return row;
    if (!head) {
      heads.set(answer.requirement, { ...row, answer });
      return row;
    }
    const facts = { row: head.row + 1 };
    if (answer.answer && head.answer.answer && answer.answer !== head.answer.answer) {
      const problem: AnswerProblem = { severity: 'error', code: 'answersDiffer', facts };
      return { ...row, ok: false, problems: [...row.problems, problem] };
    }
    const together: Answer = {
      ...answer,
      ...head.answer,
      evidence: [...head.answer.evidence, ...answer.evidence],
    };
    heads.set(answer.requirement, { ...head, answer: together });
    const problem: AnswerProblem = { severity: 'note', code: 'furtherEvidence', facts };
    return { ...row, joinedTo: head.row, problems: [...row.problems, problem] };
  });
  const byRow = new Map([...heads.values()].map((head) => [head.row, head.answer]));
  return result.map((row) => {
    const answer = byRow.get(row.row);
    return answer ? { ...row, answer } : row;
  });
}
