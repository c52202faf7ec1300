import {
  loadMeasures,
  saysWhat,
  type PlannableMeasure,
  type PlannedMeasure,
} from '../../../src/calculators/index.ts';
import { adder } from '../../foundation/parts/adder.ts';
import { measureName, type Desk } from '../desk.ts';

const { measureEntries, searchNames } = await loadMeasures.search();

/** The entries in the words that they were made of. */
const known = new WeakMap<Desk['annex'], readonly PlannableMeasure[]>();

function entriesIn(desk: Desk): readonly PlannableMeasure[] {
  const { annex, texts } = desk;
  const entries =
    known.get(annex) ??
    measureEntries({ kinds: texts.kinds, measure: (measure) => measureName(desk, measure) });
  known.set(annex, entries);
  return entries;
}

/** Finds measures by their names and by what is done, and adds them. */
export const { adding, onInput, onKey, onBlur } = adder<PlannedMeasure, Desk, PlannableMeasure>({
  search: (query, limit, desk) => searchNames(query, entriesIn(desk), limit),
  note: (desk, { kind, measure }) =>
    `${measure} ${saysWhat(kind) ? measureName(desk, measure) : desk.texts.kinds[kind]}`,
  lineOf: ({ language }, { name, kind, measure }) => ({ kind, measure, name: name[language], fields: {} }),
});
