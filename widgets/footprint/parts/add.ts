import {
  countedStages,
  loadFootprint,
  type FootprintLine,
  type LineEntry,
  type MaterialEntry,
  type Stage,
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
  lineOf: (desk, entry) => ({
    ...lineOfEntry(entry, entry.name[desk.language]),
    stage: stageWithin(desk, entry),
  }),
});

/** The usual stage of an entry, or the first that the study counts: what is added is not to lie outside unseen. */
function stageWithin({ study, catalogue }: Desk, { kind, stage }: Entry): Stage {
  const counted = countedStages[study.boundary];
  const possible = counted.includes(stage) ? [stage] : (catalogue.kind(kind)?.stages ?? []);
  return possible.find((one) => counted.includes(one)) ?? stage;
}
