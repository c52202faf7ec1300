import { canonicalJson } from '../engine/json/canonical-json.ts';
import type { Stated, Subject } from '../factory/figure.ts';
import type { QuantifiedFactory } from '../factory/quantify-factory.ts';
import { factorsBehind, overridesIn } from './evidence.ts';
import { methodOf, nameOf } from './method.ts';
import type { Particulars, Recorded } from './receipt.ts';

/** What a receipt says of a result beside its numbers. */
export function particularsOf(
  factory: QuantifiedFactory,
  subject: Subject,
  { stated, recorded }: { readonly stated: Stated; readonly recorded: Recorded },
): Particulars {
  return {
    name: nameOf(factory, subject),
    entity: factory.file.entity,
    method: methodOf(factory, subject),
    overrides: overridesIn(recorded),
    factors: factorsBehind(stated),
  };
}

const entries = ['name', 'entity', 'method', 'overrides', 'factors'] as const;

/** The entries that say something else: a forger changed what stands beside the numbers and left the numbers alone. */
export const differingParticulars = (
  stated: Particulars,
  replayed: Particulars,
): readonly (keyof Particulars)[] =>
  entries.filter((entry) => canonicalJson(stated[entry]) !== canonicalJson(replayed[entry]));
