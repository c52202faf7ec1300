import type { Part } from '../effect.ts';
import type { ActiveMeasure } from './order.ts';

/** A part that doesn't count, because it is in a larger one. */
export interface Overlap {
  readonly line: string;
  /** The measure that counts instead. */
  readonly by: ActiveMeasure;
}

/**
 * Counts once what is one and the same: a plant that stands in the plan as a roof and as a façade, a platform and its
 * meters. The largest counts; what else a measure does stays.
 */
export function countOnce(measures: readonly ActiveMeasure[]): {
  readonly measures: readonly ActiveMeasure[];
  readonly overlaps: readonly Overlap[];
} {
  const largest = new Map<string, { readonly part: Part; readonly of: ActiveMeasure }>();
  for (const of of measures) {
    for (const part of of.parts) {
      const name = nameOf(part);
      const known = name === undefined ? undefined : largest.get(name);
      if (name !== undefined && (!known || sizeOf(part) > sizeOf(known.part)))
        largest.set(name, { part, of });
    }
  }
  const overlaps: Overlap[] = [];
  const counts = (part: Part, line: string): boolean => {
    const name = nameOf(part);
    const counted = name === undefined ? undefined : largest.get(name);
    if (!counted || counted.part === part) return true;
    overlaps.push({ line, by: counted.of });
    return false;
  };
  return {
    measures: measures.map((one) => ({
      ...one,
      parts: one.parts.filter((part) => counts(part, one.line.id)),
    })),
    overlaps,
  };
}

const nameOf = (part: Part): string | undefined => ('once' in part ? part.once : undefined);

const sizeOf = (part: Part): number =>
  part.kind === 'generation'
    ? part.generated.value
    : part.kind === 'electricity'
      ? part.amount.value * (part.on?.share?.value ?? 1)
      : 0;
