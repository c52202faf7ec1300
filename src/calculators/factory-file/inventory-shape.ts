import { choice, group, list, optional, record, text, word, year } from '../engine/json/shape.ts';
import { within, type Descriptions } from '../engine/json/schema-of.ts';
import type {
  BoundaryChoice,
  CompletenessAnswer,
  IndicatorInputs,
  Inventory,
  Line,
  Rules,
  SignificanceAnswer,
  Site,
} from '../emissions/inventory.ts';
import { lineContent, lineDescriptions, typed } from './entered-shape.ts';
import { pinsDescriptions, pinsShape, type Pinned } from './pins-shape.ts';

/** The kind is a word: a line of a kind that this copy doesn't know is kept with all its data. */
const line = group<Line>({
  id: text,
  kind: word(),
  name: text,
  site: optional(text),
  period: optional(text),
  responsible: optional(text),
  ...lineContent,
});

const boundary = group<BoundaryChoice>({
  approach: choice('operational-control', 'financial-control', 'equity-share'),
  equityShare: optional(typed),
  description: optional(text),
});

const rules = group<Rules>({
  fuelSet: choice('gb-t-32151-34-2024', 'ndrc-2015'),
  gbt32150: choice('2025', '2015'),
  officialElectricity: choice('nation', 'province'),
  residual: choice('residual', 'location'),
  rounding: choice('half-even', 'half-up'),
  gridYear: optional(year),
  recalculationThreshold: typed,
});

type Product = NonNullable<IndicatorInputs['products']>[number];

const indicators = group<IndicatorInputs>({
  products: optional(list(group<Product>({ name: text, amount: typed, unit: text }))),
  outputValue: optional(typed),
  addedValue: optional(typed),
  equalValue: optional(group<NonNullable<IndicatorInputs['equalValue']>>({ amount: typed, document: text })),
});

/** One year of the emissions section. */
export const inventoryShape = group<Pinned<Inventory>>({
  year,
  period: optional(group<NonNullable<Inventory['period']>>({ from: text, to: text })),
  gwp: choice('AR4', 'AR5', 'AR6'),
  gwpReason: optional(text),
  area: text,
  boundary,
  rules,
  carbonMarket: choice('no', 'national', 'local', 'unknown'),
  sites: list(group<Site>({ id: text, name: text })),
  lines: list(line),
  indicators,
  completeness: record(
    group<CompletenessAnswer>({ answer: choice('present', 'none', 'excluded'), reason: optional(text) }),
  ),
  significance: record(
    group<SignificanceAnswer>({
      significant: optional(choice('yes', 'no')),
      criteria: optional(list(text)),
      reason: optional(text),
    }),
  ),
  pins: optional(pinsShape),
});

/** What a program that writes an inventory should know, by the path of the entry within it. */
export const inventoryDescriptions: Descriptions = {
  period: 'ISO days; the calendar year where absent.',
  gwp: 'The IPCC report of the global warming potentials.',
  area: 'Where the electricity is taken from: GB/T 2260 as CN-CQ.',
  'boundary.equityShare': 'In percent.',
  'rules.gridYear':
    'The year whose factors of grid electricity are taken; that of the inventory where absent.',
  'rules.recalculationThreshold': 'In percent of the emissions of the base year.',
  'indicators.outputValue': 'In 10^4 CNY.',
  'indicators.addedValue': 'In 10^4 CNY.',
  'indicators.equalValue': 'kgce per kWh, with the document it comes from.',
  lines: 'The sources. Numbers may be texts as they were typed: "１，２００", "1.2万".',
  'lines.kind': 'stationary-combustion, grid-electricity … An unknown kind is kept and not counted.',
  ...within('lines', lineDescriptions),
  ...within('pins', pinsDescriptions),
};
