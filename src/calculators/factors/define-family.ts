import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';

/** A group of factors that is loaded when somebody asks for it. */
export interface FactorFamily {
  readonly name: Bilingual;
  /** What is in it, what it is for, and what a reader should know before taking a number from it. */
  readonly about: Bilingual;
  readonly load: () => Promise<readonly CitedFactor[]>;
}

type Text = readonly [zh: string, en: string];

/** A family with its texts and the import of its file, which exports `factors`. */
/* @__NO_SIDE_EFFECTS__ */
export function family(
  name: Text,
  about: Text,
  load: () => Promise<{ readonly factors: readonly CitedFactor[] }>,
): FactorFamily {
  return {
    name: { zh: name[0], en: name[1] },
    about: { zh: about[0], en: about[1] },
    load: async () => (await load()).factors,
  };
}
