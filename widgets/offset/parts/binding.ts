import {
  isResidualKind,
  loadOffset,
  type LedgerEntry,
  type LotPasteProblemCode,
  type OffsetLine,
} from '../../../src/calculators/index.ts';
import type { Binding, InputEntry, InputOutcome } from '../../foundation/contract/binding.ts';
import { entryRow } from '../../foundation/contract/entry-row.ts';
import { tableOf } from '../../foundation/contract/input-entries.ts';
import { setLines } from '../../foundation/contract/set-lines.ts';
import { contractWords } from '../../foundation/messages/contract.ts';
import type { Desk } from '../desk.ts';
import { fromInventory } from '../messages/handed.ts';
import { pasteMessages } from '../messages/paste.ts';
import { handedFields } from './handed-fields.ts';

/** What the page around the offset calculator may set and be given. */
export const binding: Binding<Desk> = { fields: handedFields, set };

/** Reads inputs as rows of a ledger; what remains by its ids and names. */
async function set(desk: Desk, all: readonly InputEntry[]): Promise<InputOutcome> {
  const [paste, search] = await Promise.all([loadOffset.paste(), loadOffset.search(), desk.loadToAdd([])]);
  const { claim, language } = desk;
  const m = pasteMessages[language];
  const remains = search.ledgerEntries.filter(({ kind }) => isResidualKind(kind));
  const residualCalled = ({ name }: InputEntry) =>
    remains.find(({ id }) => id === name) ??
    search.nameHits(name, remains).find(({ fit }) => fit === 'exact')?.entry;
  // Where the inventory says what remains, a stated line would stand unseen.
  const isRefused = (entry: InputEntry) =>
    claim.residual === 'inventory' && residualCalled(entry) !== undefined;
  const refused = all
    .filter(isRefused)
    .map(({ text }) => contractWords[language].badInput(text, fromInventory[language](claim.year)));
  const entries = all.filter((entry) => !isRefused(entry));
  if (!entries.length) return { lines: [], problems: refused };
  const reading = paste.readTable(tableOf(entries));
  if (!reading.ok)
    return { lines: [], problems: [m.tableProblem(reading.problem.code, reading.problem.facts)] };
  const chosen = new Map(
    entries.flatMap(({ name }, place) => {
      const instrument = paste.instrumentEntries.find(({ id }) => id === name);
      return instrument ? [[place + 1, instrument] as const] : [];
    }),
  );
  const lots = paste.interpretLots(reading.table, paste.guessColumns(reading.table), { chosen });
  const rows = entries.map((entry, place) => {
    const known = residualCalled(entry);
    if (known) return residualRow(desk, known, entry, paste.namedAmount);
    const { line, problems = [] } = lots[place] ?? {};
    const name = chosen.get(place + 1)?.name[language];
    return { ...(line && { line: name ? { ...line, name } : line }), problems };
  });
  const { lines, problems } = await setLines<OffsetLine>(desk, entries, rows, {
    say: ({ code, facts }) => m.problems[code as LotPasteProblemCode](facts),
    // What is stated of another year is another line.
    mayHold: ({ id, kind }) => !isResidualKind(kind) || claim.lines.some((line) => line.id === id),
  });
  return { lines, problems: [...refused, ...problems] };
}

/** Emissions are stated in tonnes of CO2e, which t means as well. */
function residualRow(
  desk: Desk,
  { id, kind, name, fields }: LedgerEntry,
  entry: InputEntry,
  read: Parameters<typeof entryRow>[3],
) {
  const line: Omit<OffsetLine, 'id'> = {
    kind,
    name: entry.name === id ? name[desk.language] : entry.name,
    fields,
  };
  const unit = kind === 'stated-emissions' && /^(t|吨)?$/i.test(entry.unit) ? 'tCO2e' : entry.unit;
  return entryRow(line, desk.fieldsOf({ ...line, id: '' }), { ...entry, unit }, read);
}
