import { assembly } from './assembly.ts';
import { electricity } from './electricity.ts';
import type { FootprintKindId } from './kind-ids.ts';
import type { FootprintKind } from './kind.ts';
import { material } from './material.ts';
import { transport } from './transport.ts';

/** The kinds of line that come with the first line, of whatever kind: what every product has. */
export const startingKinds: readonly FootprintKind<FootprintKindId>[] = [
  material,
  assembly,
  electricity,
  transport,
];
