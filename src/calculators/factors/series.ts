import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';

/** What the factors of one publication have in common, whatever they count. */
type Series = Pick<CitedFactor, 'confidence' | 'usedBy' | 'reviewBy' | 'region' | 'year' | 'gwp'>;

/** For the inventory of an organisation and the footprint of a product alike. */
export const inventoryAndFootprint = ['emissions', 'footprint'] as const;
/** Travel of people, stays and the collection of waste: outside a product's system boundary. */
export const inventoryOnly = ['emissions'] as const;

/** A default of the IPCC Guidelines or of a Chinese guideline, of no year and no place of its own. */
export const guidelineDefault = {
  confidence: 'one-source',
  usedBy: inventoryAndFootprint,
  reviewBy: '2028-12-31',
} as const satisfies Series;

/** GB/T 51366-2019, read in two copies. It names no set of global warming potentials. */
export const gbt51366 = {
  region: 'CN',
  confidence: 'two-sources',
  usedBy: inventoryAndFootprint,
  reviewBy: '2028-12-31',
} as const satisfies Series;

/** The conversion factors of the United Kingdom, which come out every summer with AR5 potentials. */
export const desnz2025 = {
  region: 'GB',
  year: 2025,
  gwp: 'AR5',
  confidence: 'one-source',
  usedBy: inventoryAndFootprint,
  reviewBy: '2026-12-31',
} as const satisfies Series;

/** The edition after it, of which only land travel and waste were seen. */
export const desnz2026 = { ...desnz2025, year: 2026, reviewBy: '2027-12-31' } as const satisfies Series;

/** The name with the place and the edition that set a British factor apart from a Chinese one. */
/* @__NO_SIDE_EFFECTS__ */
export function british(zh: string, en: string, year: 2025 | 2026 = 2025): Bilingual {
  return { zh: `${zh}（英国 ${year}）`, en: `${en} (UK ${year})` };
}

/** What every reader of a tank-to-wheel factor must know (GLEC, ISO 14083 and ISO 14067 want well-to-wheel). */
export const tankToWheel: Bilingual = {
  zh: '英国因子，只含行驶阶段（油箱到车轮）。应另加燃料上游，否则把结果标为不完整；仅作无国内因子时的替代。',
  en: 'A British factor of the driving only (tank-to-wheel). Add the upstream of the fuel or mark the result as partial; a fallback where no Chinese factor exists.',
};
