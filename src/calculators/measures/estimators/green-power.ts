import { convert } from '../../engine/operations.ts';
import { certificateOrigins, mayBurn } from '../../lines/certificate-origin.ts';
import { defineAssumption, ownValue } from './assumption.ts';
import { defineEstimator } from './estimator.ts';
import { without } from './loads.ts';

/**
 * Certificates or traded green power (annex A, 8; guideline 6.2.3), beyond what the inventory holds already: they lower
 * purchased electricity by market, at most what nothing covers yet, and nothing by location.
 */
export const greenPower = defineEstimator({
  id: 'green-power',
  stage: 'green-power',
  assumptions: [],
  fields: () => [
    { type: 'quantity', key: 'certified', activity: true, units: ['MWh', 'kWh', '10^4 kWh', 'GWh'] },
    { type: 'choice', key: 'origin', options: certificateOrigins },
  ],
  estimate: (read) => {
    const amount = read.quantity('certified', 'certifiedElectricity');
    if (mayBurn(read.choice('origin'))) read.add('ask', 'certificateBurns', 'origin');
    return amount && { parts: [{ kind: 'certified', amount: convert(amount, 'kWh') }] };
  },
});

const points = defineAssumption({
  key: 'points',
  label: { zh: '提高的自用比例（百分点）', en: 'Points of self-use added' },
  unit: '%',
  range: [10, 30],
  note: {
    zh: '储能通常把光伏自用比例提高 10～30 个百分点。',
    en: 'A battery usually adds 10 to 30 points to the share of solar power that is used on site.',
  },
});

const loss = defineAssumption({
  key: 'loss',
  label: { zh: '充放电损失', en: 'Loss of charging and discharging' },
  unit: '%',
  range: [15, 10],
  note: {
    zh: '充放电一次的损失约 10%～15%。',
    en: 'Charging and discharging lose about 10 to 15 %.',
  },
});

/**
 * A battery (annex A, 5): it raises the self-use of the plants in the plan, less its loss. Charged from the grid, it saves no
 * tonne; it loses some.
 */
export const storage = defineEstimator({
  id: 'storage',
  stage: 'renewable',
  assumptions: [points, loss],
  fields: () => [ownValue(points), ownValue(loss)],
  estimate: (read) => {
    const [more, lost] = [read.assumed(points), read.assumed(loss)];
    if (!more || !lost) return undefined;
    return {
      parts: [{ kind: 'storage', points: convert(more, '1'), kept: without(convert(lost, '1')) }],
    };
  },
});
