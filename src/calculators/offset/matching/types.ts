/**
 * What can be matched: carbon credits in tCO2e, or certificates in MWh. Units are whole numbers throughout, as credits and
 * certificates are.
 */
export interface MatchLot {
  /** Unique among the lots. */
  readonly id: string;
  /** What eligibility and limits go by: the instrument of a credit, or the month a certificate's power was generated. */
  readonly group: string;
  /** How many there are: a whole number, 0 or more. */
  readonly units: number;
  /**
   * The cost of one unit, compared entry by entry like words in a dictionary: for example the tier, the rank and the price in
   * CNY. All lots have as many entries; entries are finite and not negative.
   */
  readonly cost: readonly number[];
  /**
   * Taken as a whole or not at all: all its units are paid for whatever part of them is matched, and the rest is surplus.
   * Otherwise single units can be taken.
   */
  readonly whole?: boolean;
  /** Counts towards `gateLimit`: a credit that isn't local, where a share of local ones is asked for. */
  readonly gated?: boolean;
}

/** What lots are matched with: the residual emissions of a scope, or the uncovered electricity of a month. */
export interface MatchDemand {
  /** Unique among the demands. */
  readonly id: string;
  /** How many are needed: a whole number, 0 or more. */
  readonly units: number;
}

/** What the lots of a group may be used for. A group without such a line serves nothing. */
export interface Serving {
  readonly group: string;
  readonly demand: string;
  /** The most units of the group that are matched with this demand. */
  readonly limit?: number;
}

/** Limits are whole numbers of what is matched, not of what is paid for; a limit that is left out doesn't bind. */
export interface MatchRules {
  /** At most one for each pair of a group and a demand. */
  readonly serves: readonly Serving[];
  /** The most units of each group that are matched, with all demands together. */
  readonly groupLimits?: ReadonlyMap<string, number>;
  /** The most units of all gated lots together that are matched. */
  readonly gateLimit?: number;
}

/** So many units of a lot used for a demand; always more than none. */
export interface Match {
  readonly lot: string;
  readonly demand: string;
  readonly units: number;
}

/** What is matched with what, and how good it is. */
export interface MatchResult {
  /** By lot in canonical order (cost, then id), then by demand id. */
  readonly matches: readonly Match[];
  /** Units matched altogether: as many as the lots and the rules allow. */
  readonly matched: number;
  /** Units paid for of each lot that is used: the matched ones, or all of a whole lot. */
  readonly taken: ReadonlyMap<string, number>;
  /** Units missing of every demand, 0 where it is met. */
  readonly unmet: ReadonlyMap<string, number>;
  /** The cost of all that is taken, entry by entry; empty without lots. */
  readonly cost: readonly number[];
  /** Whether no cheaper matching of as many units exists. */
  readonly proven: boolean;
  /** No matching of as many units costs less than this; equal to `cost` where proven. */
  readonly bound: readonly number[];
}
