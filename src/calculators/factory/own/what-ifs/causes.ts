import { beforeTrivialSteps, multiplicands } from '../../../engine/explanation.ts';
import type { Factor } from '../../../engine/factor.ts';
import { operandsOf, type Node } from '../../../engine/quantification.ts';

/** By which factors a change reached a figure: what was multiplied by them, or they took the place of others. */
export interface Causes {
  readonly replaced: readonly { readonly before: Factor; readonly after: Factor }[];
  readonly multiplied: readonly Factor[];
}

/**
 * Walks two explanations of one figure side by side, down to where they differ. A factor that stands beside what changed in
 * a product carried the change; one that stands in another's place made it.
 */
export function causesOf(before: Node, after: Node): Causes {
  const replaced = new Map<string, Causes['replaced'][number]>();
  const multiplied = new Map<string, Factor>();
  /** Factors of a product. One that is 1, as carbon dioxide's potential, carries nothing. */
  const carry = (nodes: readonly Node[]) => {
    for (const { value, basis } of nodes.flatMap(multiplicands))
      if (basis.kind === 'cited' && value !== 1) multiplied.set(basis.factor.id, basis.factor);
  };
  /** Whether the factors beside are needed to say why: not where a factor itself was replaced. */
  const walk = (one: Node, other: Node): boolean => {
    const [was, is] = [beforeTrivialSteps(one), beforeTrivialSteps(other)];
    if (was.value === is.value) return false;
    if (was.basis.kind === 'cited' && is.basis.kind === 'cited') {
      const [old, present] = [was.basis.factor, is.basis.factor];
      replaced.set(present.id, { before: old, after: present });
      return false;
    }
    const [from, to] = partsThatDiffer(was, is);
    if (was.basis.kind !== is.basis.kind || from.length !== to.length) {
      carry(to.length ? to : [is]);
      return true;
    }
    const carried = from.map((operand, place) => walk(operand, to[place] ?? operand));
    if (is.basis.kind === 'product' && carried.includes(true)) {
      carry(operandsOf(is).filter((operand) => !to.includes(operand)));
    }
    return from.length === 0 || carried.includes(true);
  };
  walk(before, after);
  return { replaced: [...replaced.values()], multiplied: [...multiplied.values()] };
}

/** The operands of each that the other has none of the same value for, in their order. */
function partsThatDiffer(was: Node, is: Node): readonly [readonly Node[], readonly Node[]] {
  const [from, to] = [operandsOf(was), operandsOf(is)];
  const without = (these: readonly Node[], those: readonly Node[]) =>
    these.filter(({ value }) => !those.some((other) => other.value === value));
  return [without(from, to), without(to, from)];
}
