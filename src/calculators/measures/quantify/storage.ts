import { defined, portion, subtract } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { PartOf } from '../effect.ts';
import type { ActiveMeasure } from './order.ts';
import type { Remarks } from './remarks.ts';

const ALL = defined(1, '1', '1', 'share');

/**
 * Turns what batteries add to the self-use of the plants in the plan into electricity that isn't bought: points of their
 * generation, no more than was fed in before, less the loss. Without a plant a battery saves nothing.
 */
export function withStorage(measures: readonly ActiveMeasure[], remarks: Remarks): readonly ActiveMeasure[] {
  const plants = measures.flatMap(({ parts }) => parts.filter((part) => part.kind === 'generation'));
  const used = new Map(plants.map((plant) => [plant, [plant.selfUse]]));
  return measures.map((measure) => {
    if (!measure.parts.some(({ kind }) => kind === 'storage')) return measure;
    if (!plants.length) remarks.on(measure.line)('ask', 'storageWithoutPv', {});
    const parts = measure.parts.flatMap((part) => {
      if (part.kind !== 'storage') return part;
      return plants.map((plant) => shifted(part, plant, used.get(plant) ?? []));
    });
    return { ...measure, parts };
  });
}

/** What of a plant's power a battery brings back into the factory; `used` then has it. */
function shifted(
  { points, kept }: PartOf<'storage'>,
  { generated }: PartOf<'generation'>,
  used: Quantification<'1'>[],
): PartOf<'electricity'> {
  const room = subtract(ALL, used, 'share');
  const raised = points.value <= room.value ? points : room;
  used.push(raised);
  const stored = portion(generated, raised, 'generation');
  return { kind: 'electricity', direction: 'saved', amount: portion(stored, kept, 'selfUsed') };
}
