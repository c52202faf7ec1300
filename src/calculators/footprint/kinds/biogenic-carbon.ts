import { convert, multiplyConverted, subtract } from '../../engine/operations.ts';
import { carbonToCo2 } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { BY_DEFINITION, defineKind } from './kind.ts';
import { biogenicCo2Of } from '../../lines/line-gases.ts';

/**
 * Biogenic carbon as it goes in and out: taken up by what grows (−1), or given off again (+1), as carbon × 44/12
 * (ISO 14067:2018, 6.4.9.2 and 6.5.2). Over the whole life the two and what stays stored add up to nothing.
 */
export const biogenicCarbon = defineKind({
  id: 'biogenic-carbon',
  stages: ['raw-materials', 'production', 'use', 'end-of-life'],
  fields: () => [
    { type: 'choice', key: 'flow', options: ['uptake', 'release'] },
    { type: 'quantity', key: 'quantity', activity: true, units: ['kgC', 'tC'] },
  ],
  quantify: (read) => {
    const carbon = read.quantity('quantity', 'carbon');
    if (!carbon) return undefined;
    const co2 = multiplyConverted(carbon, carbonToCo2, 'biogenicCo2');
    const emission = biogenicCo2Of(read, co2);
    if (!emission) return undefined;
    const co2e = convert(emission.co2e, 'kgCO2e');
    const released = read.choice('flow') === 'release';
    return {
      activity: carbon,
      flows: [
        {
          kind: released ? 'biogenicEmissions' : 'biogenicRemovals',
          gas: 'CO2-biogenic',
          co2e: released ? co2e : subtract(NOTHING, [co2e], 'biogenicRemovals'),
        },
      ],
      factorGroup: BY_DEFINITION,
    };
  },
});

const NOTHING: Quantification<'kgCO2e'> = {
  label: 'biogenicRemovals',
  value: 0,
  unit: 'kgCO2e',
  basis: { kind: 'definition' },
};
