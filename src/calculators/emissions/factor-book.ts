import type { CitedFactor } from '../factors/define-factor.ts';

/** The factors at hand by id: those loaded with the element, and the families loaded since. */
export interface FactorBook {
  readonly get: (id: string) => CitedFactor | undefined;
}

/** A book that can grow while the reader works; the first of an id stays. */
export class GrowingFactorBook implements FactorBook {
  readonly #factors = new Map<string, CitedFactor>();

  constructor(factors: Iterable<CitedFactor> = []) {
    this.add(factors);
  }

  add(factors: Iterable<CitedFactor>): void {
    for (const factor of factors) if (!this.#factors.has(factor.id)) this.#factors.set(factor.id, factor);
  }

  get(id: string): CitedFactor | undefined {
    return this.#factors.get(id);
  }

  all(): readonly CitedFactor[] {
    return [...this.#factors.values()];
  }
}
