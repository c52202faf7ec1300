import { emissionsOf } from '../../engine/gases.ts';
import { convert, portion, subtract } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { dimensionOf } from '../../engine/units.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import { substances, type SubstanceId } from '../../factors/gwp.ts';
import type { SourceReader } from '../source-reader.ts';
import { defineKind } from './kind.ts';
import type { Field } from '../../lines/field.ts';
import { blendIds, gasesOfSubstance, nameOfSubstance } from '../../lines/substance-gases.ts';

const pure = (families: readonly string[]) =>
  (Object.keys(substances) as SubstanceId[]).filter((id) => families.includes(substances[id].family));

/** What leaks from which equipment, the usual first. */
const contents = new Map<string, readonly string[]>(
  Object.entries({
    refrigeration: [
      'R-410A',
      'HFC-134a',
      'HFC-32',
      ...blendIds.filter((id) => id !== 'R-410A'),
      ...pure(['HFCs', 'ODS', 'other']).filter((id) => id !== 'HFC-134a' && id !== 'HFC-32'),
      'CO2',
    ],
    switchgear: ['SF6', ...pure(['PFCs'])],
    extinguisher: ['CO2', 'HFC-227ea', 'HFC-236fa', 'HFC-23', 'HFC-125', 'Halon-1211', 'Halon-1301'],
    other: pure(['HFCs', 'PFCs', 'SF6', 'NF3', 'ODS', 'other']),
  }),
);

const isShare = ({ unit }: CitedFactor): boolean => dimensionOf(unit) === 'share';

const MASS = ['kg', 'g', 't'] as const;

/**
 * Refrigerants, switchgear gas and extinguishing agents that escape: what was topped up, or a mass balance (stock
 * decrease and purchases, less the charge of new equipment), or charge × leakage rate where nothing is recorded.
 */
export const fugitive = defineKind({
  id: 'fugitive',
  scope: 1,
  group: 'fugitive',
  fields: ({ equipment, method }) => {
    const options = contents.get(String(equipment)) ?? contents.get('refrigeration') ?? [];
    const amount: Field[] =
      method === 'charge'
        ? [
            { type: 'quantity', key: 'charge', activity: true, units: MASS },
            { type: 'factor', key: 'leakage', families: ['refrigeration-leakage'], optional: true },
            { type: 'quantity', key: 'leakageRate', units: ['%'], optional: true, max: 100 },
          ]
        : [
            { type: 'quantity', key: 'quantity', activity: true, units: MASS },
            ...(method === 'balance'
              ? [
                  {
                    type: 'quantity',
                    key: 'capacityIncrease',
                    units: MASS,
                    optional: true,
                    signed: true,
                  } satisfies Field,
                ]
              : []),
          ];
    return [
      { type: 'choice', key: 'equipment', options: [...contents.keys()] },
      { type: 'choice', key: 'substance', options, names: nameOfSubstance },
      { type: 'choice', key: 'method', options: ['topUp', 'balance', 'charge'] },
      ...amount,
    ];
  },
  quantify: (read) => {
    const released = releasedMass(read);
    if (!released) return undefined;
    const gases = gasesOfSubstance(read, read.choice('substance'), convert(released, 'kg'));
    return {
      activity: released,
      location: emissionsOf(gases),
      factorGroup: `gwp:${read.choice('substance')}`,
    };
  },
});

function releasedMass(read: SourceReader): Quantification | undefined {
  switch (read.choice('method')) {
    case 'charge': {
      const charge = read.quantity('charge', 'substance');
      const factor = read.has('leakage') ? read.factor('leakage', isShare) : undefined;
      const rate = factor
        ? read.coefficient('leakageRate', factor)
        : read.quantity('leakageRate', 'leakageRate');
      if (!rate && !read.has('leakageRate')) read.add('error', 'missing', 'leakageRate');
      return charge && rate && portion(charge, rate, 'released');
    }
    case 'balance': {
      const decrease = read.quantity('quantity');
      const increase = read.has('capacityIncrease')
        ? read.quantity('capacityIncrease', 'substance')
        : undefined;
      if (!decrease || !increase) return decrease;
      return read.notBelowZero(subtract(decrease, [increase], 'released'), 'capacityIncrease');
    }
    default:
      return read.quantity('quantity');
  }
}
