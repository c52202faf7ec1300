import { loadOffset, type Lot } from '../../../src/calculators/index.ts';
import { addLines } from '../../foundation/parts/line-list.ts';
import { pastePanel } from '../../foundation/parts/paste-panel.ts';
import type { Desk } from '../desk.ts';
import { pasteMessages } from '../messages/paste.ts';

const paste = await loadOffset.paste();

type Columns = ReturnType<typeof paste.guessColumns>;
type Row = ReturnType<typeof paste.interpretLots>[number];
type Instrument = (typeof paste.instrumentEntries)[number];

/** Lots from a spreadsheet: their columns, and for each row the instrument that it is taken for. */
export const panel = pastePanel<Desk, Instrument, Row>({
  title: ({ t }) => t.panels.paste,
  words: ({ language }) => pasteMessages[language],
  entries: paste.instrumentEntries,
  prepare: (desk) => desk.loadToAdd([]),
  read: (_desk, text, roles, chosen) => {
    const reading = paste.readTable(text);
    if (!reading.ok) return reading;
    const guessed = paste.guessColumns(reading.table);
    const columns = { ...guessed, roles: (roles as Columns['roles'] | undefined) ?? guessed.roles };
    const rows = paste.interpretLots(reading.table, columns, { chosen });
    return { ok: true, roles: columns.roles, rows: rows.map(withChoice) };
  },
  add: async (desk, rows) => {
    const lots = rows.flatMap(({ line }): Omit<Lot, 'id'>[] => (line ? [line] : []));
    return Boolean(await addLines(desk, lots));
  },
});

/** Where nothing is like what was typed, the reader chooses among all instruments. */
function withChoice(row: Row): Row {
  const asks = !row.entry && row.problems.some(({ severity }) => severity === 'error');
  return asks && !row.suggestions.length ? { ...row, suggestions: paste.instrumentEntries } : row;
}
