import {
  estimatorsOf,
  measureIds,
  measureStatuses,
  nextLineId,
  type MeasureId,
  type MeasureStatus,
  type PlannedMeasure,
} from '../../../src/calculators/index.ts';
import type { Binding, InputEntry, InputOutcome } from '../../foundation/contract/binding.ts';
import { contractWords } from '../../foundation/messages/contract.ts';
import type { Desk } from '../desk.ts';
import { refusals } from '../messages/handed.ts';
import { handedFields } from './handed-fields.ts';

/** What the page around the measures may set and be given. */
export const binding: Binding<Desk> = { fields: handedFields, set };

interface Said {
  readonly text: string;
  readonly measure: MeasureId;
  /** Absent where the measure is to be planned. */
  readonly status?: MeasureStatus;
}

/** Says where measures stand (`A.4=done`) and puts others into the plan (`A.4`), unless they are there already. */
async function set(desk: Desk, entries: readonly InputEntry[]): Promise<InputOutcome> {
  const t = contractWords[desk.language];
  const read = entries.map((entry) => readEntry(desk, entry));
  const said = read.flatMap((one) => ('measure' in one ? [one] : []));
  const problems = read.flatMap((one) => ('problem' in one ? [t.badInput(one.text, one.problem)] : []));
  const statuses = said.flatMap(({ measure, status }) => (status ? [{ measure, status }] : []));
  if (statuses.length) {
    const others = (measure: MeasureId) => !statuses.some((one) => one.measure === measure);
    desk.changeSection((section) => ({
      ...section,
      checklist: [...(section.checklist ?? []).filter(({ measure }) => others(measure)), ...statuses],
    }));
  }
  const planned = said.filter(({ status }) => !status).map(({ measure }) => measure);
  const added = await plan(desk, [...new Set(planned)]);
  if (!added) problems.push(t.notLoaded);
  return { lines: [...statuses.map(({ measure }) => measure), ...(added ?? [])], problems };
}

/** Adds measures in their usual way to be estimated; one that is planned stays as it is. */
async function plan(desk: Desk, measures: readonly MeasureId[]): Promise<readonly string[] | undefined> {
  const lineOf = (measure: MeasureId): Omit<PlannedMeasure, 'id'>[] => {
    const [kind] = estimatorsOf(measure);
    return kind ? [{ kind, measure, name: '', fields: {} }] : [];
  };
  const isPlanned = (measure: MeasureId) => desk.plan.measures.some((line) => line.measure === measure);
  const lines = measures
    .filter((measure) => !isPlanned(measure))
    .flatMap(lineOf)
    .map((line) => ({ ...line, name: desk.lineName({ ...line, id: '' }) }));
  if (lines.length && !(await desk.loadToAdd(lines.map((line) => ({ ...line, id: '' }))))) return undefined;
  const ids: string[] = [];
  if (lines.length) {
    desk.changeLines((present) =>
      lines.reduce<readonly PlannedMeasure[]>((next, line) => {
        const id = nextLineId(next);
        ids.push(id);
        return [...next, { ...line, id }];
      }, present),
    );
  }
  return ids;
}

function readEntry(
  { language }: Desk,
  { text, name, amount }: InputEntry,
): Said | { readonly text: string; readonly problem: string } {
  const words = refusals[language];
  const measure = measureIds.find((id) => id === name.toUpperCase());
  if (!measure) return { text, problem: words.unknown };
  if (amount === '') return { text, measure };
  const status = measureStatuses.find((one) => one === amount);
  return status ? { text, measure, status } : { text, problem: words.status(amount) };
}
