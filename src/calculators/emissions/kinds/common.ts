import { certificate } from './certificate.ts';
import { directElectricity, ownGeneration } from './direct-electricity.ts';
import { fugitive } from './fugitive.ts';
import { gridElectricity } from './grid-electricity.ts';
import { heat } from './heat.ts';
import type { SourceKindId } from './kind-ids.ts';
import type { SourceKind } from './kind.ts';
import { mobileCombustion } from './mobile-combustion.ts';
import { stationaryCombustion } from './stationary-combustion.ts';

/** The kinds of source that most factories have; the calculator starts with them. */
export const commonKinds: readonly SourceKind<SourceKindId>[] = [
  stationaryCombustion,
  mobileCombustion,
  fugitive,
  gridElectricity,
  directElectricity,
  ownGeneration,
  certificate,
  heat,
];
