import type { zh } from './flows-zh.ts';

/** The same in English. */
export const en: typeof zh = {
  fossil: 'Fossil emissions',
  biogenicEmissions: 'Biogenic emissions',
  biogenicRemovals: 'Biogenic removals',
  landUseChange: 'Direct land-use change',
  notSeparable: 'Not separable (factors given as a total in CO₂e)',
  aircraft: 'Of which aircraft transportation',
};
