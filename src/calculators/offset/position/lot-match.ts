import { multiply, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { MatchLot, MatchResult } from '../matching/index.ts';
import type { MatchingRules } from '../claim.ts';
import type { QuantifiedLot } from '../lots/quantified-lot.ts';
import type { ReadLot } from '../lots/read-lot.ts';
import { isOfShare } from './match-rules.ts';

/** What of a lot was matched, and what of it is left over. */
export interface LotMatch {
  readonly lot: ReadLot;
  /** In the lot's own unit: tonnes or MWh. */
  readonly matched: Quantification;
  /** What was matched, and with a lot that can't be divided all of it. */
  readonly taken: Quantification;
  /** What was taken × its price. Absent where no price is known. */
  readonly cost?: Quantification<'CNY'>;
}

/** A lot that may be matched, with how much of it. */
export type Offered = QuantifiedLot & {
  readonly lot: ReadLot & { readonly quantity: Quantification };
};

/** Which lots a position looks at: what is cancelled, or that and what the plan may draw on. */
export type Depth = 'counted' | 'planned';

/** The lots that are offered: what is cancelled for the year, and in a plan what is held and, if the reader wants it, ordered. */
export function offeredLots(
  lots: readonly QuantifiedLot[],
  depth: Depth,
  { planOrdered }: MatchingRules,
): readonly Offered[] {
  const standings: readonly string[] =
    depth === 'counted' ? ['retired'] : ['retired', 'held', ...(planOrdered ? ['ordered'] : [])];
  return lots.filter((entry): entry is Offered =>
    Boolean(entry.lot?.quantity && standings.includes(entry.standing)),
  );
}

const TIERS = ['retired', 'held', 'ordered'];

/** Where no price is known a lot comes after those that have one. */
const NO_PRICE = 1e9;

/** Where no vintage is known a lot comes last. */
const NO_VINTAGE = 1e6;

/** Ranks a lot for the policy: what is cancelled first, then the policy's own order, then the price. */
export function matchLotOf({ line, lot, standing }: Offered, group: string, rules: MatchingRules): MatchLot {
  const { policy, share } = rules;
  const rank = { cost: 0, 'by-hand': 0, oldest: lot.vintage?.to ?? NO_VINTAGE, local: lot.local ? 0 : 1 };
  const wanted = policy === 'by-hand' && (lot.use ?? (standing === 'retired' ? undefined : 0));
  const units = lot.quantity.value;
  return {
    id: line.id,
    group,
    units: typeof wanted === 'number' ? Math.min(wanted, units) : units,
    cost: [TIERS.indexOf(standing), rank[policy], lot.price?.value ?? NO_PRICE],
    // What is cancelled is cancelled as a whole already; by hand the reader has said how much.
    whole: lot.whole && standing !== 'retired' && policy !== 'by-hand',
    gated: share ? !isOfShare(lot, share) : false,
  };
}

/** The lots that were used, with their quantities and costs, in the order of the matching. */
export function lotMatches(offered: readonly Offered[], result: MatchResult): readonly LotMatch[] {
  const byId = new Map(offered.map((entry) => [entry.line.id, entry]));
  const matched = new Map<string, number>();
  for (const { lot, units } of result.matches) matched.set(lot, (matched.get(lot) ?? 0) + units);
  return [...matched].flatMap(([id, units]): readonly LotMatch[] => {
    const lot = byId.get(id)?.lot;
    if (!lot) return [];
    const part = assigned(lot.quantity, units);
    const takenUnits = result.taken.get(id) ?? units;
    const taken = takenUnits === units ? part : assigned(lot.quantity, takenUnits);
    const cost = lot.price && multiply(taken, lot.price, 'cost');
    return [{ lot, matched: part, taken, ...(cost && { cost }) }];
  });
}

/** So many units of what a lot holds. All of it is the lot itself. */
export function assigned(quantity: Quantification, units: number): Quantification {
  if (units === quantity.value) return quantity;
  return { label: 'matched', value: units, unit: quantity.unit, basis: { kind: 'assigned', of: [quantity] } };
}

/** What all lots that were used cost, as far as their prices are known. */
export const costOf = (matches: readonly LotMatch[]): Quantification<'CNY'> =>
  sum(
    matches.flatMap(({ cost }) => cost ?? []),
    'CNY',
    'cost',
  );
