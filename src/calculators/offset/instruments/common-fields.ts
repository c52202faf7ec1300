import type { FieldValues } from '../../lines/entered.ts';
import type { Field } from '../../lines/field.ts';

/** Where a lot stands: bought for later delivery, in the account, or cancelled (核销、注销) in the registry. */
const lotStatuses = ['held', 'ordered', 'retired'] as const;

export type LotStatus = (typeof lotStatuses)[number];

const text = (key: string): Field => ({ type: 'text', key, optional: true });

/** The quantity and the price of a lot. */
export const amounts = (unit: 'tCO2e' | 'MWh'): readonly Field[] => [
  { type: 'quantity', key: 'quantity', units: [unit] },
  { type: 'quantity', key: 'price', units: ['CNY'], optional: true },
];

/** Who issued it, for what, under which numbers. */
export const origin: readonly Field[] = [text('project'), text('serials')];

/** The status, and what a cancelled lot says of its cancellation: the day, for whom, for what, for which year. */
export const cancellation = ({ status }: FieldValues): readonly Field[] => [
  { type: 'choice', key: 'status', options: lotStatuses, initial: 'held' },
  ...(status === 'retired'
    ? [
        { type: 'year', key: 'forYear' } satisfies Field,
        { type: 'date', key: 'retiredOn' } satisfies Field,
        text('beneficiary'),
        {
          type: 'choice',
          key: 'purpose',
          options: ['voluntary', 'compliance', 'other'],
          initial: 'voluntary',
        } satisfies Field,
      ]
    : []),
];

/** How much of it the reader wants matched, where lots are chosen by hand. */
export const byHand = (unit: 'tCO2e' | 'MWh'): Field => ({
  type: 'quantity',
  key: 'use',
  units: [unit],
  optional: true,
});

/** What every lot of tonnes asks for beside what is its own. */
export const creditFields = (values: FieldValues, own: readonly Field[]): readonly Field[] => [
  ...amounts('tCO2e'),
  ...own,
  ...origin,
  text('methodology'),
  { type: 'text', key: 'vintage' },
  ...cancellation(values),
  { type: 'choice', key: 'boundary', options: ['unsaid', 'outside', 'inside'], initial: 'unsaid' },
  { type: 'choice', key: 'effect', options: ['reduction', 'removal'] },
  { type: 'choice', key: 'splitting', options: ['divisible', 'whole'] },
  byHand('tCO2e'),
];
