import type { Pins } from '../lines/pins.ts';
import type { Citation } from '../engine/factor.ts';
import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import type { ReferenceId } from '../references.ts';
import type { Descriptions } from '../engine/json/schema-of.ts';
import { choice, group, list, number, optional, record, text, word, year } from '../engine/json/shape.ts';

/** Pins as a file holds them, with the hash that tells whether somebody changed a value. */
export interface WrittenPins extends Pins {
  readonly hash?: string;
}

/** An inventory or a study as a file holds it. */
export type Pinned<Part extends { readonly pins?: Pins }> = Part & { readonly pins?: WrittenPins };

const bilingual = group<Bilingual>({ zh: text, en: text });
const citation = group<Citation<ReferenceId>>({ reference: word(), locator: text });

/** A factor's own words (units, boundaries, publications) may be a newer registry's: they are kept as they are. */
const factor = group<CitedFactor>({
  id: text,
  name: bilingual,
  value: number,
  unit: word(),
  per: word(),
  boundary: word(),
  citation,
  confidence: word(),
  usedBy: list(word()),
  reviewBy: text,
  region: optional(text),
  year: optional(year),
  substance: optional(text),
  gwp: optional(word()),
  biogenic: optional(choice(true)),
  derived: optional(choice(true)),
  uncertainty: optional(group<NonNullable<CitedFactor['uncertainty']>>({ halfWidth: number, citation })),
  supersededBy: optional(text),
  note: optional(bilingual),
});

/** The factor values an inventory or a study was made with. */
export const pinsShape = group<WrittenPins>({
  hash: optional(text),
  factors: record(factor),
  selections: record(text),
});

export const pinsDescriptions: Descriptions = {
  '': 'The factor values it was made with. They count, whatever a newer registry says.',
  hash: 'The SHA-256 of the canonical JSON (RFC 8785) of the pins without this entry.',
};
