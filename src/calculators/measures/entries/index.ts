/** What can be added to a plan by name, and the search for it. */
export { searchNames } from '../../engine/name-search.ts';
export { measureEntries, type MeasureEntry } from './measure-entries.ts';
