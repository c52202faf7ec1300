import type { zh } from './groups-zh.ts';

/** The same in English. */
export const en: typeof zh = {
  combustion: 'Fuel combustion',
  process: 'Industrial processes',
  waste: 'Waste treatment',
  fugitive: 'Fugitive emissions',
  electricity: 'Purchased electricity',
  heat: 'Purchased heat',
  cooling: 'Purchased cooling and compressed air',
  indirect: 'Value chain (scope 3)',
  exports: 'Exported electricity and heat',
  recovery: 'Recovery for use',
  removals: 'Removals',
  information: 'Instruments',
};
