import type { Bundle, Offer } from './bundle.ts';
import { compareTuples, plus } from './tuples.ts';

/**
 * Decides about an open lot and about those of its bundle that this settles. Where one lot has no fewer units than another and
 * costs no more in all, whatever takes the other could take it instead: it is out only if the other is, and in whenever the
 * other is. Of equal lots the first goes before.
 */
export function decide(bundle: Bundle, offer: Offer, decided: 'in' | 'out'): void {
  offer.decided = decided;
  for (const other of bundle.offers) {
    if (!other.lot.whole || other.decided !== 'free') continue;
    const [better, worse] = decided === 'in' ? [other, offer] : [offer, other];
    if (dominates(better, worse)) other.decided = decided;
  }
}

function dominates(better: Offer, worse: Offer): boolean {
  if (better.lot.units < worse.lot.units) return false;
  const none = better.cost.map(() => 0);
  const dearer = compareTuples(
    plus(none, better.cost, better.lot.units),
    plus(none, worse.cost, worse.lot.units),
  );
  if (dearer !== 0 || better.lot.units > worse.lot.units) return dearer <= 0;
  return better.place < worse.place;
}
