import type { Field } from '../../lines/field.ts';

const MONEY = ['CNY', '10^4 CNY'] as const;

/** What every measure of a plan has: the first full year of its effect, who answers for it until when, and its money. */
export const planFields: readonly Field[] = [
  { type: 'year', key: 'year', optional: true },
  { type: 'text', key: 'owner', optional: true },
  { type: 'date', key: 'due', optional: true },
  { type: 'quantity', key: 'capex', units: MONEY, optional: true },
  // Both per year; a benefit is what is earned beside energy, such as power fed in.
  { type: 'quantity', key: 'running', units: MONEY, optional: true },
  { type: 'quantity', key: 'benefit', units: MONEY, optional: true },
  { type: 'quantity', key: 'lifetime', units: ['a'], optional: true },
];
