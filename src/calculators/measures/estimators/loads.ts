import { convert, defined, portion, subtract } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Unit } from '../../engine/units.ts';
import type { Field } from '../../lines/field.ts';
import type { Effect, LoadGroup, PartOf } from '../effect.ts';
import type { MeasureReader } from './estimator.ts';

/** Units of electricity on a bill. */
export const ELECTRICITY = ['kWh', '10^4 kWh', 'MWh', 'GWh'] as const satisfies readonly Unit[];

const ALL = defined(1, '1', '1', 'share');

/** The electricity that a measure acts on, in a year, and the name that sets it apart from others of its group. */
export const loadFields: readonly Field[] = [
  { type: 'quantity', key: 'use', units: ELECTRICITY, activity: true },
  { type: 'text', key: 'load', optional: true },
];

/** A field for a percentage that only the reader knows. */
export const percentage = (key: string): Field => ({ type: 'quantity', key, units: ['%'], max: 100 });

/** 1 − s. */
export const without = (share: Quantification<'1'>): Quantification<'1'> =>
  subtract(ALL, [share], 'remainingShare');

/** What several savings on one load save together: 1 − Π(1 − s). */
export function combined(shares: readonly Quantification<'1'>[]): Quantification<'1'> | undefined {
  const [first, ...others] = shares;
  if (!first || !others.length) return first;
  const left = others.reduce(
    (rest, share) => portion(rest, without(share), 'remainingShare'),
    without(first),
  );
  return subtract(ALL, [left], 'savingShare');
}

/** 1 − part ÷ whole: what is saved where less does the same. */
export const oneLess = (part: Quantification, whole: Quantification): Quantification<'1'> => {
  const [less, more] = [convert(part, '1'), convert(whole, '1')];
  const rest: Quantification<'1'> = {
    label: 'remainingShare',
    value: less.value / more.value,
    unit: '1',
    basis: { kind: 'quotient', of: [less, more] },
  };
  return subtract(ALL, [rest], 'savingShare');
};

/** Two shares or ratios of which the second must be the better one and the first not nothing; else that is noted. */
export function improvement(
  read: MeasureReader,
  worse: string,
  better: string,
  rule: 'higher' | 'lower',
): readonly [Quantification, Quantification] | undefined {
  const [before, after] = [read.quantity(worse, 'efficiency'), read.quantity(better, 'efficiency')];
  if (!before || !after) return undefined;
  const improves = rule === 'higher' ? after.value >= before.value : after.value <= before.value;
  if (before.value > 0 && after.value > 0 && improves) return [before, after];
  read.add('error', 'noImprovement', better, { came: after.value, before: before.value });
  return undefined;
}

/** Electricity that is saved as a share of a load. */
export function savedShare(
  read: MeasureReader,
  group: LoadGroup,
  share: Quantification | undefined,
): PartOf<'electricity'> | undefined {
  const use = read.quantity('use', 'electricityUsed');
  if (!use || !share) return undefined;
  return {
    kind: 'electricity',
    direction: 'saved',
    amount: convert(use, 'kWh'),
    on: { group, share: convert(share, '1') },
  };
}

/** The effect of one part, where there is one. */
export const onlyPart = (part: Effect['parts'][number] | undefined): Effect | undefined =>
  part && { parts: [part] };

/** Electricity that a measure needs itself: pumps of a heat exchanger, a plant that treats water. */
export const auxiliaryField: Field = {
  type: 'quantity',
  key: 'auxiliary',
  units: ELECTRICITY,
  optional: true,
};

export function auxiliaryOf(read: MeasureReader): readonly PartOf<'electricity'>[] {
  const amount = read.has('auxiliary') ? read.quantity('auxiliary', 'addedElectricity') : undefined;
  return amount ? [{ kind: 'electricity', direction: 'added', amount: convert(amount, 'kWh') }] : [];
}
