import { GrowingCatalogue as Growing, type Catalogue as CatalogueOf } from '../lines/catalogue.ts';
import { fieldsFor, type Field } from '../lines/field.ts';
import type { OffsetLine } from './claim.ts';
import { instruments } from './instruments/index.ts';
import type { Instrument } from './instruments/instrument.ts';
import type { OffsetKindId } from './kind-ids.ts';
import { residualKinds, type ResidualKind } from './residual/residual-kinds.ts';

/** What a line of the calculator may be. */
export type OffsetKind = Instrument | ResidualKind;

/** The kinds of line and the factors that a claim is quantified with. */
export type Catalogue = CatalogueOf<OffsetKind>;

/** All kinds there are; factors come from the pins, and the grid's are at hand. */
export class OffsetCatalogue extends Growing<OffsetKind & { readonly id: OffsetKindId }> {
  constructor() {
    super([...instruments, ...residualKinds]);
  }
}

/** The form of a line as it stands: the fields that its kind asks for, given what was chosen so far. */
export function fieldsOf({ kind, fields }: OffsetLine, catalogue: Catalogue): readonly Field[] {
  const form = catalogue.kind(kind);
  return form ? fieldsFor(form, fields, undefined) : [];
}
