import {
  loadFootprint,
  nextLineId,
  type FootprintLine,
  type MaterialEntry,
} from '../../../src/calculators/index.ts';
import { pastePanel, type PastedRow } from '../../foundation/parts/paste-panel.ts';
import type { Desk } from '../desk.ts';
import { pasteMessages } from '../messages/paste.ts';

const [paste, search, { loadAllKinds }] = await Promise.all([
  loadFootprint.paste(),
  loadFootprint.search(),
  loadFootprint.catalogue(),
]);
const [entries, materials] = await Promise.all([search.lineEntries(), search.materialEntries()]);

type Part = ReturnType<typeof paste.interpretBom>[number];
type Columns = ReturnType<typeof paste.guessBomColumns>;

/** A row with what the panel shows of it: its material, and how that was found. */
interface Row extends PastedRow<MaterialEntry> {
  readonly part: Part;
}

/** A bill of materials from a spreadsheet: its columns, its levels, and for each row the material it is taken for. */
export const panel = pastePanel<Desk, MaterialEntry, Row>({
  title: ({ t }) => t.panels.paste,
  words: ({ language }) => pasteMessages[language],
  entries: materials,
  prepare: ({ catalogue }) => loadAllKinds(catalogue),
  read: (_desk, text, roles, chosen) => {
    const reading = paste.readTable(text);
    if (!reading.ok) return reading;
    const guessed = paste.guessBomColumns(reading.table);
    const columns = { ...guessed, roles: (roles as Columns['roles'] | undefined) ?? guessed.roles };
    const parts = paste.interpretBom(reading.table, columns, { entries, chosen });
    return { ok: true, roles: columns.roles, rows: parts.map(rowOf) };
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
