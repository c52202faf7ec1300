import type { CitedFactor } from '../factors/define-factor.ts';

/** The factors that are loaded. */
export interface FactorCatalogue {
  readonly factor: (id: string) => CitedFactor | undefined;
}

/**
 * What can be entered and with which factors: the kinds of line and the factors that are loaded. It grows while the
 * reader works, since the larger families come on demand.
 */
export interface Catalogue<Kind> extends FactorCatalogue {
  readonly kind: (id: string) => Kind | undefined;
}

/** A catalogue to add to. Of two factors or kinds with one id the first stays. */
export class GrowingCatalogue<Kind extends { readonly id: string }> implements Catalogue<Kind> {
  readonly #factors = new Map<string, CitedFactor>();
  readonly #kinds = new Map<string, Kind>();

  constructor(kinds: Iterable<Kind> = [], factors: Iterable<CitedFactor> = []) {
    this.addKinds(kinds);
    this.addFactors(factors);
  }

  addKinds(kinds: Iterable<Kind>): void {
    for (const kind of kinds) if (!this.#kinds.has(kind.id)) this.#kinds.set(kind.id, kind);
  }

  addFactors(factors: Iterable<CitedFactor>): void {
    for (const factor of factors) if (!this.#factors.has(factor.id)) this.#factors.set(factor.id, factor);
  }

  factor(id: string): CitedFactor | undefined {
    return this.#factors.get(id);
  }

  kind(id: string): Kind | undefined {
    return this.#kinds.get(id);
  }

  /** The factors that are loaded, in the order they came. */
  factors(): readonly CitedFactor[] {
    return [...this.#factors.values()];
  }
}
