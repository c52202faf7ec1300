import type { SharedTexts } from './loaders.ts';

export type {
  EmissionsTexts,
  FootprintTexts,
  MeasuresTexts,
  OffsetTexts,
  ReadinessTexts,
  SharedTexts,
} from './loaders.ts';

/**
 * The calculators' words, a loader for each language: what all share, and each calculator's own with the shared ones.
 * No calculator loads another's.
 */
export * as textLoaders from './loaders.ts';

/** What a field of a line is called: in lines of its kind, if that has a name of its own for it, else in all. */
export const fieldName = (
  { fields }: Pick<SharedTexts, 'fields'>,
  kind: string,
  key: string,
): string | undefined => fields[`${kind}.${key}`] ?? fields[key];
