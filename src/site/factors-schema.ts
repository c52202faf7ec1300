import { units } from '../calculators/index.ts';
import { familyIds, references } from './factors.ts';

const text = { type: 'string', minLength: 1 };
const object = (properties: Record<string, object>, optional: string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const bilingual = object({ zh: text, en: text });
const day = { type: 'string', format: 'date' };
const citation = object({
  reference: { enum: Object.keys(references), description: 'A key of `references`.' },
  locator: { ...text, description: 'Table, annex, page or sheet of the publication.' },
});
const confidence = {
  enum: ['two-sources', 'one-source', 'unverified'],
  description: 'unverified: not traced to a page; check the publication before use.',
};
const gwpSet = { enum: ['AR4', 'AR5', 'AR6'] };
const factorId = { type: 'string', pattern: '^[a-z0-9-]+$', description: 'The anchor on the page.' };

const factor = object(
  {
    id: factorId,
    family: { enum: familyIds },
    name: bilingual,
    value: { type: 'number', description: 'In `unit` per `per`.' },
    unit: { enum: units },
    per: { enum: units },
    boundary: text,
    citation,
    confidence,
    usedBy: { type: 'array', items: { enum: ['emissions', 'footprint'] } },
    reviewBy: { ...day, description: 'The last day before somebody should look for a newer value.' },
    region: { ...text, description: 'Absent: no place.' },
    year: { type: 'integer', description: 'The year that it describes, not that of publication.' },
    substance: text,
    gwp: { ...gwpSet, description: 'The potentials inside an aggregate CO2e value.' },
    biogenic: { const: true, description: 'Carbon of biological origin, outside the total.' },
    derived: { const: true, description: 'Computed from other cited values.' },
    uncertainty: object({
      halfWidth: { type: 'number', description: 'Of the 95 % interval, as a share of the value.' },
      citation,
    }),
    supersededBy: factorId,
    note: bilingual,
  },
  ['region', 'year', 'substance', 'gwp', 'biogenic', 'derived', 'uncertainty', 'supersededBy', 'note'],
);

const reference = object(
  {
    title: bilingual,
    publisher: bilingual,
    number: text,
    published: { type: 'string', description: 'A year or a day.' },
    url: text,
    licence: { ...bilingual, description: 'What the licence asks for; show it with the values.' },
    note: bilingual,
  },
  ['number', 'url', 'licence', 'note'],
);

/** JSON Schema (2020-12) of the file that `factorsJson` writes. */
export const factorsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The factor registry',
  ...object({
    $schema: text,
    title: bilingual,
    siteVersion: text,
    families: { type: 'object', additionalProperties: object({ name: bilingual, about: bilingual }) },
    references: { type: 'object', additionalProperties: reference },
    factors: { type: 'array', items: factor },
    refrigerants: {
      type: 'array',
      items: object({
        id: text,
        name: bilingual,
        composition: {
          type: 'object',
          additionalProperties: { type: 'number', exclusiveMinimum: 0, maximum: 1 },
          description: 'Shares by mass of the substances.',
        },
        gwp: {
          type: 'object',
          propertyNames: gwpSet,
          additionalProperties: { type: 'number' },
          description: 'Computed from the parts, in kgCO2e per kg; absent where a part has no value.',
        },
        citation,
        confidence,
      }),
    },
  }),
};
