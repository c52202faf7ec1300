import type { Language } from '../guideline/language.ts';
import { type Bilingual, gridAreas } from '../calculators/index.ts';

/** The places of factors beside those that have an official factor of electricity. */
const others: Record<string, Bilingual> = {
  'CN-HK': { zh: '香港', en: 'Hong Kong, China' },
  'CN-MO': { zh: '澳门', en: 'Macao, China' },
  'CN-TW': { zh: '台湾', en: 'Taiwan, China' },
  GB: { zh: '英国', en: 'United Kingdom' },
  DE: { zh: '德国', en: 'Germany' },
  ID: { zh: '印度尼西亚', en: 'Indonesia' },
  IN: { zh: '印度', en: 'India' },
  JP: { zh: '日本', en: 'Japan' },
  MY: { zh: '马来西亚', en: 'Malaysia' },
  SG: { zh: '新加坡', en: 'Singapore' },
  TH: { zh: '泰国', en: 'Thailand' },
  US: { zh: '美国', en: 'United States' },
  VN: { zh: '越南', en: 'Vietnam' },
};

const names = new Map<string, Bilingual>([
  ...gridAreas.map(({ id, name }): [string, Bilingual] => [id, name]),
  ...Object.entries(others),
]);

/** Every region that a factor may name, China and its parts first. */
export const regionIds: readonly string[] = [...names.keys()];

/**
 * The name of a factor's region.
 * @throws RangeError for a region without a name here
 */
export function regionName(region: string, language: Language): string {
  const name = names.get(region);
  if (!name) throw new RangeError(`The region “${region}” has no name in src/site/factor-regions.ts.`);
  return name[language];
}
