import {
  loadFootprint,
  nextLineId,
  type BomRole,
  type FootprintLine,
  type MaterialEntry,
} from '../../../src/calculators/index.ts';
import { chosenIds, readBeside } from '../../foundation/parts/import/reading.ts';
import { templateButtons } from '../../foundation/parts/import/templates.ts';
import { pastePanel, type PastedRow } from '../../foundation/parts/paste-panel.ts';
import type { Desk } from '../desk.ts';
import { pasteMessages } from '../messages/paste.ts';

const [paste, search] = await Promise.all([loadFootprint.paste(), loadFootprint.search()]);
const [entries, materials] = await Promise.all([search.lineEntries(), search.materialEntries()]);

type Part = ReturnType<typeof paste.interpretBom>[number];

/** A row with what the panel shows of it: its material, and how that was found. */
interface Row extends PastedRow<MaterialEntry> {
  readonly part: Part;
}

/** A bill of materials from a spreadsheet: its columns, its levels, and for each row the material it is taken for. */
export const panel = pastePanel<Desk, MaterialEntry, Row>({
  title: ({ t }) => t.panels.paste,
  words: ({ language }) => pasteMessages[language],
  beside: templateButtons({ ...paste, templates: () => paste.importTemplates }),
  entries: materials,
  read: async (_desk, { text, roles, chosen }, told, signal) => {
    const reading = await readBeside(
      {
        length: text.length,
        asked: { what: 'footprint', text, roles, chosen: chosenIds(chosen) },
        here: (pause) =>
          paste.finishInSlices(
            paste.readRows(
              { text, roles: roles as readonly (BomRole | undefined)[] | undefined },
              { entries, chosen },
            ),
            pause,
          ),
      },
      told,
      signal,
    );
    return reading?.ok ? { ...reading, rows: reading.rows.map(rowOf) } : reading;
  },
  add: (desk, rows) =>
    add(
      desk,
      rows.map(({ part }) => part),
    ),
  confirm: {
    label: ({ language }, count) => pasteMessages[language].confirmAll(count),
    of: (rows) => paste.confirmSimilar(rows.map(({ part }) => part)),
  },
});

const rowOf = (part: Part): Row => ({
  part,
  row: part.row,
  cells: part.cells,
  ok: part.ok,
  suggestions: part.suggestions ?? [],
  problems: part.problems,
  ...(part.match && { entry: part.match.entry, fit: part.match.how }),
});

/** Adds the rows that are fine, parts linked to their assemblies. */
async function add(desk: Desk, parts: readonly Part[]): Promise<boolean> {
  const needed = paste.bomLines(parts, () => '');
  if (!(await desk.loadToAdd(needed))) return false;
  desk.changeLines((present) => {
    const first = Number(nextLineId(present).slice('line-'.length));
    let count = 0;
    const added: readonly FootprintLine[] = paste.bomLines(parts, () => `line-${first + count++}`);
    return [...present, ...added];
  });
  return true;
}
