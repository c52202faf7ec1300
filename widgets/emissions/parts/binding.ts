import {
  formatTonnes,
  gridAreas,
  loadEmissions,
  type PasteProblemCode,
} from '../../../src/calculators/index.ts';
import type { Binding, InputEntry, InputOutcome } from '../../foundation/contract/binding.ts';
import type { HandedField } from '../../foundation/contract/handed-result.ts';
import { tableOf } from '../../foundation/contract/input-entries.ts';
import { unknownValue } from '../../foundation/contract/shown-value.ts';
import { setLines } from '../../foundation/contract/set-lines.ts';
import type { Desk } from '../desk.ts';
import { handedNames, type HandedName } from '../messages/handed.ts';
import { pasteMessages } from '../messages/paste.ts';
import { uncounted } from '../view/result.ts';

/** What the page around the inventory may set and be given. */
export const binding: Binding<Desk> = { fields, set };

/** The totals as they stand beside the sources, with what they depend on. */
function fields(desk: Desk): readonly HandedField[] {
  const { inventory, result, language } = desk;
  const { scope1, scope2, scope3, scope1And2 } = result.totals.ghgProtocol;
  const { rounding: mode } = inventory.rules;
  const field = (name: HandedName, value: number | string): HandedField => ({
    name,
    label: handedNames[language][name],
    value,
  });
  const area = gridAreas.find(({ id }) => id === inventory.area)?.name[language];
  const isCounted = result.lines.some(({ result: counted }) => counted?.location);
  const tonnes = (name: HandedName, { total }: typeof scope1): HandedField =>
    isCounted
      ? {
          ...field(name, Number(formatTonnes(total.value, { mode, grouping: false, minus: '-' }))),
          unit: 'tCO2e',
        }
      : field(name, unknownValue);
  return [
    field('year', inventory.year),
    { ...field('area', inventory.area), ...(area && { word: area }) },
    field('gwp', inventory.gwp),
    tonnes('total-location', scope1And2.location),
    tonnes('total-market', scope1And2.market),
    tonnes('scope1', scope1),
    tonnes('scope2-location', scope2.location),
    tonnes('scope2-market', scope2.market),
    tonnes('scope3', scope3),
    tonnes('gbt32150', result.totals.gbt32150.total),
    field('counted', result.lines.filter(({ result: counted }) => counted).length),
    // While a file's sources are being loaded none of them is counted yet.
    field('left', inventory.lines.length - result.lines.length + uncounted(desk)),
  ];
}

/** Reads inputs as pasted rows are read: by names, other names, and units. */
async function set(desk: Desk, entries: readonly InputEntry[]): Promise<InputOutcome> {
  const [paste, { sourceEntries }, { loadAllKinds }] = await Promise.all([
    loadEmissions.paste(),
    loadEmissions.sourceSearch(),
    loadEmissions.catalogue(),
  ]);
  await loadAllKinds(desk.catalogue);
  const known = sourceEntries();
  const calledById = entries.map(({ name }) => known.find(({ id }) => id === name));
  const named = entries.map((entry, place) => ({
    ...entry,
    name: calledById[place]?.name[desk.language] ?? entry.name,
  }));
  const reading = paste.readTable(tableOf(named));
  const m = pasteMessages[desk.language];
  if (!reading.ok)
    return { lines: [], problems: [m.tableProblem(reading.problem.code, reading.problem.facts)] };
  const { table } = reading;
  const chosen = calledById.flatMap((entry, place) => (entry ? [[place + 1, entry] as const] : []));
  const rows = paste.interpretRows(table, paste.guessColumns(table), {
    entries: known,
    inventory: desk.inventory,
    catalogue: desk.catalogue,
    chosen: new Map(chosen),
  });
  return setLines(desk, entries, rows, {
    say: ({ code, facts }) => m.problems[code as PasteProblemCode](facts),
  });
}
