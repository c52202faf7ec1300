import {
  jsonDefinition,
  schemaOf,
  within,
  type Descriptions,
  type JsonSchema,
} from '../../engine/json/schema-of.ts';
import type { Plan } from '../../engine/json/shape.ts';
import { pactLimits } from './pact-limits.ts';
import { pactRules } from './pact-rules.ts';
import { pactShape } from './pact-shape.ts';

/** What a program that writes footprints should know, by the path of the entry. */
export const pactDescriptions: Descriptions = {
  id: 'A UUID. A footprint that changes gets another one, and names this one among those it replaces.',
  specVersion: 'The version of the PACT technical specification, such as 3.0.3.',
  precedingPfIds: 'The ids of the footprints that this one replaces.',
  created: 'A moment of RFC 3339, as are all others.',
  status: 'Deprecated: a newer one exists.',
  validityPeriodEnd: 'Where absent, three years after the end of the reference period.',
  companyIds: 'URNs of whoever answers for the footprint.',
  productIds: 'URNs of the product.',
  productClassifications: 'URNs of classes that the product belongs to.',
  extensions: 'Data of other models, kept as they are.',
  ...within('pcf', {
    '': 'From the cradle to the gate; kgCO2e per declared unit.',
    productMassPerDeclaredUnit: 'In kg without packaging; 0 for energy, transport and services.',
    referencePeriodEnd: 'The first moment after the period.',
    geographyRegionOrSubregion: 'Of the United Nations (M49). Of the three places there is one at most.',
    geographyCountry: 'ISO 3166-1 alpha-2.',
    geographyCountrySubdivision: 'ISO 3166-2.',
    fossilCarbonContent: 'In kg of carbon per declared unit, as are the other contents.',
    biogenicCO2Uptake: 'Negative: the carbon stored in the product at the gate, as CO2.',
    landManagementFossilGhgEmissions: 'A part of the fossil emissions.',
    aircraftGhgEmissions: 'A part of the fossil emissions.',
    packagingGhgEmissions: 'Only where packaging is included.',
    technologicalCO2Removals: 'Only where capture is included, as are its amount and its origin.',
    ipccCharacterizationFactors: 'AR6, or the set of all that were used.',
    crossSectoralStandards: 'ISO14067, PACT-3.0 … The list grows.',
    exemptedEmissionsPercent: 'The share of the emissions that was left out.',
    primaryDataShare: 'In percent of the footprint without the biogenic uptake.',
    dqi: 'Ratings from 1 to 5, weighted by the emissions.',
  }),
};

/**
 * The JSON Schema (2020-12) of a product's footprint, derived from the shape and the rules that footprints are checked
 * against. It is the project's own, written from the technical specification of PACT, version 3.0.3.
 */
export const pactSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A product footprint by the PACT data model, version 3',
  description:
    'Written for this project from the PACT technical specification 3.0.3 (World Business Council for Sustainable Development). Numbers are texts of a decimal. Entries that the schema doesn’t name are kept.',
  ...schemaOf(pactShape as Plan, pactDescriptions, pactLimits),
  allOf: pactRules.map(({ schema }) => ({ properties: { pcf: schema } })),
  $defs: { json: jsonDefinition(pactLimits) },
};
