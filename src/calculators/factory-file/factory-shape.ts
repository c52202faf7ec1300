import { choice, group, json, list, moment, optional, text, year } from '../engine/json/shape.ts';
import type { Inventory } from '../emissions/inventory.ts';
import type { FootprintStudy } from '../footprint/study.ts';
import type { Plan } from '../measures/plan.ts';
import type { Claim } from '../offset/claim.ts';
import { factoryFileFormat, factoryFileVersion } from './factory-file.ts';
import type {
  EmissionsSection,
  Entity,
  FactoryFile,
  FootprintSection,
  MeasuresSection,
  OffsetSection,
  ReadinessSection,
} from './factory-file.ts';
import { inventoryShape } from './inventory-shape.ts';
import { checklistEntryShape, planShape } from './measures-shape.ts';
import { claimShape, lotShape } from './offset-shape.ts';
import type { Pinned } from './pins-shape.ts';
import { profileShape } from './profile-shape.ts';
import { assessmentShape } from './readiness-shape.ts';
import { studyShape } from './study-shape.ts';

interface WrittenEmissions extends EmissionsSection {
  readonly years: readonly Pinned<Inventory>[];
}

interface WrittenFootprint extends FootprintSection {
  readonly studies?: readonly Pinned<FootprintStudy>[];
}

interface WrittenOffset extends OffsetSection {
  readonly claims?: readonly Pinned<Claim>[];
}

interface WrittenMeasures extends MeasuresSection {
  readonly plan?: Pinned<Plan>;
}

/** A factory file as its text holds it: with the hashes, which the file in memory does without. */
export interface WrittenFile extends FactoryFile {
  readonly emissions?: WrittenEmissions;
  readonly footprint?: WrittenFootprint;
  readonly offset?: WrittenOffset;
  readonly measures?: WrittenMeasures;
  readonly checksum?: string;
}

/** Whose data it is. */
export const entityShape = group<Entity>({
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
  entity: entityShape,
  profile: optional(profileShape),
  savedAt: optional(moment),
  software: optional(group<NonNullable<FactoryFile['software']>>({ calculators: text, factors: text })),
  emissions: optional(group<WrittenEmissions>({ baseYear: optional(year), years: list(inventoryShape) })),
  footprint: optional(
    group<WrittenFootprint>({ studies: optional(list(studyShape)), products: optional(json) }),
  ),
  offset: optional(
    group<WrittenOffset>({ lots: optional(list(lotShape)), claims: optional(list(claimShape)) }),
  ),
  readiness: optional(group<ReadinessSection>({ assessments: optional(list(assessmentShape)) })),
  measures: optional(
    group<WrittenMeasures>({ checklist: optional(list(checklistEntryShape)), plan: optional(planShape) }),
  ),
  checksum: optional(text),
});
