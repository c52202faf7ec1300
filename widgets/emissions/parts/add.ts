import { loadEmissions, type Line, type SourceEntry } from '../../../src/calculators/index.ts';
import { adder } from '../../foundation/parts/adder.ts';
import type { Desk } from '../desk.ts';

const { searchNames, sourceEntries } = await loadEmissions.sourceSearch();

/** Finds sources by their names, and adds them. */
export const { adding, onInput, onKey, onBlur } = adder<Line, Desk, SourceEntry>({
  search: (query, limit) => searchNames(query, sourceEntries(), limit),
  note: ({ t, texts }, { scope, kind }) => `${t.scopes[scope ?? 'other']} · ${texts.kinds[kind]}`,
  lineOf: ({ language }, { name, kind, fields }) => ({ kind, name: name[language], fields }),
});
