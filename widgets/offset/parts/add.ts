import { loadOffset, type LedgerEntry, type OffsetLine } from '../../../src/calculators/index.ts';
import { adder } from '../../foundation/parts/adder.ts';
import type { Desk } from '../desk.ts';

const { ledgerEntries, searchNames } = await loadOffset.search();

/** Finds instruments and what remains by their names, and adds them. */
export const { adding, onInput, onKey, onBlur } = adder<OffsetLine, Desk, LedgerEntry>({
  search: (query, limit) => searchNames(query, ledgerEntries, limit),
  note: ({ texts }, { kind }) => texts.kinds[kind],
  lineOf: ({ language }, { name, kind, fields }) => ({ kind, name: name[language], fields }),
});
