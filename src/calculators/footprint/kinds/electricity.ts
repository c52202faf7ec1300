import { defined, divide, subtract } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import {
  electricityByTechnology,
  lifeCycleElectricity,
  type LifeCycleElectricityFactor,
} from '../../factors/life-cycle-electricity.ts';
import { emissionsByFactor } from '../../lines/by-factor.ts';
import type { Field } from '../../lines/field.ts';
import { namesIn } from '../../lines/option-names.ts';
import { flowsOf, type Flow } from '../flows.ts';
import type { FootprintRules } from '../study.ts';
import { contractConditions } from './contract-conditions.ts';
import { defineKind, type LineQuantification, type StudyReader } from './kind.ts';

const ELECTRICITY = ['kWh', '10^4 kWh', 'MWh'] as const;

/** Technologies with a sourced life-cycle factor. Those whose value was not traced to the announcement are left out. */
const technologies = electricityByTechnology.filter(({ confidence }) => confidence !== 'unverified');

const byId = new Map(technologies.map((factor) => [factor.id, factor]));

const condition = (key: string): Field => ({ type: 'choice', key, options: ['no', 'yes'] });

/** Whether the attributes of the power are another's: what is favourable isn't taken in silence. */
const certificatesSold = {
  type: 'choice',
  key: 'certificatesSold',
  options: ['no', 'yes'],
  mustChoose: true,
} as const satisfies Field;

/**
 * Electricity by its life-cycle factor, never by the factor of organisations and never zero: from the grid by the national
 * average, own and directly delivered power by its technology, contracts by theirs where they meet the conditions. The
 * same amount by the unchallenged average of the grid stands beside it.
 */
export const electricity = defineKind({
  id: 'electricity',
  stages: ['production', 'raw-materials', 'distribution', 'use', 'end-of-life'],
  fields: ({ supply }) => [
    { type: 'quantity', key: 'quantity', activity: true, units: ELECTRICITY },
    { type: 'choice', key: 'supply', options: ['grid', 'own', 'direct', 'contract'] },
    ...(supply === 'own' || supply === 'direct' || supply === 'contract'
      ? [
          {
            type: 'choice',
            key: 'technology',
            options: [...byId.keys()],
            names: namesIn(byId),
            mustChoose: true,
          } satisfies Field,
          ...(supply === 'contract' ? contractConditions.map(condition) : [certificatesSold]),
          ...(supply === 'own'
            ? []
            : [
                { type: 'quantity', key: 'gridLoss', units: ['%'], optional: true, max: 100 } satisfies Field,
              ]),
        ]
      : []),
  ],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'electricityUsed');
    if (!activity) return undefined;
    const mix = gridFactorOf(read.owner.rules);
    if (!mix) {
      read.add('error', 'unknownElectricityYear', undefined, { came: read.owner.rules.electricityYear });
      return undefined;
    }
    const technology = technologyOf(read);
    const counting = technology ?? mix;
    const generated = technology ? atThePlant(read, activity) : activity;
    const factor = factorAboveZero(read, counting);
    if (!generated || !factor) return undefined;
    const isMix = !technology && factor.basis.kind !== 'overridden';
    return {
      activity,
      flows: flowsOfPower(read, generated, factor),
      ...(!isMix && { gridMix: flowsOfPower(read, activity, read.fixed('emissionFactor', mix)) }),
      ...describes(counting),
    };
  },
});

/** The national average of the year that the study chose; nothing where a file names a year that has none here. */
export function gridFactorOf({ electricityYear }: FootprintRules): LifeCycleElectricityFactor | undefined {
  const id = `life-cycle-electricity-cn-${electricityYear}`;
  return lifeCycleElectricity.find((one) => one.id === id);
}

const describes = ({
  id,
  year,
  region,
}: LifeCycleElectricityFactor): Pick<LineQuantification, 'factorGroup' | 'describes'> => ({
  factorGroup: id,
  describes: { year, region },
});

/** The factor, or the reader's number in its place, which may be anything but nothing: all power has a life cycle. */
function factorAboveZero(read: StudyReader, factor: LifeCycleElectricityFactor): Coefficient | undefined {
  const coefficient = read.coefficient('emissionFactor', factor);
  if (coefficient.value > 0) return coefficient;
  read.add('error', 'powerOfNothing', 'emissionFactor', { came: coefficient.value });
  return undefined;
}

const flowsOfPower = (read: StudyReader, activity: Quantification, factor: Coefficient): Flow[] =>
  flowsOf(emissionsByFactor(read, activity, factor));

/** The technology whose factor counts; nothing where the power is the grid's, or its attributes are another's. */
function technologyOf(read: StudyReader): LifeCycleElectricityFactor | undefined {
  const supply = read.choice('supply');
  if (supply === 'grid') return undefined;
  if (supply === 'contract') {
    const open = contractConditions.filter((key) => read.choice(key) !== 'yes');
    if (open.length) {
      read.add('ask', 'contractConditions', 'supply', { open: open.join(', ') });
      return undefined;
    }
  } else if (read.choice('certificatesSold') === 'yes') {
    read.add('note', 'certificatesSold', 'certificatesSold');
    return undefined;
  }
  return byId.get(read.choice('technology'));
}

/** What the plant has to make for what arrives. A technology's factor ends at the plant, so the grid's loss is added. */
function atThePlant(read: StudyReader, activity: Quantification): Quantification | undefined {
  if (read.choice('supply') === 'own') return activity;
  if (!read.has('gridLoss')) {
    read.add('ask', 'gridLossMissing', 'gridLoss');
    return activity;
  }
  const loss = read.quantity('gridLoss', 'gridLoss');
  if (!loss) return undefined;
  if (loss.value >= 100) {
    read.add('error', 'nothingLeft', 'gridLoss', { came: loss.value });
    return undefined;
  }
  return divide(activity, subtract(defined(1, '1', '1', 'share'), [loss], 'delivered'), 'electricityUsed');
}
