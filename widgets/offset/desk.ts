import type {
  Claim,
  FactoryFile,
  InventoryResult,
  LedgerCatalogue,
  Lot,
  OffsetLine,
  OffsetProblemCode,
  OffsetTexts,
  QuantifiedClaim,
  QuantifiedEntry,
  QuantifiedLot,
  QuantifiedResidual,
} from '../../src/calculators/index.ts';
import type { LineDesk, Words as SharedWords } from '../foundation/desk.ts';
import type { Messages } from './messages/zh.ts';

/** The words of one language. */
export interface Words extends SharedWords {
  readonly t: Messages;
  readonly texts: OffsetTexts;
}

/** The section of the factory file that this calculator works on. */
export type OffsetSection = NonNullable<FactoryFile['offset']>;

/** What every view of the calculator is handed: the words, the claim with its result, and the ways to change it. */
export interface Desk extends LineDesk<OffsetLine> {
  readonly t: Messages;
  readonly texts: OffsetTexts;
  readonly claim: Claim;
  /** All claims of the file, by year. */
  readonly claims: readonly Claim[];
  /** The ledger of all years. */
  readonly lots: readonly Lot[];
  /** Years that the file has an inventory of. */
  readonly inventoryYears: readonly number[];
  readonly catalogue: LedgerCatalogue;
  /** The inventories of the file, quantified, once they are loaded. */
  readonly inventories: readonly InventoryResult[];
  /** The stated lines of the year and the whole ledger, with what was found. */
  readonly entries: readonly OffsetEntry[];
  /** Nothing was entered yet, and no inventory is there to take. */
  readonly isEmpty: boolean;
  /** There once something was entered and the calculation is loaded. */
  readonly result: QuantifiedClaim | undefined;
  /** Changes of one group are one step of the history. */
  change(change: (claim: Claim) => Claim, group?: string): void;
  /** The whole section: for examples, and what comes from elsewhere. */
  changeSection(change: (section: OffsetSection) => OffsetSection): void;
  openYear(year: number): void;
}

/** A line of the desk with what was found about it: where a lot stands, or what a stated line comes to. */
export type OffsetEntry = QuantifiedEntry<OffsetLine, OffsetProblemCode> &
  Partial<Pick<QuantifiedLot, 'standing' | 'lot'> & Pick<QuantifiedResidual, 'entry' | 'amount'>>;

/** Changes one of the rules that lots are matched by. */
export const changeRules = (desk: Desk, part: Partial<Claim['rules']>, group?: string): void =>
  desk.change((claim) => ({ ...claim, rules: { ...claim.rules, ...part } }), group);

/** How the claimed scopes are called together. */
export const scopesOf = ({ t, claim }: Pick<Desk, 't' | 'claim'>): string =>
  claim.scope3 ? t.scopes123 : t.scopes12;
