import { categories } from './categories.ts';
import { conditionIds } from './conditions.ts';
import { referenceKinds } from './entries.ts';
import { wordOrder } from './requirement-words.ts';
import { scopes } from './scopes.ts';

/** JSON Schemas (2020-12) of the files that export.ts writes. */

const text = { type: 'string', minLength: 1 };
const strings = { type: 'array', items: { type: 'string' } };
const object = (properties: Record<string, object>, optional: string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const bilingual = object({ zh: text, en: text });
const named = { type: 'object', additionalProperties: bilingual };
const namedConditions = {
  type: 'object',
  additionalProperties: object(
    {
      zh: text,
      en: text,
      industry: { const: true, description: 'It says what trade an enterprise is in.' },
    },
    ['industry'],
  ),
};
const list = (items: object) => ({ type: 'array', items });
const block = object({
  id: {
    type: 'string',
    pattern: '^(foreword|[\\d.]+)-(p\\d+|[a-z])$',
    description: 'The anchor on the page.',
  },
  kind: { enum: ['paragraph', 'item'] },
  text: bilingual,
});
const when = {
  ...list({ enum: conditionIds }),
  description: 'It concerns a factory that meets any of these conditions; empty: every factory.',
};
const clauseId = { type: 'string', pattern: '^(foreword|[\\d.]+)$' };
const head = {
  $schema: text,
  title: bilingual,
  textVersion: {
    type: 'integer',
    description: 'Rises with every change to a word of the text or its translation.',
  },
  published: { type: 'string', format: 'date' },
};

const file = (title: string, properties: Record<string, object>) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...object({ ...head, ...properties }),
});

export const schemas = {
  guideline: file('The guideline, clause by clause', {
    clauses: list(
      object({
        id: clauseId,
        title: bilingual,
        words: {
          ...list({ enum: wordOrder }),
          description: 'In the order of the text; the first gives the force.',
        },
        blocks: list(block),
        requirements: strings,
        measures: strings,
        references: strings,
      }),
    ),
    terms: list(
      object({ id: clauseId, name: bilingual, printedEnglish: text, blocks: list(block), usedIn: strings }),
    ),
    references: list(
      object(
        {
          id: text,
          anchor: text,
          kind: { enum: referenceKinds },
          code: text,
          title: bilingual,
          issuer: bilingual,
          citedIn: strings,
        },
        ['code', 'issuer'],
      ),
    ),
  }),
  requirements: file('Everything the guideline asks', {
    conditions: namedConditions,
    requirements: list(
      object(
        {
          id: { type: 'string', pattern: '^[\\d.]+-r\\d+$' },
          clause: clauseId,
          block: text,
          word: { enum: [...wordOrder, null], description: 'null: continues another requirement.' },
          negated: { type: 'boolean' },
          continues: text,
          text: bilingual,
          items: list(block),
          when,
          clauseTitle: bilingual,
        },
        ['continues'],
      ),
    ),
  }),
  measures: file('The measures of annex A', {
    categories: named,
    conditions: namedConditions,
    measures: list(
      object({
        id: { type: 'string', pattern: '^A\\.\\d+$' },
        category: { enum: Object.keys(categories) },
        name: bilingual,
        summary: bilingual,
        applicability: bilingual,
        when,
        clauses: strings,
        scopes: {
          ...list({ enum: scopes }),
          uniqueItems: true,
          description:
            'The scopes of the GHG Protocol that its effect falls into, as this site reads annex A, which does not say so; ' +
            'empty: it reduces nothing by itself (accounting, management, offsetting).',
        },
      }),
    ),
  }),
};
