import {
  choice,
  every,
  group,
  list,
  optional,
  text,
  truth,
  word,
  year,
  type Fields,
} from '../engine/json/shape.ts';
import { within, type Descriptions } from '../engine/json/schema-of.ts';
import type { GwpSet } from '../engine/factor.ts';
import type { FuelSetId } from '../factors/fuel-types.ts';
import type {
  Allocation,
  AllocationMethod,
  CarbonContents,
  CoProduct,
  CutOff,
  DataSource,
  FootprintLine,
  FootprintRules,
  FootprintStudy,
  Goal,
  Leg,
  LineData,
  Omission,
  Product,
  ProductIdentity,
  SiteShare,
  Stage,
  StudyBoundary,
  UnitOfAnalysis,
} from '../footprint/study.ts';
import { enteredQuantity, fieldValues, lineContent, lineDescriptions, typed } from './entered-shape.ts';
import { pinsDescriptions, pinsShape, type Pinned } from './pins-shape.ts';

const stage = every<Stage>({
  'raw-materials': true,
  production: true,
  distribution: true,
  use: true,
  'end-of-life': true,
});
const score = optional(choice(1, 2, 3, 4, 5));

const data = group<LineData>({
  source: optional(every<DataSource>({ primary: true, supplier: true, secondary: true, proxy: true })),
  year: optional(typed),
  primaryShare: optional(typed),
  technology: score,
  geography: score,
  time: score,
});

/** The kind is a word: a line of a kind that this copy doesn't know is kept with all its data. */
const line = group<FootprintLine>({
  id: text,
  kind: word(),
  name: text,
  stage,
  part: optional(text),
  per: optional(choice('unit', 'period')),
  allocation: optional(text),
  times: optional(typed),
  ...lineContent,
  legs: optional(list(group<Leg>({ id: text, fields: fieldValues }))),
  data: optional(data),
  site: optional(group<SiteShare>({ year, line: text, share: typed })),
});

const coProduct = group<CoProduct>({
  name: text,
  massKg: optional(typed),
  energyMj: optional(typed),
  revenue: optional(typed),
  share: optional(typed),
});

const allocation = group<Allocation>({
  id: text,
  name: text,
  method: every<AllocationMethod>({
    subdivided: true,
    mass: true,
    energy: true,
    economic: true,
    given: true,
  }),
  reason: optional(text),
  products: list(coProduct),
});

const omission = group<Omission>({
  id: text,
  name: text,
  stage,
  flow: word(),
  share: typed,
  reason: text,
});

/** What a study is of and how it is made: all but its lines. A unit and a use of a later copy are kept as they are. */
const frame: Omit<Fields<FootprintStudy>, 'lines' | 'cutOff' | 'contents' | 'identity' | 'pins'> = {
  id: text,
  name: text,
  scenarioOf: optional(text),
  product: group<Product>({ name: text, model: optional(text), description: optional(text) }),
  goal: group<Goal>({
    intendedUse: optional(word()),
    reason: optional(text),
    audience: optional(text),
  }),
  unit: group<UnitOfAnalysis>({
    kind: choice('functional', 'declared'),
    description: text,
    amount: typed,
    unit: word(),
    massKg: optional(typed),
  }),
  boundary: every<StudyBoundary>({ 'cradle-to-gate': true, 'cradle-to-grave': true, 'gate-to-gate': true }),
  period: group<FootprintStudy['period']>({ from: text, to: text }),
  area: text,
  gwp: every<GwpSet>({ AR4: true, AR5: true, AR6: true }),
  gwpReason: optional(text),
  rules: group<FootprintRules>({
    fuelSet: every<FuelSetId>({ 'gb-t-32151-34-2024': true, 'ndrc-2015': true }),
    electricityYear: word(),
    recycling: choice('cut-off', 'closed-loop'),
    rounding: choice('half-even', 'half-up'),
  }),
  output: optional(typed),
  allocations: list(allocation),
};

/** One study of the footprint section. */
export const studyShape = group<Pinned<FootprintStudy>>({
  ...frame,
  lines: list(line),
  cutOff: group<CutOff>({ perFlow: typed, total: typed, omissions: list(omission) }),
  contents: group<CarbonContents>({
    fossil: optional(enteredQuantity),
    biogenic: optional(enteredQuantity),
  }),
  identity: optional(
    group<ProductIdentity>({
      companyName: optional(text),
      companyIds: optional(text),
      productIds: optional(text),
      classifications: optional(text),
      packagingIncluded: optional(truth),
      id: optional(text),
      precedingIds: optional(text),
      exported: optional(text),
    }),
  ),
  pins: optional(pinsShape),
});

/** What a program that writes a study should know, by the path of the entry within it. */
export const studyDescriptions: Descriptions = {
  id: 'Names the study within the file.',
  scenarioOf: 'The id of the study that this one varies.',
  'unit.massKg': 'Of the product itself in one unit of analysis, in kg.',
  period: 'ISO days of the data.',
  area: 'Where the product is made: GB/T 2260 as CN-CQ.',
  gwp: 'The IPCC report of the global warming potentials.',
  'rules.electricityYear': 'The year of the national life-cycle factor of electricity.',
  output: 'How many were made in the period, in the unit of the unit of analysis.',
  allocations: 'How processes are shared among their products, of which the first is the one studied.',
  'allocations.products.massKg': 'In kg, over one and the same period.',
  'allocations.products.energyMj': 'In MJ.',
  'allocations.products.revenue': 'In CNY.',
  'allocations.products.share': 'In percent.',
  lines: 'Inputs, outputs and processes. Numbers may be texts as they were typed: "１，２００", "1.2万".',
  'lines.kind': 'material, electricity, transport … An unknown kind is kept and not counted.',
  'lines.part': 'The id of the assembly line that it is a part of; of the product itself where absent.',
  'lines.per':
    'Whether amounts are for one of what the unit of analysis counts, as where absent, or for the whole period.',
  'lines.allocation': 'The id of the allocation.',
  'lines.times': 'How often: uses, or years of use.',
  'lines.legs': 'Of a transport, each with fields of its own.',
  'lines.data': 'Where the data come from; scores from 1 (very good) to 5.',
  'lines.data.primaryShare': 'Of the footprint of a supplier, in percent, as the supplier says.',
  'lines.site': 'The line of the emissions section that it takes its amount from, and its share in percent.',
  ...within('lines', lineDescriptions),
  'cutOff.perFlow': 'In percent of the footprint, as is total.',
  'cutOff.omissions.share': 'In percent of the footprint, as estimated.',
  contents: 'Carbon in the product at the gate, per unit of analysis. Absent is unknown, never zero.',
  'identity.companyIds': 'URNs with white space between them, as are productIds and classifications.',
  'identity.packagingIncluded': 'Whether the packaging of the product is among the lines.',
  'identity.id': 'A UUID.',
  'identity.precedingIds': 'The UUIDs of earlier exports with white space between them.',
  'identity.exported': 'SHA-256 of what was last exported under the id.',
  ...within('pins', pinsDescriptions),
};
