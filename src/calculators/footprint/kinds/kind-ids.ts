/** Every kind of line, in the order of the form. These come with the first line, the others when one of them is needed. */
export const startingKindIds = ['material', 'assembly', 'electricity', 'transport'] as const;

export const furtherKindIds = [
  'fuel',
  'biomass',
  'heat',
  'direct',
  'process',
  'waste',
  'incineration',
  'recovery',
  'biogenic-carbon',
  'land-use',
] as const;

export type FootprintKindId = (typeof startingKindIds)[number] | (typeof furtherKindIds)[number];
