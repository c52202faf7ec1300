import { loadEmissions, type Line, type SourceEntry } from '../../../src/calculators/index.ts';
import { adder } from '../../foundation/parts/adder.ts';
import type { Desk } from '../desk.ts';

const { searchNames, sourceEntries } = await loadEmissions.sourceSearch();

/** Finds sources by their names, and adds them. */
export const { adding, onInput, onKey, onBlur } = adder<Line, Desk, SourceEntry>({
  search: (query, limit, desk) => searchNames(query, entriesFor(desk), limit),
  note: ({ t, texts }, { scope, kind }) => `${t.scopes[scope ?? 'other']} · ${texts.kinds[kind]}`,
  lineOf: ({ language }, { name, kind, fields }) => ({ kind, name: name[language], fields }),
});

/** What may be added: of the scopes that are asked about. What is in no scope belongs beside the first two together. */
function entriesFor({ scopes }: Desk): readonly SourceEntry[] {
  const both = scopes.includes(1) && scopes.includes(2);
  return scopes.length === 3
    ? sourceEntries()
    : sourceEntries().filter(({ scope }) => (scope ? scopes.includes(scope) : both));
}
