import { html, type TemplateResult } from 'lit';
import { loadReadiness } from '../../../src/calculators/index.ts';
import type { TextFile } from '../../foundation/hand-over.ts';
import { dateField } from '../../foundation/parts/controls.ts';
import { fileName } from '../../foundation/parts/files.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';

const { assessmentEntries, calendarOf } = await loadReadiness.calendar();

/** Per element the day that the reader chose to be reminded on; no part of the assessment. */
const chosen = new WeakMap<object, string>();

/** The reader's choice of the day, and what else the file holds. */
export function calendarFields(desk: Desk): TemplateResult {
  const m = filesMessages[desk.language];
  const entries = entriesOf(desk);
  const yearly = entries.find((one) => one.yearly);
  return html`<fieldset>
    <legend>${m.reminder}</legend>
    <div class="fields">
      ${dateField(m.reminderDay, yearly?.on, (day) => {
        if (day) chosen.set(desk.host, day);
        else chosen.delete(desk.host);
        desk.refresh();
      })}
    </div>
    <p class="quiet">${m.reminderNote} ${m.reminderDue(entries.filter((one) => !one.yearly).length)}</p>
  </fieldset>`;
}

/** The next assessment and the days by which gaps are to be closed, for the reader's calendar; nothing without any day. */
export function calendarFile(desk: Desk): TextFile | undefined {
  const entries = entriesOf(desk);
  if (!entries.length) return undefined;
  return {
    name: fileName(desk, desk.assessment.date, 'reminders', 'ics'),
    type: 'text/calendar;charset=utf-8',
    text: calendarOf({
      name: filesMessages[desk.language].calendarName,
      moment: new Date().toISOString(),
      entries,
    }),
  };
}

/** What the assessment has for a calendar, its yearly reminder on the day that the reader chose. */
function entriesOf({ host, result: assessed, factory: { entity }, collection, texts }: Desk) {
  const day = chosen.get(host);
  return assessmentEntries({ assessed, entity, collection, texts }).map((entry) =>
    entry.yearly && day ? { ...entry, on: day } : entry,
  );
}
