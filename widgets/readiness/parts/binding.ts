import { isMandatory, type AnswerWord, type Assessment } from '../../../src/calculators/index.ts';
import type { Binding, InputEntry, InputOutcome } from '../../foundation/contract/binding.ts';
import type { HandedField } from '../../foundation/contract/handed-result.ts';
import { unknownValue } from '../../foundation/contract/shown-value.ts';
import { contractWords } from '../../foundation/messages/contract.ts';
import { changeAnswer, type Desk } from '../desk.ts';
import { handedNames, refusals, type HandedName } from '../messages/handed.ts';
import { wholePercent } from '../view/figure-text.ts';
import { withCondition } from './conditions.ts';

/** What the page around the self-assessment may set and be given. */
export const binding: Binding<Desk> = { fields, set };

/** The result as it stands beside the requirements: the basic ones first, then the score over what is answered. */
function fields({ assessment, result, language, texts, isEmpty }: Desk): readonly HandedField[] {
  const { scores, gates } = result;
  const field = (name: HandedName, value: number | string): HandedField => ({
    name,
    label: handedNames[language][name],
    value,
  });
  const percent = (name: HandedName, share: number | undefined): HandedField =>
    share === undefined ? field(name, unknownValue) : { ...field(name, wholePercent(share)), unit: '%' };
  const count = (status: 'passed' | 'failed' | 'open') =>
    gates.items.filter((one) => one.status === status).length;
  return [
    field('date', assessment.date),
    isEmpty
      ? field('basic', unknownValue)
      : { ...field('basic', gates.status), word: texts.gatesTogether[gates.status] },
    field('basic-passed', count('passed')),
    field('basic-failed', count('failed')),
    field('basic-unknown', count('open')),
    percent('score', scores.total?.value),
    percent('coverage', scores.coverage),
    percent('score-low', scores.span.low),
    percent('score-high', scores.span.high),
    percent('evidence', scores.evidence),
    percent('left-out', scores.leftOut),
  ];
}

/** What a host calls the answers. The reader's own word for what nobody knows is none that a host can give. */
const answers: ReadonlyMap<string, AnswerWord> = new Map([
  ['met', 'met'],
  ['partly', 'partly'],
  ['unmet', 'not'],
  ['not-applicable', 'not-applicable'],
]);

type Taken =
  | { readonly problem: string }
  | { readonly id: string; readonly change: (assessment: Assessment) => Assessment };

/** Answers requirements and conditions by their ids: `6.1.1-r1=met; data-centre=no`. All of them are one step back. */
function set(desk: Desk, entries: readonly InputEntry[]): Promise<InputOutcome> {
  const t = contractWords[desk.language];
  const taken = entries.map((entry) => ({ text: entry.text, ...readEntry(desk, entry) }));
  const changes = taken.flatMap((one) => ('change' in one ? [one] : []));
  if (changes.length)
    desk.change((assessment) => changes.reduce((now, { change }) => change(now), assessment));
  return Promise.resolve({
    lines: changes.map(({ id }) => id),
    problems: taken.flatMap((one) => ('problem' in one ? [t.badInput(one.text, one.problem)] : [])),
  });
}

function readEntry({ result, collection, language }: Desk, { name, amount }: InputEntry): Taken {
  const words = refusals[language];
  if (result.conditions.has(name) || result.measureConditions.has(name)) {
    if (amount !== 'yes' && amount !== 'no') return { problem: words.condition(amount) };
    return { id: name, change: (assessment) => withCondition(assessment, name, { applies: amount }) };
  }
  const requirement = collection.requirements.find(({ id }) => id === name);
  if (!requirement) return { problem: words.unknown };
  const answer = answers.get(amount);
  if (!answer) return { problem: words.answer(amount) };
  if (answer === 'not-applicable' && isMandatory(requirement)) return { problem: words.mandatory };
  return { id: name, change: (assessment) => answered(assessment, name, answer) };
}

function answered(assessment: Assessment, requirement: string, answer: AnswerWord): Assessment {
  let next = assessment;
  changeAnswer({ change: (change) => void (next = change(next)) }, requirement, (one) => ({
    ...one,
    answer,
  }));
  return next;
}
