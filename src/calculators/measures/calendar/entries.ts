import type { CalendarEntry } from '../../engine/calendar.ts';
import { calendarUid, type CalendarOwner } from '../../lines/calendar-entry.ts';
import { isDay } from '../../lines/is-day.ts';
import { statusOf } from '../checklist.ts';
import type { ChecklistEntry, Plan, PlannedMeasure } from '../plan.ts';
import { typedText } from '../report/entered-inputs.ts';
import { annexName, numberedName, type PlanWords } from '../report/voice.ts';
import { calendarWord } from './calendar-words.ts';

/** What entries are made from; they speak the annex's language. */
export interface CalendarInputs extends PlanWords {
  readonly plan: Plan;
  readonly checklist: readonly ChecklistEntry[];
  readonly entity: CalendarOwner;
}

/**
 * The yearly review of the plan (guideline 7.3.1), first in the January after its first year, and the day by which each
 * measure is to be done that isn't. A day that is none is left out.
 */
export const planEntries = (inputs: CalendarInputs): readonly CalendarEntry[] => [
  ...reviewEntry(inputs),
  ...inputs.plan.measures.flatMap((line) => dueEntry(line, inputs)),
];

function reviewEntry({ plan, entity, annex: { language } }: CalendarInputs): CalendarEntry[] {
  const on = `${plan.from + 1}-01-31`;
  if (!isDay(on)) return [];
  return [
    {
      // Without the plan's years: the review of a later plan takes the place of this one.
      uid: calendarUid('measures', entity, 'yearly'),
      summary: calendarWord('review', language),
      description: calendarWord('reviewWhy', language, { from: plan.from, to: plan.to }),
      on,
      yearly: true,
      alarmDaysBefore: 14,
      categories: [calendarWord('category', language)],
    },
  ];
}

function dueEntry(line: PlannedMeasure, inputs: CalendarInputs): CalendarEntry[] {
  const { plan, checklist, entity, annex } = inputs;
  const { language } = annex;
  const due = typedText(line, 'due');
  const status = statusOf({ checklist, plan }, line.measure);
  if (!isDay(due) || status === 'done' || status === 'not-applicable') return [];
  const [owner, year] = [typedText(line, 'owner'), typedText(line, 'year')];
  return [
    {
      uid: calendarUid('measures', entity, 'due', line.id),
      summary: calendarWord('due', language, { measure: numberedName(line, inputs) }),
      description: [
        annexName(inputs, line.measure),
        ...(year ? [calendarWord('year', language, { year })] : []),
        ...(owner ? [calendarWord('owner', language, { owner })] : []),
        calendarWord('proof', language),
      ].join('\n'),
      on: due,
      alarmDaysBefore: 14,
      categories: [calendarWord('category', language)],
    },
  ];
}
