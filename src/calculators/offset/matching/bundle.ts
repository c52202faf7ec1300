import type { MatchLot } from './types.ts';
import type { Tuple } from './tuples.ts';

/** A lot in canonical order, and what the search has decided about it; divisible lots stay free. */
export interface Offer {
  readonly lot: MatchLot;
  /** The cost of a unit in grains. */
  readonly cost: Tuple;
  readonly place: number;
  decided: 'free' | 'in' | 'out';
}

/**
 * The lots of one group on one side of the gate. They are used in canonical order, so a bundle is known by how many units
 * flow: what more would cost is the price of the cheapest lot with units left, and what less would save is that of the dearest
 * one in use. Lots that the search has decided to take are paid for already: their units come first and cost nothing.
 */
export class Bundle {
  readonly offers: readonly Offer[];
  readonly #nothing: Tuple;
  /** Units of the lots decided to be taken, and how many of them flow. */
  #paid = 0;
  #paidUsed = 0;
  /** The lot at the margin, and how many of its units flow; all free ones before it are used up. */
  #at = 0;
  #used = 0;

  constructor(offers: readonly Offer[], width: number) {
    this.offers = offers;
    this.#nothing = Array.from({ length: width }, () => 0);
  }

  /** Units of the lots decided to be taken. */
  get paid(): number {
    return this.#paid;
  }

  /** What one unit more would cost; nothing where there is none. */
  dearer(): Tuple | undefined {
    if (this.#paidUsed < this.#paid) return this.#nothing;
    for (let offer = this.offers[this.#at]; offer; offer = this.offers[this.#at]) {
      if (offer.decided === 'free' && this.#used < offer.lot.units) return offer.cost;
      this.#at += 1;
      this.#used = 0;
    }
    return undefined;
  }

  /** What one unit less would save; nothing where none flows. */
  saved(): Tuple | undefined {
    const last = this.#lastUsed();
    return last >= 0 ? this.offers[last]?.cost : this.#paidUsed > 0 ? this.#nothing : undefined;
  }

  /** How many units can be added at the cost of `dearer`. */
  get room(): number {
    if (!this.dearer()) return 0;
    return this.#paidUsed < this.#paid ? this.#paid - this.#paidUsed : this.#unitsAt(this.#at) - this.#used;
  }

  /** How many units can be taken away at the cost of `saved`. */
  get held(): number {
    const last = this.#lastUsed();
    if (last < 0) return this.#paidUsed;
    return last === this.#at ? this.#used : this.#unitsAt(last);
  }

  /** Adds units within `room`, or takes units within `held` away. */
  change(units: number): void {
    if (units > 0) {
      if (this.#paidUsed < this.#paid) this.#paidUsed += units;
      else if (this.dearer()) this.#used += units;
      return;
    }
    const last = this.#lastUsed();
    if (last < 0) this.#paidUsed += units;
    else {
      if (last !== this.#at) this.#used = this.#unitsAt(last);
      this.#at = last;
      this.#used += units;
    }
  }

  /** Uses so many units anew, after something was decided; gives how many of them there aren't. */
  refill(units: number): number {
    this.#paid = 0;
    for (const { lot, decided } of this.offers) if (decided === 'in') this.#paid += lot.units;
    this.#paidUsed = Math.min(units, this.#paid);
    let left = units - this.#paidUsed;
    this.#used = 0;
    for (this.#at = 0; left > 0 && this.#at < this.offers.length; this.#at += 1) {
      const { lot, decided } = this.offers[this.#at]!;
      if (decided !== 'free') continue;
      if (lot.units >= left) {
        this.#used = left;
        return 0;
      }
      left -= lot.units;
    }
    return left;
  }

  /** The lot that is taken as a whole but used in part, with how many of its units aren't. */
  partial(): { offer: Offer; used: number } | undefined {
    const offer = this.offers[this.#at];
    const used = this.#used;
    return offer?.lot.whole && used > 0 && used < offer.lot.units ? { offer, used } : undefined;
  }

  /** Adds up what is paid: in full for what is decided to be taken, of everything else for what flows. */
  addCost(sum: number[]): void {
    for (let position = 0; position < this.offers.length; position += 1) {
      const { lot, cost, decided } = this.offers[position]!;
      if (decided === 'out' || (decided === 'free' && position > this.#at)) continue;
      const units = decided === 'free' && position === this.#at ? this.#used : lot.units;
      for (let entry = 0; entry < sum.length; entry += 1) sum[entry]! += units * cost[entry]!;
    }
  }

  /** Units used of each offer; those decided to be taken share theirs in canonical order. */
  usage(): number[] {
    let paid = this.#paidUsed;
    return this.offers.map(({ lot, decided }, position) => {
      if (decided === 'free') return position < this.#at ? lot.units : position === this.#at ? this.#used : 0;
      const units = decided === 'in' ? Math.min(paid, lot.units) : 0;
      paid -= units;
      return units;
    });
  }

  #unitsAt(position: number): number {
    return this.offers[position]?.lot.units ?? 0;
  }

  #lastUsed(): number {
    if (this.#used > 0) return this.#at;
    let position = this.#at - 1;
    for (let offer = this.offers[position]; offer; offer = this.offers[position]) {
      if (offer.decided === 'free' && offer.lot.units > 0) break;
      position -= 1;
    }
    return position;
  }
}
