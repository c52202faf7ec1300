import type { AssessedItem } from '../../../src/calculators/index.ts';

/** What is said to be met, or partly met. */
export const claimedItems = (items: readonly AssessedItem[]): readonly AssessedItem[] =>
  items.filter(({ answer }) => answer === 'met' || answer === 'partly');

/** What of it neither a document nor the file itself shows. */
export const unprovenItems = (items: readonly AssessedItem[]): readonly AssessedItem[] =>
  claimedItems(items).filter(({ proven }) => !proven);
