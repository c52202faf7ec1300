import { offsetKinds } from './kinds.ts';
import { LedgerCatalogue } from './ledger-catalogue.ts';

/** A catalogue with all kinds there are, from its start. */
export class OffsetCatalogue extends LedgerCatalogue {
  constructor() {
    super(offsetKinds);
  }
}
