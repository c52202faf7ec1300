/** Something that a calculator found: an `error` keeps a line out of its result. */
type Found = readonly { readonly severity: string }[];

/** A quantified inventory as far as an assessment looks at it; that of the emissions calculator fits. */
export interface InventoryRecord {
  readonly inventory: {
    readonly year: number;
    readonly carbonMarket: 'no' | 'national' | 'local' | 'unknown';
  };
  readonly lines: readonly {
    readonly scope: 1 | 2 | 3 | undefined;
    readonly problems: Found;
    readonly result?: unknown;
  }[];
}

/** A quantified product study, the same way. */
export interface StudyRecord {
  readonly lines: readonly { readonly problems: Found }[];
  readonly total: { readonly value: number };
}

/** One year's claim against the ledger, the same way. */
export interface ClaimRecord {
  readonly claim: { readonly year: number; readonly disclosure?: { readonly address?: string } };
  readonly lots: readonly { readonly standing: string; readonly line: { readonly kind: string } }[];
  /** What was found about what remains: whether all of it is known. */
  readonly residual: { readonly findings: readonly { readonly code: string }[] };
  readonly counted: {
    readonly matched: { readonly value: number };
    readonly coverage?: { readonly value: number };
  };
  readonly reductions: { readonly own: { readonly value: number } };
}

/** The plan of the measures, the same way. */
export interface PlanRecord {
  readonly from: number;
  readonly to: number;
  /** Whether it starts from an inventory. */
  readonly baseline: 'inventory' | 'stated';
  readonly measures: readonly unknown[];
  readonly target?: string | number;
}

/** What the factory says of itself once, for all calculators. */
export interface ProfileRecord {
  readonly carbonMarket?: InventoryRecord['inventory']['carbonMarket'];
  readonly conditions?: readonly { readonly condition: string; readonly applies: 'yes' | 'no' }[];
}

/** What the factory's other calculators hold. */
export interface Records {
  readonly inventories: readonly InventoryRecord[];
  readonly studies: readonly StudyRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly plan?: PlanRecord;
  readonly profile?: ProfileRecord;
}

/** Whether a line has nothing that keeps it out. */
export const isSound = ({ problems }: { readonly problems: Found }): boolean =>
  problems.every(({ severity }) => severity !== 'error');
