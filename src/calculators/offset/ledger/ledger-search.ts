/** What can be added by name, and the search for it. */
export { nameHits, searchNames } from '../../engine/name-search.ts';
export { ledgerEntries, type LedgerEntry } from './ledger-entries.ts';
