import type { CalendarEntry } from '../../engine/calendar.ts';
import { aYearAfter, calendarUid } from '../../lines/calendar-entry.ts';
import { isDay } from '../../lines/is-day.ts';
import type { ReportEntity } from '../../lines/report/shared-model.ts';
import type { AssessedFactory } from '../assess.ts';
import type { AssessedItem } from '../assessed-item.ts';
import type { Collection } from '../collection.ts';
import { verbatim } from '../report/item-texts.ts';
import type { ReadinessVoice } from '../report/voice.ts';
import { calendarWord } from './calendar-words.ts';

/** What entries are made from; they speak the collection's language. */
interface CalendarInputs {
  readonly assessed: AssessedFactory;
  readonly entity: Pick<ReportEntity, 'name' | 'creditCode'>;
  readonly collection: Pick<Collection, 'language' | 'titles'>;
  readonly texts: Pick<ReadinessVoice, 'answers'>;
}

/**
 * The next self-assessment a year later and every year from then, and the day by which each requirement that isn't met is
 * to be. Empty where no day is one of the calendar.
 */
export function assessmentEntries(inputs: CalendarInputs): readonly CalendarEntry[] {
  return [...yearlyEntry(inputs), ...inputs.assessed.items.flatMap((item) => dueEntry(item, inputs))];
}

function yearlyEntry({ assessed, entity, collection: { language } }: CalendarInputs): CalendarEntry[] {
  const { date } = assessed.assessment;
  if (!isDay(date)) return [];
  return [
    {
      // Without the assessment's id: the reminder of the next assessment takes the place of this one.
      uid: calendarUid('readiness', entity, 'yearly'),
      summary: calendarWord('again', language),
      description: calendarWord('againWhy', language, { date }),
      on: aYearAfter(date),
      yearly: true,
      alarmDaysBefore: 30,
      categories: [calendarWord('category', language)],
    },
  ];
}

function dueEntry(
  { requirement, answer, entered }: AssessedItem,
  { assessed, entity, collection: { language, titles }, texts }: CalendarInputs,
): CalendarEntry[] {
  const { due, owner } = entered ?? {};
  if (!due || !isDay(due) || answer === 'met' || answer === 'not-applicable') return [];
  const { id, clause } = requirement;
  return [
    {
      uid: calendarUid('readiness', entity, assessed.assessment.id, id),
      summary: calendarWord('due', language, { requirement: id, title: titles[clause] ?? '' }),
      description: [
        verbatim(requirement),
        calendarWord('answer', language, { answer: texts.answers[answer] }),
        ...(owner?.trim() ? [calendarWord('owner', language, { owner })] : []),
      ].join('\n'),
      on: due,
      alarmDaysBefore: 14,
      categories: [calendarWord('category', language)],
    },
  ];
}
