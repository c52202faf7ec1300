import { GrowingCatalogue as Growing, type Catalogue as CatalogueOf } from '../lines/catalogue.ts';
import { fieldsFor, type Field } from '../lines/field.ts';
import type { MatchingRules, OffsetLine } from './claim.ts';
import type { Instrument } from './instruments/instrument.ts';
import type { OffsetKindId } from './kind-ids.ts';
import type { ResidualKind } from './residual/residual-kinds.ts';

/** What a line of the calculator may be. */
export type OffsetKind = Instrument | ResidualKind;

/** The kinds of line and the factors that a claim is quantified with. */
export type Catalogue = CatalogueOf<OffsetKind>;

/** One that grows: the kinds come with the first line; factors come from the pins, and the grid's are at hand. */
export class LedgerCatalogue extends Growing<OffsetKind & { readonly id: OffsetKindId }> {}

/** The form of a line as it stands: the fields that its kind asks for, given what was chosen so far and the policy. */
export function fieldsOf(
  { kind, fields }: OffsetLine,
  catalogue: Catalogue,
  { policy }: Pick<MatchingRules, 'policy'>,
): readonly Field[] {
  const form = catalogue.kind(kind);
  if (!form) return [];
  const all = fieldsFor(form, fields, undefined);
  return policy === 'by-hand' ? all : withoutHand(all);
}

const reduced = new WeakMap<readonly Field[], readonly Field[]>();

/** How much of a lot is to be matched is asked only where the reader chooses by hand. */
function withoutHand(all: readonly Field[]): readonly Field[] {
  const known = reduced.get(all) ?? all.filter(({ key }) => key !== 'use');
  reduced.set(all, known);
  return known;
}
