import type { Site } from '../emissions/inventory.ts';
import { choice, group, list, optional, text, year } from '../engine/json/shape.ts';
import type { Descriptions } from '../engine/json/schema-of.ts';
import type { FactoryProfile } from './factory-file.ts';
import { conditionShape } from './readiness-shape.ts';

/** What is asked once of a factory. */
export const profileShape = group<FactoryProfile>({
  area: optional(text),
  firstYear: optional(year),
  firstMonth: optional(choice(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
  carbonMarket: optional(choice('no', 'national', 'local', 'unknown')),
  sites: optional(list(group<Site>({ id: text, name: text }))),
  conditions: optional(list(conditionShape)),
});

/** What a program that writes a profile should know, by the path of the entry within it. */
export const profileDescriptions: Descriptions = {
  area: 'Where the factory takes its electricity: GB/T 2260 as CN-CQ.',
  firstYear: 'The first year that is accounted for.',
  firstMonth:
    'The month that a reporting year begins with; the calendar year where absent. From 2 to 7 a year has the name of the calendar year it begins in, from 8 on of the one it ends in.',
  sites: 'Each id once.',
  conditions: 'Conditions of the guideline, each once. One that is absent was not asked yet.',
  'conditions.condition': 'The id of the condition: data-centre.',
};
