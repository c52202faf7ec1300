/**
 * Every kind of source there is, in the order of a report. The common ones come with the calculator, the others are
 * loaded when somebody needs one.
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
