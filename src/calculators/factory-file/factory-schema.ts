import {
  jsonDefinition,
  schemaOf,
  within,
  type Descriptions,
  type JsonSchema,
} from '../engine/json/schema-of.ts';
import type { Plan } from '../engine/json/shape.ts';
import { factoryShape } from './factory-shape.ts';
import { inventoryDescriptions } from './inventory-shape.ts';
import { checklistDescriptions, planDescriptions } from './measures-shape.ts';
import { claimDescriptions, lotDescriptions } from './offset-shape.ts';
import { profileDescriptions } from './profile-shape.ts';
import { assessmentDescriptions } from './readiness-shape.ts';
import { studyDescriptions } from './study-shape.ts';

/** What a program that writes factory files should know, by the path of the entry. */
export const factoryDescriptions: Descriptions = {
  'entity.creditCode': 'The unified social credit code (统一社会信用代码).',
  'entity.responsible': 'Who answers for the inventory.',
  profile: 'What holds for all calculators: each takes it where it begins something new.',
  ...within('profile', profileDescriptions),
  savedAt: 'ISO 8601 with the offset from UTC.',
  software: 'The versions of the calculators and of their factors that the file was saved with.',
  'emissions.baseYear': 'The year that others are compared with.',
  'emissions.years': 'One inventory per year.',
  ...within('emissions.years', inventoryDescriptions),
  'footprint.studies': 'One carbon footprint study per product, and one per scenario.',
  'footprint.products': 'Kept as it is.',
  ...within('footprint.studies', studyDescriptions),
  'offset.lots':
    'The ledger of credits and certificates, one for all years. Ids differ from those of stated lines.',
  ...within('offset.lots', lotDescriptions),
  'offset.claims': 'One claim per year.',
  ...within('offset.claims', claimDescriptions),
  'readiness.assessments': 'One self-assessment per day that it stands for.',
  ...within('readiness.assessments', assessmentDescriptions),
  'measures.checklist': 'Each measure of annex A once, as far as something is said of it.',
  ...within('measures.checklist', checklistDescriptions),
  'measures.plan': 'What is to be reduced over several years.',
  ...within('measures.plan', planDescriptions),
  checksum:
    'The SHA-256 of the canonical JSON (RFC 8785) of the file without this entry. It may be absent; one that differs is a warning.',
};

/** The JSON Schema (2020-12) of a factory file, derived from the shape that files are checked against. */
export const factorySchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A factory file: all of a factory’s data for the calculators',
  description: 'Entries that the schema doesn’t name are kept. At most 5 MB of UTF-8.',
  ...schemaOf(factoryShape as Plan, factoryDescriptions),
  $defs: { json: jsonDefinition() },
};
