import type { Language } from '../../engine/language.ts';

/** What the entries of a footprint are called where a reader is asked for them; the others keep the data model's names. */
const entryNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  id: { zh: '碳足迹编号', en: 'the id of the footprint' },
  companyName: { zh: '企业名称', en: 'the name of the company' },
  companyIds: { zh: '企业编号', en: 'the numbers of the company' },
  productIds: { zh: '产品编号', en: 'the numbers of the product' },
  productClassifications: { zh: '产品分类编号', en: 'the classes of the product' },
  productNameCompany: { zh: '产品名称', en: 'the name of the product' },
  created: { zh: '生成时间', en: 'the time it was made' },
  declaredUnitOfMeasurement: { zh: '声明单位', en: 'the declared unit' },
  declaredUnitAmount: { zh: '声明单位的数量', en: 'the amount of the declared unit' },
  productMassPerDeclaredUnit: { zh: '每声明单位的产品质量', en: 'the mass of the product per declared unit' },
  referencePeriodStart: { zh: '数据期的起始日', en: 'the first day of the period' },
  referencePeriodEnd: { zh: '数据期的截止日', en: 'the last day of the period' },
  geographyCountry: { zh: '生产地', en: 'the place of production' },
  pcfExcludingBiogenicUptake: { zh: '不含生物源吸收的碳足迹', en: 'the footprint without biogenic uptake' },
  pcfIncludingBiogenicUptake: { zh: '含生物源吸收的碳足迹', en: 'the footprint with biogenic uptake' },
  fossilGhgEmissions: { zh: '化石源排放', en: 'the fossil emissions' },
  landUseChangeGhgEmissions: { zh: '土地利用变化排放', en: 'the emissions of land-use change' },
  aircraftGhgEmissions: { zh: '航空运输排放', en: 'the emissions of aircraft' },
  biogenicCO2Uptake: { zh: '生物源吸收', en: 'the biogenic uptake' },
  fossilCarbonContent: { zh: '化石源碳含量', en: 'the fossil carbon content' },
  biogenicCarbonContent: { zh: '生物源碳含量', en: 'the biogenic carbon content' },
  packagingEmissionsIncluded: { zh: '是否计入产品包装', en: 'whether packaging is included' },
  exemptedEmissionsPercent: { zh: '舍去排放的占比', en: 'the share of the emissions left out' },
  primaryDataShare: { zh: '初级数据占比', en: 'the share of primary data' },
  dqi: { zh: '数据质量评分', en: 'the ratings of the data' },
};

/** The name of an entry in a sentence, by its path: pcf.fossilCarbonContent. */
export function entryName(path: string, language: Language): string {
  return entryNames[path.replace(/^pcf\./, '').replace(/\[\d+\]$/, '')]?.[language] ?? path;
}

/** Entries that exclude one another, or were dropped, separated by commas. */
export function entryList(keys: string, language: Language): string {
  return keys
    .split(', ')
    .map((key) => entryName(key, language))
    .join(language === 'zh' ? '、' : ', ');
}
