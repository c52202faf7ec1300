import type { Site } from '../emissions/inventory.ts';
import { choice, group, list, optional, text, year } from '../engine/json/shape.ts';
import type { Descriptions } from '../engine/json/schema-of.ts';
import type { FactoryProfile } from './factory-file.ts';
import { conditionShape } from './readiness-shape.ts';

/** What is asked once of a factory. */
export const profileShape = group<FactoryProfile>({
  area: optional(text),
  firstYear: optional(year),
  carbonMarket: optional(choice('no', 'national', 'local', 'unknown')),
  sites: optional(list(group<Site>({ id: text, name: text }))),
  conditions: optional(list(conditionShape)),
});

/** What a program that writes a profile should know, by the path of the entry within it. */
export const profileDescriptions: Descriptions = {
  area: 'Where the factory takes its electricity: GB/T 2260 as CN-CQ.',
  firstYear: 'The first year that is accounted for.',
  sites: 'Each id once.',
  conditions: 'Conditions of the guideline, each once. One that is absent was not asked yet.',
  'conditions.condition': 'The id of the condition: data-centre.',
};
