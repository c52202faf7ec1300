/** What can be added to an inventory by name, and the search for it. */
export { searchNames } from '../engine/name-search.ts';
export { sourceEntries, type SourceEntry } from './source-entries.ts';
