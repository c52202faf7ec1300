import type { CitedFactor } from '../../../src/calculators/index.ts';
import type { LineDesk } from '../desk.ts';

/** The number of a publication, or its title; nothing but the place in it until the publications are loaded. */
export function publication(
  { references, language }: Pick<LineDesk, 'references' | 'language'>,
  { citation }: CitedFactor,
): string {
  const reference = references?.[citation.reference];
  return `${reference?.number ?? reference?.title[language] ?? ''} ${citation.locator}`.trim();
}
