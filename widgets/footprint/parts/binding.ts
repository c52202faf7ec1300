import {
  loadFootprint,
  type BomProblemCode,
  type FootprintLine,
  type LineEntry,
  type MaterialEntry,
  type RowProblem,
} from '../../../src/calculators/index.ts';
import type { Binding, InputEntry, InputOutcome } from '../../foundation/contract/binding.ts';
import { entryRow } from '../../foundation/contract/entry-row.ts';
import { tableOf } from '../../foundation/contract/input-entries.ts';
import { setLines } from '../../foundation/contract/set-lines.ts';
import type { Desk } from '../desk.ts';
import { pasteMessages } from '../messages/paste.ts';
import { handedFields } from './handed-fields.ts';

/** What the page around the product's footprint may set and be given. */
export const binding: Binding<Desk> = { fields: handedFields, set };

/** Nobody is there to confirm what is unknown or merely similar, so neither is taken. */
const refused: readonly string[] = ['unknownMaterial', 'materialSimilar'];

const isMaterial = (entry: LineEntry): entry is MaterialEntry => 'factor' in entry;

/** Reads inputs as the rows of a bill of materials; energy, transport and waste by their ids and names. */
async function set(desk: Desk, entries: readonly InputEntry[]): Promise<InputOutcome> {
  const [paste, search, { loadAllKinds }] = await Promise.all([
    loadFootprint.paste(),
    loadFootprint.search(),
    loadFootprint.catalogue(),
  ]);
  const known = await search.lineEntries();
  await loadAllKinds(desk.catalogue);
  const found = entries.map(({ name }) => entryCalled(name, known, search.nameHits));
  const m = pasteMessages[desk.language];
  const named = entries.map((entry, place) => {
    const name = found[place]?.byId ? found[place].entry.name[desk.language] : entry.name;
    return { ...entry, name };
  });
  const reading = paste.readTable(tableOf(named));
  if (!reading.ok)
    return { lines: [], problems: [m.tableProblem(reading.problem.code, reading.problem.facts)] };
  const chosen = new Map(
    found.flatMap((one, place) => (one && isMaterial(one.entry) ? [[place + 1, one.entry] as const] : [])),
  );
  const parts = paste.interpretBom(reading.table, paste.guessBomColumns(reading.table), {
    entries: known,
    chosen,
  });
  const rows = named.map((entry, place) => {
    const one = found[place]?.entry;
    const part = parts[place];
    if (one && (!isMaterial(one) || entry.amount === '')) {
      const line: Omit<FootprintLine, 'id'> = search.lineOfEntry(one, entry.name);
      return entryRow(line, desk.fieldsOf({ ...line, id: '' }), entry, paste.namedAmount);
    }
    const problems = (part?.problems ?? []).map((problem): RowProblem<string> =>
      refused.includes(problem.code) ? { ...problem, severity: 'error' } : problem,
    );
    return { ...(part?.line && { line: part.line }), problems };
  });
  return setLines<FootprintLine>(desk, entries, rows, {
    say: ({ code, facts }) => m.problems[code as BomProblemCode](facts),
  });
}

/** The entry with this id, or with exactly this name. */
function entryCalled(
  name: string,
  known: readonly LineEntry[],
  nameHits: Awaited<ReturnType<typeof loadFootprint.search>>['nameHits'],
): { readonly entry: LineEntry; readonly byId: boolean } | undefined {
  const byId = known.find(({ id }) => id === name);
  if (byId) return { entry: byId, byId: true };
  const hit = nameHits(name, known).find(({ fit, entry }) => fit === 'exact' && !('standIn' in entry));
  return hit && { entry: hit.entry, byId: false };
}
