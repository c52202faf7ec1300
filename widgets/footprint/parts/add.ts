import {
  loadFootprint,
  type FootprintLine,
  type LineEntry,
  type MaterialEntry,
} from '../../../src/calculators/index.ts';
import { adder } from '../../foundation/parts/adder.ts';
import type { Desk } from '../desk.ts';

const { lineEntries, lineOfEntry, searchNames } = await loadFootprint.search();
const entries = await lineEntries();

type Entry = LineEntry | MaterialEntry;

/** Finds materials, energy, transport and treatments by their names, and adds them as lines. */
export const { adding, onInput, onKey, onBlur } = adder<FootprintLine, Desk, Entry>({
  search: (query, limit) => searchNames(query, entries, limit),
  note: ({ language, texts }, entry) =>
    'standIn' in entry && entry.standIn
      ? entry.standIn[language]
      : `${texts.stages[entry.stage]} · ${texts.kinds[entry.kind]}`,
  lineOf: ({ language }, entry) => lineOfEntry(entry, entry.name[language]),
});
