import { jsonDefinition, schemaOf, type Descriptions, type JsonSchema } from '../engine/json/schema-of.ts';
import type { Plan } from '../engine/json/shape.ts';
import { receiptLimits } from './read-receipt.ts';
import { receiptShape } from './receipt-shape.ts';

/** What a program that reads receipts should know, by the path of the entry. */
export const receiptDescriptions: Descriptions = {
  subject: 'Which result of the inputs: a calculator, and the year, the id or `plan`.',
  name: 'What the result is of, as a reader calls it.',
  madeAt: 'ISO 8601 with the offset from UTC.',
  'made.calculators': 'The version of the calculators: the name of the folder of its files, below /widgets/.',
  'made.bundle':
    'The SHA-256 of the canonical JSON (RFC 8785) of that folder’s integrity.json, which holds the hash of every file.',
  'made.factors': 'The version of the factor registry.',
  'made.guideline': 'The version of the guideline’s text that an assessment was judged by.',
  method: 'The choices of method that the result discloses.',
  figures: 'The numbers that the result states; `node` is the place among `nodes`.',
  statements: 'What the result states in words.',
  overrides: 'The numbers that were put in place of others, with their reasons.',
  factors:
    'Every cited factor behind the result, with its document, the place in it and how well that is proved.',
  'hashes.inputs': 'The SHA-256 of the canonical JSON of `inputs`.',
  'hashes.factors': 'The SHA-256 of the canonical JSON of `factors`.',
  'hashes.result': 'The SHA-256 of the canonical JSON of { figures, nodes, statements }.',
  inputs: 'A factory file with what the result was made from; its own schema is factory.schema.json.',
  nodes: 'Every number behind the result, once, what it was made of before it.',
  'nodes.kind':
    'How it came about: entered, cited, own, assumed, definition, overridden, assigned, converted, product, quotient, sum, difference, function.',
  'nodes.of': 'The places of its operands.',
  'nodes.instead': 'The place of the number that an overridden one stands in place of.',
  'nodes.factor': 'The id of a cited factor, which is in `factors`.',
  checksum: 'The SHA-256 of the canonical JSON (RFC 8785) of the receipt without this entry.',
};

/** The JSON Schema (2020-12) of a receipt, derived from the shape that receipts are checked against. */
export const receiptSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A receipt: one result with all that it was made from',
  description: `It proves that inputs, factors and result belong together, not that the inputs are true. At most ${receiptLimits.bytes / 1e6} MB of UTF-8.`,
  ...schemaOf(receiptShape as Plan, receiptDescriptions, receiptLimits),
  $defs: { json: jsonDefinition(receiptLimits) },
};
