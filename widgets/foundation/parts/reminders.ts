import { html, type TemplateResult } from 'lit';
import type { CalendarContent, CalendarEntry } from '../../../src/calculators/index.ts';
import type { FileDesk } from '../desk.ts';
import type { TextFile } from '../hand-over.ts';
import { dateField } from './controls.ts';
import { fileName } from './files.ts';

/** What a calculator has for the reader's calendar, with its words. */
export interface Reminders {
  /** One of them yearly, on a day that the reader may change. */
  readonly entries: readonly CalendarEntry[];
  readonly title: string;
  /** What the field for the day of the yearly one is called. */
  readonly day: string;
  /** Below it: how many days of other entries there are. */
  readonly note: (others: number) => string;
  /** What the calendar is called where it is imported. */
  readonly name: string;
  /** Writes the file; every calculator that has a calendar loads it with its entries. */
  readonly calendarOf: (content: CalendarContent) => string;
}

/** Per element the day that the reader chose to be reminded on; no part of the factory's data. */
const chosen = new WeakMap<object, string>();

/** The reader's choice of the day, and what else the file holds. */
export function reminderFields(desk: FileDesk, reminders: Reminders): TemplateResult {
  const entries = entriesOf(desk, reminders);
  return html`<fieldset>
    <legend>${reminders.title}</legend>
    <div class="fields">
      ${dateField(reminders.day, entries.find((one) => one.yearly)?.on, (day) => {
        if (day) chosen.set(desk.host, day);
        else chosen.delete(desk.host);
        desk.refresh();
      })}
    </div>
    <p class="quiet">${reminders.note(entries.filter((one) => !one.yearly).length)}</p>
  </fieldset>`;
}

/** All of it as a file for the reader's calendar; nothing without any day. `of` names what it is of. */
export function reminderFile(desk: FileDesk, reminders: Reminders, of: string): TextFile | undefined {
  const entries = entriesOf(desk, reminders);
  if (!entries.length) return undefined;
  return {
    name: fileName(desk, of, 'reminders', 'ics'),
    type: 'text/calendar;charset=utf-8',
    text: reminders.calendarOf({ name: reminders.name, moment: new Date().toISOString(), entries }),
  };
}

/** The entries, the yearly one on the day that the reader chose. */
function entriesOf({ host }: FileDesk, { entries }: Reminders): readonly CalendarEntry[] {
  const day = chosen.get(host);
  return entries.map((entry) => (entry.yearly && day ? { ...entry, on: day } : entry));
}
