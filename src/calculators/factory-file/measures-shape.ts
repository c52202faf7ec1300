import { choice, every, group, list, optional, text, word, year } from '../engine/json/shape.ts';
import { within, type Descriptions } from '../engine/json/schema-of.ts';
import type {
  ChecklistEntry,
  MeasureStatus,
  Plan,
  PlannedMeasure,
  StatedBaseline,
} from '../measures/plan.ts';
import { lineContent, lineDescriptions, typed } from './entered-shape.ts';
import { pinsDescriptions, pinsShape, type Pinned } from './pins-shape.ts';

/** Where the factory stands with one measure. Measures are words: one that a later annex adds is kept. */
export const checklistEntryShape = group<ChecklistEntry>({
  measure: word(),
  status: every<MeasureStatus>({ done: true, planned: true, 'not-applicable': true }),
  note: optional(text),
});

/** The kind is a word: a measure that this copy can't estimate is kept with all its data. */
const plannedMeasure = group<PlannedMeasure>({
  id: text,
  kind: word(),
  name: text,
  measure: word(),
  ...lineContent,
});

const stated = group<StatedBaseline>({
  scope1: optional(typed),
  electricity: optional(typed),
  certified: optional(typed),
  otherScope2: optional(typed),
  scope3: optional(typed),
});

/** The plan of the measures section. */
export const planShape = group<Pinned<Plan>>({
  baseYear: year,
  from: year,
  to: year,
  baseline: choice('inventory', 'stated'),
  stated,
  area: text,
  scope2: choice('market', 'location'),
  growth: optional(typed),
  target: optional(typed),
  electricityPrice: optional(typed),
  discountRate: optional(typed),
  measures: list(plannedMeasure),
  pins: optional(pinsShape),
});

/** What a program that writes an entry of the checklist should know, by the path of the entry within it. */
export const checklistDescriptions: Descriptions = {
  measure: 'The measure of annex A: A.4. An unknown one is kept and not counted.',
  note: 'Why it isn’t applicable, or what was done.',
};

/** What a program that writes a plan should know, by the path of the entry within it. */
export const planDescriptions: Descriptions = {
  baseYear: 'The year whose emissions the plan starts from.',
  from: 'The first year of the plan.',
  to: 'The last year of the plan.',
  baseline: 'From the inventory of the base year in the emissions section, or as stated.',
  'stated.scope1': 'In tCO2e, as are otherScope2 and scope3.',
  'stated.electricity': 'From the grid, at the meter, in MWh.',
  'stated.certified': 'The part of it that certificates or traded green power cover, in MWh.',
  'stated.otherScope2': 'Purchased heat, steam and cooling.',
  area: 'Where the electricity is used: GB/T 2260 as CN-CQ.',
  scope2: 'The basis of scope 2 that the plan is shown on.',
  growth: 'Of the activity without any measure, in percent a year.',
  target: 'By how many percent of the base year the emissions of the last year are to be lower.',
  electricityPrice: 'In CNY per kWh.',
  discountRate: 'In percent a year.',
  measures: 'Numbers may be texts as they were typed: "１，２００", "1.2万".',
  'measures.kind': 'How it is estimated: rooftop-pv, own-estimate … An unknown kind is kept and not counted.',
  'measures.measure': 'The measure of annex A that it carries out: A.4.',
  ...within('measures', lineDescriptions),
  ...within('pins', pinsDescriptions),
};
