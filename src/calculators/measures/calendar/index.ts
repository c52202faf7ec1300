/** What of a plan belongs in a calendar, and the file that it is exported as. */
export { calendarOf } from '../../engine/calendar.ts';
export { planEntries } from './entries.ts';
