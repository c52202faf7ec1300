import type { CitedFactor } from '../factors/define-factor.ts';
import type { SourceKindId } from './kinds/kind-ids.ts';
import type { SourceKind } from './kinds/kind.ts';

/**
 * What can be entered and with which factors: the kinds of source and the factors that are loaded. It grows while the
 * reader works, since the larger families come on demand.
 */
export interface Catalogue {
  readonly factor: (id: string) => CitedFactor | undefined;
  readonly kind: (id: string) => SourceKind<SourceKindId> | undefined;
}

/** A catalogue to add to. Of two factors or kinds with one id the first stays. */
export class GrowingCatalogue implements Catalogue {
  readonly #factors = new Map<string, CitedFactor>();
  readonly #kinds = new Map<string, SourceKind<SourceKindId>>();

  constructor(kinds: Iterable<SourceKind<SourceKindId>> = [], factors: Iterable<CitedFactor> = []) {
    this.addKinds(kinds);
    this.addFactors(factors);
  }

  addKinds(kinds: Iterable<SourceKind<SourceKindId>>): void {
    for (const kind of kinds) if (!this.#kinds.has(kind.id)) this.#kinds.set(kind.id, kind);
  }

  addFactors(factors: Iterable<CitedFactor>): void {
    for (const factor of factors) if (!this.#factors.has(factor.id)) this.#factors.set(factor.id, factor);
  }

  factor(id: string): CitedFactor | undefined {
    return this.#factors.get(id);
  }

  kind(id: string): SourceKind<SourceKindId> | undefined {
    return this.#kinds.get(id);
  }

  /** The factors that are loaded, in the order they came. */
  factors(): readonly CitedFactor[] {
    return [...this.#factors.values()];
  }
}
