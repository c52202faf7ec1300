import type { TemplateResult } from 'lit';
import { loadReadiness } from '../../../src/calculators/index.ts';
import type { TextFile } from '../../foundation/hand-over.ts';
import { reminderFields, reminderFile, type Reminders } from '../../foundation/parts/reminders.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';

const { assessmentEntries, calendarOf } = await loadReadiness.calendar();

/** The reader's choice of the day of the next assessment, and what else the calendar file holds. */
export const calendarFields = (desk: Desk): TemplateResult => reminderFields(desk, remindersOf(desk));

/** The next assessment and the days by which gaps are to be closed, for the reader's calendar; nothing without any day. */
export const calendarFile = (desk: Desk): TextFile | undefined =>
  reminderFile(desk, remindersOf(desk), desk.assessment.date);

function remindersOf({
  result: assessed,
  factory: { entity },
  collection,
  texts,
  language,
}: Desk): Reminders {
  const m = filesMessages[language];
  return {
    entries: assessmentEntries({ assessed, entity, collection, texts }),
    title: m.reminder,
    day: m.reminderDay,
    note: (due) => `${m.reminderNote} ${m.reminderDue(due)}`,
    name: m.calendarName,
    calendarOf,
  };
}
