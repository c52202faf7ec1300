import type {
  BoundaryChoice,
  CompletenessAnswer,
  IndicatorInputs,
  Line,
  Rules,
  SignificanceAnswer,
  Site,
} from '../emissions/inventory.ts';
import { pinsShape, type WrittenInventory } from './pins-shape.ts';
import {
  choice,
  either,
  group,
  list,
  nothing,
  number,
  optional,
  record,
  text,
  word,
  year,
} from '../engine/json/shape.ts';
import type {
  EnteredQuantity,
  Evidence,
  FieldValue,
  Override,
  StockBalance,
  Typed,
} from '../lines/entered.ts';

const typed = either(text, number);

const balance = group<StockBalance>({
  opening: typed,
  purchases: typed,
  closing: typed,
  resold: optional(typed),
});

/** The unit is a word: a wrong one stays with its line, where the calculator says what is wrong with it. */
const enteredQuantity = group<EnteredQuantity>({
  amount: optional(typed),
  unit: word(),
  months: optional(list<Typed | null>(either(text, number, nothing), 12)),
  balance: optional(balance),
  passedOn: optional(typed),
});

const override = group<Override>({
  value: typed,
  reason: text,
  document: optional(text),
  origin: optional(choice('measured', 'supplied', 'other')),
});

const evidence = group<Evidence>({
  document: optional(text),
  meter: optional(text),
  calibratedUntil: optional(text),
  crossCheck: optional(text),
  note: optional(text),
});

/** The kind is a word: a line of a kind that this copy doesn't know is kept with all its data. */
const line = group<Line>({
  id: text,
  kind: word(),
  name: text,
  site: optional(text),
  period: optional(text),
  responsible: optional(text),
  fields: record<FieldValue>(either(text, number, enteredQuantity)),
  overrides: optional(record(override)),
  status: optional(choice('measured-calibrated', 'billed', 'calculated', 'estimated', 'proxy')),
  uncertainty: optional(
    group<NonNullable<Line['uncertainty']>>({ activity: optional(typed), factor: optional(typed) }),
  ),
  evidence: optional(evidence),
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
export const inventoryShape = group<WrittenInventory>({
  year,
  period: optional(group<NonNullable<WrittenInventory['period']>>({ from: text, to: text })),
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
