/** What of the self-assessment belongs in a calendar, and the file that it is exported as. */
export { calendarOf } from '../../engine/calendar.ts';
export { assessmentEntries } from './entries.ts';
