import { defined, divide, portion, subtract } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { conversionFactor, type Unit } from '../../engine/units.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import type { FamilyId } from '../../factors/registry.ts';
import { emissionsByFactor } from '../../lines/by-factor.ts';
import type { Field } from '../../lines/field.ts';
import { flowsOf, type Flow } from '../flows.ts';
import { describedBy } from './described-by.ts';
import { defineKind, type LineQuantification, type StudyReader } from './kind.ts';
import { flowsByOwnFactor, groupOfOwnFactor, ownFactorFields } from './own-factor.ts';
import { pickedFactorOf } from './picked-factor.ts';
import { unitsFor } from './units-of-amount.ts';

/** The families of purchased materials. */
export const materialFamilies: readonly FamilyId[] = [
  'materials-metals',
  'materials-plastics',
  'materials-construction',
  'materials-other',
];

/** The same with water, which is bought and is no part of the product. */
const suppliedFamilies: readonly FamilyId[] = [...materialFamilies, 'water-and-stay'];

/** What parts and materials are counted in; `piece` is of the product's own bill. */
export const anyMaterialUnit: readonly Unit[] = [
  'kg',
  'g',
  't',
  'piece',
  'm2',
  'm3',
  'L',
  'kWh',
  'kWp',
  'CNY',
];

const PERCENT = { type: 'quantity', units: ['%'], optional: true, max: 100 } as const;

/**
 * A material, a purchased part or packaging: what is in the product ÷ (1 − loss) × its cradle-to-gate factor. Recycled
 * content takes the factor of the recycled material for its share (cut-off rule); under the closed-loop rule the credit
 * is at the end of life, and the recycled content changes nothing (ISO 14067:2018, annex D; GB/T 24067—2024).
 */
export const material = defineKind({
  id: 'material',
  stages: ['raw-materials', 'production', 'distribution', 'use', 'end-of-life'],
  fields: (values, factor) => [
    { type: 'choice', key: 'basis', options: ['registry', 'own', 'supplier'] },
    ...(values['basis'] === 'own' || values['basis'] === 'supplier'
      ? ownFactorFields(values, anyMaterialUnit)
      : [{ type: 'factor', key: 'factor', families: suppliedFamilies } satisfies Field]),
    {
      type: 'quantity',
      key: 'quantity',
      activity: true,
      units:
        values['basis'] !== 'own' && values['basis'] !== 'supplier' && factor
          ? unitsFor(factor.per)
          : anyMaterialUnit,
    },
    { ...PERCENT, key: 'loss' },
    ...(values['basis'] === 'own' || values['basis'] === 'supplier'
      ? []
      : [
          { ...PERCENT, key: 'recycledContent' } satisfies Field,
          {
            type: 'factor',
            key: 'recycledFactor',
            families: materialFamilies,
            optional: true,
          } satisfies Field,
        ]),
  ],
  quantify: (read) => {
    const net = read.quantity('quantity', 'netQuantity');
    const activity = net && grossOf(read, net);
    if (!activity) return undefined;
    return read.choice('basis') === 'registry' ? byRegistry(read, activity) : byOwn(read, activity);
  },
});

/** What has to be bought for what is in the product. The scrap's treatment is a line of its own. */
export function grossOf(read: StudyReader, net: Quantification): Quantification | undefined {
  if (!read.has('loss')) return net;
  const loss = read.quantity('loss', 'lossShare');
  if (!loss) return undefined;
  if (loss.value >= 100) {
    read.add('error', 'nothingLeft', 'loss', { came: loss.value });
    return undefined;
  }
  if (loss.value > 0) read.add('note', 'lossTreatedElsewhere', 'loss');
  return divide(net, subtract(ALL, [loss], 'yield'), 'activityData');
}

/** Material of its own scrap: the benefit of recycling is in its factor. */
const isRecycled = ({ id }: CitedFactor): boolean => /-recycled(-|$)/.test(id);

const ALL = defined(1, '1', '1', 'share');

function byRegistry(read: StudyReader, activity: Quantification): LineQuantification | undefined {
  const factor = pickedFactorOf(read, 'factor');
  if (!factor) return undefined;
  if (isRecycled(factor) && read.owner.rules.recycling === 'closed-loop') {
    read.add('error', 'doubleBenefit', 'factor', { factor: factor.id });
  }
  const share = recycledShare(read);
  if (!share) {
    const flows = flowsFrom(read, activity, factor, 'emissionFactor');
    return {
      activity,
      flows,
      factorGroup: factor.id,
      describes: { year: factor.year, region: factor.region },
    };
  }
  const recycled = pickedFactorOf(
    read,
    'recycledFactor',
    ({ per }) => conversionFactor(factor.per, per) !== undefined,
  );
  if (!recycled) return undefined;
  if (!isRecycled(recycled))
    read.add('ask', 'recycledFactorPrimary', 'recycledFactor', { factor: recycled.id });
  const primary = portion(activity, subtract(ALL, [share], 'primaryContent'), 'activityData');
  const described = describedBy([factor, recycled]);
  return {
    activity,
    flows: [
      ...flowsFrom(read, primary, factor, 'emissionFactor'),
      ...flowsFrom(read, portion(activity, share, 'activityData'), recycled, 'recycledFactor'),
    ],
    // Only the same mixture of both shares the error of both.
    factorGroup: `${factor.id} + ${share.value} % ${recycled.id}`,
    ...(described && { describes: described }),
  };
}

function flowsFrom(
  read: StudyReader,
  activity: Quantification,
  factor: CitedFactor,
  role: 'emissionFactor' | 'recycledFactor',
): Flow[] {
  return flowsOf(emissionsByFactor(read, activity, read.coefficient(role, factor), factor));
}

/** The share of recycled material; nothing where the line has none that counts. */
function recycledShare(read: StudyReader): Quantification | undefined {
  if (!read.has('recycledContent')) return undefined;
  const share = read.quantity('recycledContent', 'recycledContent');
  if (!share || share.value === 0) return undefined;
  if (read.owner.rules.recycling === 'closed-loop') {
    read.add('ask', 'recycledContentNotTaken', 'recycledContent');
    return undefined;
  }
  return share;
}

function byOwn(read: StudyReader, activity: Quantification): LineQuantification | undefined {
  const flows = flowsByOwnFactor(read, activity);
  if (read.owner.rules.recycling === 'closed-loop') read.add('ask', 'scrapInFactor', 'ownDocument');
  return flows && { activity, flows, factorGroup: groupOfOwnFactor(read) };
}
