import { calculatorIds, type Subject } from '../factory/figure.ts';
import {
  choice,
  either,
  every,
  group,
  json,
  list,
  moment,
  number,
  optional,
  pattern,
  record,
  text,
  word,
  year,
  type Shape,
} from '../engine/json/shape.ts';
import type { Citation } from '../engine/factor.ts';
import type { Bilingual } from '../engine/language.ts';
import type { Label } from '../engine/terms.ts';
import { entityShape } from '../factory-file/factory-shape.ts';
import {
  receiptFormat,
  receiptVersion,
  type Made,
  type Receipt,
  type RecordedFactor,
  type RecordedFigure,
  type RecordedNode,
  type RecordedOverride,
} from './receipt.ts';

/** A result of ten thousand lines has a hundred thousand numbers. */
const most = 200_000;

const bilingual = group<Bilingual>({ zh: text, en: text });
const hash = pattern('sha256', '^[0-9a-f]{64}$');
const citation = group<Citation>({ reference: text, locator: text });
const label = either(text, bilingual) as Shape<Label>;

const kind = every<RecordedNode['kind']>({
  entered: true,
  cited: true,
  own: true,
  assumed: true,
  definition: true,
  overridden: true,
  assigned: true,
  converted: true,
  product: true,
  quotient: true,
  sum: true,
  difference: true,
  function: true,
});

const node = group<RecordedNode>({
  label,
  value: number,
  unit: text,
  per: optional(text),
  role: optional(text),
  kind,
  of: optional(list(number, most)),
  instead: optional(number),
  factor: optional(text),
  status: optional(text),
  document: optional(text),
  reason: optional(text),
  origin: optional(text),
  citation: optional(citation),
  name: optional(text),
  level: optional(text),
});

const factor = group<RecordedFactor>({
  id: text,
  name: bilingual,
  value: number,
  unit: text,
  per: text,
  boundary: text,
  region: optional(text),
  year: optional(year),
  gwp: optional(text),
  document: group<RecordedFactor['document']>({
    reference: text,
    title: bilingual,
    published: optional(text),
  }),
  locator: text,
  confidence: word(),
});

const override = group<RecordedOverride>({
  node: number,
  value: number,
  unit: text,
  per: optional(text),
  instead: number,
  reason: text,
  origin: text,
  document: optional(text),
});

/** The whole receipt. The order of the entries here is their order in the text. */
export const receiptShape = group<Receipt>({
  format: choice(receiptFormat),
  version: choice(receiptVersion),
  subject: group<Subject>({ calculator: choice(...calculatorIds), of: text }),
  name: text,
  madeAt: optional(moment),
  made: group<Made>({
    // Part of an address: the folder of that version.
    calculators: pattern('version', '^\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}(-[0-9a-z]{1,20}(\\.[0-9a-z]{1,20})?)?$'),
    bundle: optional(hash),
    factors: text,
    guideline: optional(number),
  }),
  entity: entityShape,
  method: record(either(text, number)),
  figures: list(group<RecordedFigure>({ id: text, name: bilingual, node: number }), most),
  statements: record(text),
  overrides: list(override),
  factors: list(factor),
  hashes: group<Receipt['hashes']>({ inputs: hash, factors: hash, result: hash }),
  inputs: json as Shape<object>,
  nodes: list(node, most),
  checksum: hash,
});
