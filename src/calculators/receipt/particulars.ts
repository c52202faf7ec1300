import { canonicalJson } from '../engine/json/canonical-json.ts';
import type { Stated, Subject } from '../factory/figure.ts';
import type { GuidelineData, QuantifiedFactory } from '../factory/quantify-factory.ts';
import { registryVersion } from '../factors/registry-version.ts';
import { factorsBehind, overridesIn } from './evidence.ts';
import { methodOf, nameOf } from './method.ts';
import type { Particulars, Receipt, Recorded } from './receipt.ts';

/** What a receipt says of a result beside its numbers. */
export function particularsOf(
  factory: QuantifiedFactory,
  subject: Subject,
  { stated, recorded }: { readonly stated: Stated; readonly recorded: Recorded },
  guideline?: GuidelineData,
): Particulars {
  return {
    name: nameOf(factory, subject),
    entity: factory.file.entity,
    method: methodOf(factory, subject),
    overrides: overridesIn(recorded),
    factors: factorsBehind(stated),
    figures: recorded.figures,
    registry: registryVersion,
    ...(guideline && subject.calculator === 'readiness' && { guideline: guideline.requirements.textVersion }),
  };
}

const entries = ['name', 'entity', 'method', 'overrides', 'factors', 'figures'] as const;

/** The entries that say something else: a forger changed what stands beside the numbers and left the numbers alone. */
export function differingParticulars(
  receipt: Receipt,
  replayed: Particulars,
): readonly (keyof Particulars)[] {
  const { factors: registry, guideline } = receipt.made;
  return [
    ...entries.filter((entry) => canonicalJson(receipt[entry]) !== canonicalJson(replayed[entry])),
    ...(registry === replayed.registry ? [] : ['registry' as const]),
    ...(guideline === replayed.guideline ? [] : ['guideline' as const]),
  ];
}
