import type { SectionName } from '../foundation/file-history.ts';
import type { HandedField, HandedResult } from '../foundation/contract/handed-result.ts';
import { closedObject, draft, oneOf, type JsonSchema } from './json-schema.ts';

const field = closedObject<HandedField>(
  'One figure or choice, as the reader saw it before agreeing.',
  {
    name: {
      description:
        'What the host asks for it by, such as scope2-location; the same for a whole major version.',
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    },
    label: { description: 'What it is, in the language of the element.', type: 'string' },
    value: {
      description: 'Rounded as it is shown; the id of a choice; a dash for what isn’t known.',
      type: ['number', 'string'],
    },
    word: { description: 'What a choice is called, as the reader saw it.', type: 'string' },
    unit: { description: 'Such as tCO2e; absent for a word and a plain count.', type: 'string' },
  },
  { word: true, unit: true },
);

/** The JSON Schema (2020-12) of what `toJSON()` of an element gives, and `zcf-result` carries. It refers to that of factory files beside it. */
export const resultSchema: JsonSchema = {
  $schema: draft,
  title: 'A result that a reader handed to the page around a calculator',
  ...closedObject<HandedResult>(
    'Before the reader agreed there is none: toJSON() throws NotAllowedError.',
    {
      format: { const: 'zero-carbon-factory-result' satisfies HandedResult['format'] },
      calculator: oneOf<SectionName>({
        emissions: true,
        footprint: true,
        offset: true,
        readiness: true,
        measures: true,
      }),
      version: { description: 'Of the widget.', type: 'string' },
      factors: { description: 'The version of the factors that it computed with.', type: 'string' },
      language: oneOf<HandedResult['language']>({ zh: true, en: true }),
      agreedAt: {
        description: 'When the reader agreed, in ISO 8601.',
        type: 'string',
        pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$',
      },
      fields: { type: 'array', items: field },
      factory: {
        description: 'The whole factory file, where the host asked for it and the reader agreed.',
        $ref: 'factory-file.schema.json',
      },
    },
    { factory: true },
  ),
};
