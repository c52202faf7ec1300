import { factoryShape } from './factory-shape.ts';
import { jsonDefinition, schemaOf, type Descriptions, type JsonSchema } from '../engine/json/schema-of.ts';
import type { Plan } from '../engine/json/shape.ts';

const lines = 'emissions.years.lines';

/** What a program that writes factory files should know, by the path of the entry. */
export const factoryDescriptions: Descriptions = {
  'entity.creditCode': 'The unified social credit code (统一社会信用代码).',
  'entity.responsible': 'Who answers for the inventory.',
  savedAt: 'ISO 8601 with the offset from UTC.',
  software: 'The versions of the calculators and of their factors that the file was saved with.',
  'emissions.baseYear': 'The year that others are compared with.',
  'emissions.years': 'One inventory per year.',
  'emissions.years.period': 'ISO days; the calendar year where absent.',
  'emissions.years.gwp': 'The IPCC report of the global warming potentials.',
  'emissions.years.area': 'Where the electricity is taken from: GB/T 2260 as CN-CQ.',
  'emissions.years.boundary.equityShare': 'In percent.',
  'emissions.years.rules.recalculationThreshold': 'In percent of the emissions of the base year.',
  'emissions.years.indicators.outputValue': 'In 10^4 CNY.',
  'emissions.years.indicators.addedValue': 'In 10^4 CNY.',
  'emissions.years.indicators.equalValue': 'kgce per kWh, with the document it comes from.',
  [lines]: 'The sources. Numbers may be texts as they were typed: "１，２００", "1.2万".',
  [`${lines}.kind`]: 'stationary-combustion, grid-electricity … An unknown kind is kept and not counted.',
  [`${lines}.fields`]: 'What the kind asks for, by the name of the field.',
  [`${lines}.fields.*`]:
    'A text, a number, or a quantity: a yearly amount, twelve months, or a stock balance.',
  [`${lines}.fields.*.unit`]: 'kWh, 10^4 kWh, t, 10^4 Nm3 … as in the list of factors.',
  [`${lines}.fields.*.months`]: 'January to December; null is a gap.',
  [`${lines}.fields.*.passedOn`]: 'Used by tenants or contractors, in the same unit.',
  [`${lines}.overrides`]:
    'Own numbers in place of the registry’s, by role; one without a reason doesn’t count.',
  [`${lines}.uncertainty`]: 'Half-widths of the 95 % interval, in percent.',
  'emissions.years.pins':
    'The factor values the inventory was made with. They count, whatever a newer registry says.',
  'emissions.years.pins.hash': 'The SHA-256 of the canonical JSON (RFC 8785) of the pins without this entry.',
  footprint: 'The section of another calculator, kept as it is.',
  offset: 'The section of another calculator, kept as it is.',
  readiness: 'The section of another calculator, kept as it is.',
  checksum:
    'The SHA-256 of the canonical JSON (RFC 8785) of the file without this entry. It may be absent; one that differs is a warning.',
};

/** The JSON Schema (2020-12) of a factory file, derived from the shape that files are checked against. */
export const factorySchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A factory file: all of a factory’s data for the calculators',
  description: 'Entries that the schema doesn’t name are kept. At most 5 MB of UTF-8.',
  ...schemaOf(factoryShape as Plan, factoryDescriptions),
  $defs: { json: jsonDefinition },
};
