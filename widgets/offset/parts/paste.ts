import { loadOffset, type Lot, type LotColumnRole } from '../../../src/calculators/index.ts';
import { addLines } from '../../foundation/parts/line-list.ts';
import { chosenIds, readBeside } from '../../foundation/parts/import/reading.ts';
import { templateButtons } from '../../foundation/parts/import/templates.ts';
import { pastePanel } from '../../foundation/parts/paste-panel.ts';
import type { Desk } from '../desk.ts';
import { pasteMessages } from '../messages/paste.ts';

const paste = await loadOffset.paste();

type Row = ReturnType<typeof paste.interpretLots>[number];
type Instrument = (typeof paste.instrumentEntries)[number];

/** Lots from a spreadsheet: their columns, and for each row the instrument that it is taken for. */
export const panel = pastePanel<Desk, Instrument, Row>({
  title: ({ t }) => t.panels.paste,
  words: ({ language }) => pasteMessages[language],
  beside: templateButtons({ ...paste, templates: () => paste.importTemplates }),
  entries: paste.instrumentEntries,
  read: async (_desk, { text, roles, chosen }, told, signal) => {
    const reading = await readBeside(
      {
        length: text.length,
        asked: { what: 'offset', text, roles, chosen: chosenIds(chosen) },
        here: (pause) =>
          paste.finishInSlices(
            paste.readRows(
              { text, roles: roles as readonly (LotColumnRole | undefined)[] | undefined },
              { chosen },
            ),
            pause,
          ),
      },
      told,
      signal,
    );
    return reading?.ok ? { ...reading, rows: reading.rows.map(withChoice) } : reading;
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
