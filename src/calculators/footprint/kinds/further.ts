import { biogenicCarbon } from './biogenic-carbon.ts';
import { biomass } from './biomass.ts';
import { direct } from './direct.ts';
import { fuel } from './fuel.ts';
import { heat } from './heat.ts';
import { incineration } from './incineration.ts';
import type { FootprintKindId } from './kind-ids.ts';
import type { FootprintKind } from './kind.ts';
import { landUse } from './land-use.ts';
import { process } from './process.ts';
import { recovery } from './recovery.ts';
import { waste } from './waste.ts';

/** The kinds of line that are loaded when a study has one of them, with the factors they need. */
export const furtherKinds: readonly FootprintKind<FootprintKindId>[] = [
  fuel,
  biomass,
  heat,
  direct,
  process,
  waste,
  incineration,
  recovery,
  biogenicCarbon,
  landUse,
];
