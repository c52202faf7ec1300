import { portion } from '../../engine/operations.ts';
import { siblings } from '../../engine/units.ts';
import { emissionsByAnyFactor, isOfAnyGas } from '../../lines/by-substance.ts';
import { defineKind } from './kind.ts';

/**
 * Carbonates, clinker, lime, glass, metals, chemicals: mass × factor, less what isn't the substance (purity) and what
 * doesn't react (conversion).
 */
export const processEmissions = defineKind({
  id: 'process',
  scope: 1,
  group: 'process',
  fields: (_values, factor) => [
    {
      type: 'factor',
      key: 'factor',
      families: ['process-minerals', 'process-metals', 'process-aluminium', 'process-chemicals'],
    },
    { type: 'quantity', key: 'quantity', activity: true, units: factor ? siblings(factor.per) : ['t', 'kg'] },
    { type: 'quantity', key: 'purity', units: ['%'], optional: true, max: 100 },
    { type: 'quantity', key: 'conversion', units: ['%'], optional: true, max: 100 },
  ],
  quantify: (read) => {
    const factor = read.factor('factor', isOfAnyGas);
    const activity = read.quantity('quantity');
    if (!factor || !activity) return undefined;
    const purity = read.has('purity') ? read.quantity('purity', 'purity') : undefined;
    const conversion = read.has('conversion') ? read.quantity('conversion', 'conversionRate') : undefined;
    const pure = purity ? portion(activity, purity, 'substance') : activity;
    const converted = conversion ? portion(pure, conversion, 'substance') : pure;
    return {
      activity,
      location: emissionsByAnyFactor(read, converted, read.coefficient('emissionFactor', factor), factor),
      factorGroup: factor.id,
    };
  },
});
