import type { TemplateResult } from 'lit';
import { loadMeasures } from '../../../src/calculators/index.ts';
import type { TextFile } from '../../foundation/hand-over.ts';
import { reminderFields, reminderFile, type Reminders } from '../../foundation/parts/reminders.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';

const { calendarOf, planEntries } = await loadMeasures.calendar();

/** The reader's choice of the day of the yearly review, and what else the calendar file holds. */
export const calendarFields = (desk: Desk): TemplateResult => reminderFields(desk, remindersOf(desk));

/** The yearly review and the days by which measures are due, for the reader's calendar; nothing without any day. */
export const calendarFile = (desk: Desk, of: string): TextFile | undefined =>
  reminderFile(desk, remindersOf(desk), of);

function remindersOf({ plan, checklist, annex, texts, factory: { entity }, language }: Desk): Reminders {
  const m = filesMessages[language];
  return {
    entries: planEntries({ plan, checklist, annex, texts, entity }),
    title: m.reminder,
    day: m.reminderDay,
    note: m.reminderNote,
    name: m.calendarName,
    calendarOf,
  };
}
