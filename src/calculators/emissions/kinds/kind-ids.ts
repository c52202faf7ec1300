/** The kinds that come with the first line (starting.ts). */
export const startingKindIds = ['stationary-combustion', 'grid-electricity', 'certificate'] as const;

/**
 * Every kind of source there is, in the order of a report. Three come with the first line, the other common ones with
 * the first source that is of none of them, the further ones when somebody needs one.
 */
export const commonKindIds = [
  'stationary-combustion',
  'mobile-combustion',
  'fugitive',
  'grid-electricity',
  'direct-electricity',
  'own-generation',
  'certificate',
  'heat',
] as const;

export const furtherKindIds = [
  'biomass-combustion',
  'process',
  'carbon-stream',
  'shielding-gas',
  'electronics-gas',
  'waste-water',
  'incineration',
  'cooling',
  'indirect',
  'exported-electricity',
  'exported-heat',
  'recovered-co2',
  'removals',
] as const;

export type SourceKindId = (typeof commonKindIds)[number] | (typeof furtherKindIds)[number];
