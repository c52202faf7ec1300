import type { Part } from '../effect.ts';
import { plainName } from '../names.ts';
import type { ActiveMeasure } from './order.ts';
import type { Remarks } from './remarks.ts';

/**
 * Counts once what is one and the same: a plant that stands in the plan as a roof and as a façade, a platform and its
 * meters. What saves most counts; what else a measure does stays.
 */
export function countOnce(measures: readonly ActiveMeasure[], remarks: Remarks): readonly ActiveMeasure[] {
  const largest = new Map<string, { readonly part: Part; readonly of: ActiveMeasure }>();
  for (const of of measures) {
    for (const part of of.parts) {
      const name = nameOf(part);
      const known = name === undefined ? undefined : largest.get(name);
      if (name !== undefined && (!known || sizeOf(part) > sizeOf(known.part)))
        largest.set(name, { part, of });
    }
  }
  const counts = ({ line }: ActiveMeasure, part: Part): boolean => {
    const name = nameOf(part);
    const counted = name === undefined ? undefined : largest.get(name);
    if (!counted || counted.part === part) return true;
    const { line: other } = counted.of;
    remarks.on(line)('note', 'countedOnce', { line: plainName(other), id: other.id });
    return false;
  };
  return measures.map((measure) => ({
    ...measure,
    parts: measure.parts.filter((part) => counts(measure, part)),
  }));
}

const nameOf = (part: Part): string | undefined => ('once' in part ? part.once : undefined);

/** What a part saves by itself, in kWh. */
function sizeOf(part: Part): number {
  if (part.kind === 'generation') return part.amount.value;
  return part.kind === 'electricity' ? part.amount.value * (part.on?.share?.value ?? 1) : 0;
}
