import { GrowingCatalogue as Growing, type Catalogue as CatalogueOf } from '../lines/catalogue.ts';
import type { FootprintKindId } from './kinds/kind-ids.ts';
import type { FootprintKind } from './kinds/kind.ts';

/** The kinds of line and the factors that a study is quantified with. */
export type Catalogue = CatalogueOf<FootprintKind<FootprintKindId>>;

/** One that grows while the reader works. */
export class FootprintCatalogue extends Growing<FootprintKind<FootprintKindId>> {}
