import { directElectricity, ownGeneration } from './direct-electricity.ts';
import { fugitive } from './fugitive.ts';
import { heat } from './heat.ts';
import type { SourceKindId } from './kind-ids.ts';
import type { SourceKind } from './kind.ts';
import { mobileCombustion } from './mobile-combustion.ts';
import { startingKinds } from './starting.ts';

/** The kinds of source that most factories have: those of the start, and what is loaded with the first other source. */
export const commonKinds: readonly SourceKind<SourceKindId>[] = [
  ...startingKinds,
  mobileCombustion,
  fugitive,
  directElectricity,
  ownGeneration,
  heat,
];
