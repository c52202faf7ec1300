import { byCodeUnits } from '../../engine/code-unit-order.ts';
import { hasLetter } from './serial-forms.ts';
import { byNumbers, type SerialRange } from './serial-range.ts';

/** The serial numbers of one lot of the ledger. */
export interface SerialLot {
  readonly id: string;
  /** Registry and instrument: numbers that don't name their series are compared within it only. */
  readonly scope: string;
  readonly ranges: readonly SerialRange[];
}

/** Numbers that two lots both claim. */
export interface Overlap {
  /** Their ids, sorted. */
  readonly lots: readonly [string, string];
  readonly prefix: string;
  readonly from: bigint;
  readonly to: bigint;
}

type Claim = Omit<Overlap, 'lots'> & {
  readonly lot: SerialLot;
  readonly series: string;
  /** Whether its digits stand together or apart; absent where that makes no difference. */
  readonly digits?: 'together' | 'apart';
};

/**
 * The numbers claimed by more than one lot, by series and number, one pair of lots after the other.
 * A prefix with a letter, or of 16 characters, names its series wherever it stands; bare digits (and 2023-0001)
 * are compared only within one scope, since every registry has a number 1. A serial is the same with its digits together
 * (CQCER2024000001) and apart (CQCER-2024-000001). The order of the lots doesn't matter.
 */
export function* overlapsAmong(lots: readonly SerialLot[]): Generator<Overlap> {
  const claims = lots
    .flatMap((lot) => [...claimsOf(lot), ...claimsOfAllDigits(lot)])
    .sort((a, b) => byCodeUnits(a.series, b.series) || byNumbers(a, b) || byCodeUnits(a.lot.id, b.lot.id));
  let open: Claim[] = [];
  for (const claim of claims) {
    // Sorted by their start: whoever hasn't ended before this one begins shares numbers with it.
    open = open.filter(({ series, to }) => series === claim.series && to >= claim.from);
    for (const earlier of open) {
      // Written alike they have met by their series already.
      if (claim.digits && (claim.digits === earlier.digits || claim.lot === earlier.lot)) continue;
      const [a, b] = [earlier.lot.id, claim.lot.id];
      const to = earlier.to < claim.to ? earlier.to : claim.to;
      yield { lots: byCodeUnits(a, b) <= 0 ? [a, b] : [b, a], prefix: claim.prefix, from: claim.from, to };
    }
    open.push(claim);
  }
}

/** A lot's numbers with what overlaps or touches made one, so that a pair shares each number once. */
function claimsOf(lot: SerialLot): Claim[] {
  const claims: Claim[] = [];
  const sorted = [...lot.ranges].sort((a, b) => byCodeUnits(a.prefix, b.prefix) || byNumbers(a, b));
  for (const { prefix, from, to } of sorted) {
    const last = claims.at(-1);
    if (last?.prefix === prefix && from <= last.to + 1n) {
      if (to > last.to) claims[claims.length - 1] = { ...last, to };
    } else claims.push({ lot, series: seriesOf(prefix, lot.scope), prefix, from, to });
  }
  return claims;
}

/**
 * Its numbers with the digits that stand before them, as if no separator stood between. Compared are only serials of one
 * length, one written together and one apart: A-1-12 and A-11-2 are two.
 */
function claimsOfAllDigits(lot: SerialLot): Claim[] {
  return lot.ranges.flatMap(({ prefix, from, to, width }): Claim[] => {
    const [before = ''] = /\d*$/.exec(prefix) ?? [];
    if (width === undefined || prefix.includes('*')) return [];
    const name = prefix.slice(0, prefix.length - before.length);
    const first = BigInt(before || 0) * 10n ** BigInt(width);
    const series = `\uffff${seriesOf(name, lot.scope)}\n${before.length + width}`;
    const digits = before ? 'apart' : 'together';
    return [{ lot, series, digits, prefix: name, from: first + from, to: first + to }];
  });
}

function seriesOf(prefix: string, scope: string): string {
  const namesItself = hasLetter(prefix) || prefix.length >= 16;
  return namesItself ? prefix : `${prefix}\n${scope}`;
}
