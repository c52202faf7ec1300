import { defined, multiplyConverted, portion } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Problem } from '../problems.ts';
import type { FootprintLine } from '../study.ts';

/** How deep assemblies may stand in assemblies. Bills of materials have ten levels at most; a file may claim anything. */
export const MOST_NESTED = 32;

export interface Assembly {
  readonly line: FootprintLine;
  /** Per one of what it is a part of, with what is lost of it; absent where it can't be read. */
  readonly count?: Quantification<'1'>;
}

/** How often an assembly is in the product, through everything it is a part of; or why nobody can say. */
export type CountInProduct =
  { readonly count: Quantification<'1'>; readonly depth: number } | { readonly problem: Problem };

/**
 * Finds the counts of assemblies in the product by their ids, each computed once: a line needs only that of the assembly
 * it is a part of.
 */
export function countsInProduct(assemblies: ReadonlyMap<string, Assembly>): (id: string) => CountInProduct {
  const known = new Map<string, CountInProduct>();
  return (id) => {
    const found = known.get(id) ?? find(id, assemblies, known);
    known.set(id, found);
    return found;
  };
}

function find(
  id: string,
  assemblies: ReadonlyMap<string, Assembly>,
  known: Map<string, CountInProduct>,
): CountInProduct {
  const chain = new Map<string, Quantification<'1'>>();
  let part: string | undefined = id;
  for (; part !== undefined && part !== '' && !known.has(part); part = assemblies.get(part)?.line.part) {
    const assembly = assemblies.get(part);
    const came = assembly?.line.name ?? part;
    if (chain.has(part)) return refused('assemblyWithinItself', { came });
    if (!assembly?.count) return refused('unknownAssembly', { came });
    if (chain.size === MOST_NESTED) return tooDeep(id, assemblies);
    chain.set(part, assembly.count);
  }
  let above = known.get(part ?? '');
  if (above && 'problem' in above) return above;
  for (const [one, count] of [...chain].reverse()) {
    if (above && above.depth >= MOST_NESTED) return tooDeep(id, assemblies);
    above = above
      ? { count: portion(count, above.count, 'scale'), depth: above.depth + 1 }
      : { count, depth: 1 };
    known.set(one, above);
  }
  return above ?? refused('unknownAssembly', { came: id });
}

const refused = (code: Problem['code'], facts: Problem['facts']): CountInProduct => ({
  problem: { severity: 'error', code, field: 'part', facts },
});

const tooDeep = (id: string, assemblies: ReadonlyMap<string, Assembly>): CountInProduct =>
  refused('assemblyTooDeep', { came: assemblies.get(id)?.line.name ?? id, maximum: MOST_NESTED });

/** How many of an assembly its parent takes, as a plain number. */
export function countOf(count: Quantification): Quantification<'1'> {
  if (count.unit === '1') return count as Quantification<'1'>;
  return multiplyConverted(count, defined(1, '1', 'piece', 'assemblyCount'), 'assemblyCount');
}
