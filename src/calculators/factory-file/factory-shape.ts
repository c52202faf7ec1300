import { factoryFileFormat, factoryFileVersion } from './factory-file.ts';
import type { EmissionsSection, Entity, FactoryFile } from './factory-file.ts';
import { inventoryShape } from './inventory-shape.ts';
import type { WrittenInventory } from './pins-shape.ts';
import { choice, group, json, list, moment, optional, text, year } from '../engine/json/shape.ts';

interface WrittenSection extends EmissionsSection {
  readonly years: readonly WrittenInventory[];
}

/** A factory file as its text holds it: with the hashes, which the file in memory does without. */
export interface WrittenFile extends FactoryFile {
  readonly emissions?: WrittenSection;
  readonly checksum?: string;
}

const entity = group<Entity>({
  name: text,
  creditCode: optional(text),
  address: optional(text),
  industry: optional(text),
  contact: optional(text),
  responsible: optional(text),
});

/** The whole file. The order of the entries here is their order in the text. */
export const factoryShape = group<WrittenFile>({
  format: choice(factoryFileFormat),
  version: choice(factoryFileVersion),
  entity,
  savedAt: optional(moment),
  software: optional(group<NonNullable<FactoryFile['software']>>({ calculators: text, factors: text })),
  emissions: optional(group<WrittenSection>({ baseYear: optional(year), years: list(inventoryShape) })),
  footprint: optional(json),
  offset: optional(json),
  readiness: optional(json),
  checksum: optional(text),
});
