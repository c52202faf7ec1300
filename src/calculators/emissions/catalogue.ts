import { GrowingCatalogue as Growing, type Catalogue as CatalogueOf } from '../lines/catalogue.ts';
import type { SourceKindId } from './kinds/kind-ids.ts';
import type { SourceKind } from './kinds/kind.ts';

/** The kinds of source and the factors that an inventory is quantified with. */
export type Catalogue = CatalogueOf<SourceKind<SourceKindId>>;

/** One that grows while the reader works. */
export class GrowingCatalogue extends Growing<SourceKind<SourceKindId>> {}
