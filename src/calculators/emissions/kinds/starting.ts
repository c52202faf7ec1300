import { certificate } from './certificate.ts';
import { gridElectricity } from './grid-electricity.ts';
import type { SourceKindId } from './kind-ids.ts';
import type { SourceKind } from './kind.ts';
import { stationaryCombustion } from './stationary-combustion.ts';

/** The kinds of source that come with the first line, of whatever kind: fuel and power, which every factory has. */
export const startingKinds: readonly SourceKind<SourceKindId>[] = [
  stationaryCombustion,
  gridElectricity,
  certificate,
];
