import { convert } from '../../engine/operations.ts';
import { BY_DEFINITION, defineKind } from './kind.ts';

/** Direct land-use change of the last twenty years, as an amount that a document gives (ISO 14067:2018, 6.4.9.5). */
export const landUse = defineKind({
  id: 'land-use',
  stages: ['raw-materials'],
  fields: () => [
    { type: 'quantity', key: 'quantity', activity: true, units: ['kgCO2e', 'tCO2e'], signed: true },
    { type: 'text', key: 'ownDocument' },
  ],
  quantify: (read) => {
    const amount = read.quantity('quantity', 'landUseChange');
    const document = read.text('ownDocument');
    if (!document) read.add('error', 'ownWithoutDocument', 'ownDocument');
    if (!amount || !document) return undefined;
    return {
      activity: amount,
      flows: [{ kind: 'landUseChange', gas: 'aggregate', co2e: convert(amount, 'kgCO2e') }],
      factorGroup: BY_DEFINITION,
    };
  },
});
