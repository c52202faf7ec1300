import { certificateOrigins } from '../../lines/certificate-origin.ts';
import { readMonth } from '../../lines/certificate-time.ts';
import { defineKind } from './kind.ts';

/**
 * Green power bought with its certificates, or certificates alone: they cover megawatt-hours of grid electricity, once,
 * in the market-based figure only. A line of them emits nothing; scope2.ts settles them against the grid.
 */
export const certificate = defineKind({
  id: 'certificate',
  scope: 2,
  group: 'information',
  fields: () => [
    { type: 'choice', key: 'instrument', options: ['green-power-trade', 'certificate'] },
    { type: 'quantity', key: 'quantity', units: ['MWh', 'kWh', '10^4 kWh', 'GWh'] },
    { type: 'choice', key: 'origin', options: certificateOrigins },
    { type: 'month', key: 'generated' },
    { type: 'choice', key: 'cancellation', options: ['cancelled', 'pending', 'held'], initial: 'held' },
    { type: 'text', key: 'serials', optional: true },
  ],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'coveredElectricity');
    if (readMonth(read.text('generated')) === undefined) read.add('error', 'missing', 'generated');
    if (!activity) return undefined;
    if (!read.line.evidence?.document) read.add('ask', 'noEvidence');
    return { activity };
  },
});
