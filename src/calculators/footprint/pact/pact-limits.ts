import type { JsonLimits } from '../../engine/json/limits.ts';

/** Of a footprint from somebody else: its texts may be longer than those of a factory file, for the data model has no limit. */
export const pactLimits: JsonLimits = {
  bytes: 2_000_000,
  entries: 20_000,
  text: 50_000,
  key: 200,
  depth: 32,
};
