import type { Bilingual } from './engine/language.ts';

/** A publication that is cited. */
export interface Reference {
  readonly title: Bilingual;
  readonly publisher: Bilingual;
  /** The number of a standard or of an announcement, as printed. */
  readonly number?: string;
  /** The year of publication, or the day where it is known. */
  readonly published: string;
  readonly url?: string;
  /** What its licence asks for, where it asks for something. */
  readonly licence?: Bilingual;
  /** What a reader should know of it: superseded by what, seen how. */
  readonly note?: Bilingual;
}

const defineReferences = <const Id extends string>(references: Record<Id, Reference>) => references;

const mee: Bilingual = { zh: '生态环境部', en: 'Ministry of Ecology and Environment' };
const meeOffice: Bilingual = {
  zh: '生态环境部办公厅',
  en: 'General Office of the Ministry of Ecology and Environment',
};
const meeNbs: Bilingual = {
  zh: '生态环境部、国家统计局',
  en: 'Ministry of Ecology and Environment, National Bureau of Statistics',
};
const meeNbsNea: Bilingual = {
  zh: '生态环境部、国家统计局、国家能源局',
  en: 'Ministry of Ecology and Environment, National Bureau of Statistics, National Energy Administration',
};
const standards: Bilingual = {
  zh: '国家市场监督管理总局、国家标准化管理委员会',
  en: 'State Administration for Market Regulation, Standardization Administration of China',
};
const standards2015: Bilingual = {
  zh: '国家质量监督检验检疫总局、国家标准化管理委员会',
  en: 'General Administration of Quality Supervision, Standardization Administration of China',
};
const ndrc: Bilingual = {
  zh: '国家发展和改革委员会办公厅',
  en: 'General Office of the National Development and Reform Commission',
};
const ipcc: Bilingual = {
  zh: '政府间气候变化专门委员会（IPCC）',
  en: 'Intergovernmental Panel on Climate Change (IPCC)',
};
const desnz: Bilingual = {
  zh: '英国能源安全与净零部',
  en: 'UK Department for Energy Security and Net Zero (DESNZ)',
};
const taiwanEnergy: Bilingual = { zh: '台湾地区经济部门能源署', en: 'Energy Administration, Taiwan, China' };
const wri: Bilingual = {
  zh: '世界资源研究所、世界可持续发展工商理事会',
  en: 'World Resources Institute, World Business Council for Sustainable Development',
};

const openGovernment: Bilingual = {
  zh: '包含依英国《开放政府许可证》第 3.0 版（OGL v3.0）许可使用的公共部门信息',
  en: 'Contains public sector information licensed under the Open Government Licence v3.0.',
};
const creativeCommons: Bilingual = {
  zh: '知识共享 署名 4.0（CC BY 4.0）',
  en: 'CC BY 4.0: attribution required',
};
const seenInCopies: Bilingual = {
  zh: '数值取自转载，未见正式文本原件。',
  en: 'Its values were taken from copies; the official text was not at hand.',
};
const untraced: Bilingual = {
  zh: '出处待核：只见于转述，未找到原件。',
  en: 'Attribution unverified: known from mentions only; the original was not found.',
};

const secondHand: Bilingual = {
  zh: '标准原文未能取得：所引要点和条款号取自第二手资料和专业知识，请以原文为准。',
  en: 'The text of the standard was not at hand: what is cited of it, clause numbers included, comes from secondary sources and knowledge of the field. The standard prevails.',
};

const commonlyQuoted: Bilingual = {
  zh: '所引要点、公布日期和文号据转载和通行引用，未见正式文本原件。',
  en: 'What is cited of it, its date and its number are taken from copies and common citation; the official text was not at hand.',
};

/** Every publication that a factor, a rule or a formula cites, once. */
export const references = defineReferences({
  // Electricity and heat
  'mee-nbs-2025-47': {
    title: {
      zh: '关于发布2023年电力二氧化碳排放因子的公告',
      en: 'Announcement of the CO2 emission factors of electricity for 2023',
    },
    publisher: meeNbs,
    number: '公告2025年第47号',
    published: '2025',
    url: 'https://www.mee.gov.cn/xxgk2018/xxgk/xxgk01/202512/t20251231_1139517.html',
  },
  'mee-nbs-2024-33': {
    title: {
      zh: '关于发布2022年电力二氧化碳排放因子的公告',
      en: 'Announcement of the CO2 emission factors of electricity for 2022',
    },
    publisher: meeNbs,
    number: '公告2024年第33号',
    published: '2024',
    url: 'https://www.mee.gov.cn/xxgk2018/xxgk/xxgk01/202412/t20241226_1099413.html',
  },
  'mee-nbs-2024-12': {
    title: {
      zh: '关于发布2021年电力二氧化碳排放因子的公告',
      en: 'Announcement of the CO2 emission factors of electricity for 2021',
    },
    publisher: meeNbs,
    number: '公告2024年第12号',
    published: '2024',
  },
  'mee-2023-43': {
    title: {
      zh: '关于做好2023—2025年发电行业企业温室气体排放报告管理有关工作的通知',
      en: 'Notice on the greenhouse gas reports of power generators for 2023 to 2025',
    },
    publisher: meeOffice,
    number: '环办气候函〔2023〕43号',
    published: '2023',
  },
  'mee-2022-111': {
    title: {
      zh: '企业温室气体排放核算方法与报告指南 发电设施（2022年修订版）',
      en: 'Guideline for the accounting and reporting of greenhouse gases by enterprises: power generation (2022 revision)',
    },
    publisher: meeOffice,
    number: '环办气候函〔2022〕111号',
    published: '2022',
    note: {
      zh: '文号待核：引用处亦写作环办气候〔2022〕111号。',
      en: 'Document number unverified: it is also quoted as 环办气候〔2022〕111号.',
    },
  },
  'mee-power-generation-guideline-early': {
    title: {
      zh: '企业温室气体排放核算方法与报告指南 发电设施（早期版本）',
      en: 'Guideline for the accounting and reporting of greenhouse gases by enterprises: power generation (early edition)',
    },
    publisher: meeOffice,
    published: '2021',
    note: untraced,
  },
  'mee-nbs-nea-2025-electricity-footprint-2024': {
    title: {
      zh: '关于发布2024年电力碳足迹因子数据的公告',
      en: 'Announcement of the carbon footprint factors of electricity for 2024',
    },
    publisher: meeNbsNea,
    published: '2025',
    url: 'https://www.mee.gov.cn/xxgk2018/xxgk/xxgk01/202510/t20251024_1130734.html',
    note: {
      zh: '公告成文于2025年9月28日，发布于2025年10月23日。',
      en: 'Dated 28 September 2025, issued on 23 October 2025.',
    },
  },
  'mee-nbs-nea-2025-3': {
    title: {
      zh: '关于发布2023年电力碳足迹因子数据的公告',
      en: 'Announcement of the carbon footprint factors of electricity for 2023',
    },
    publisher: meeNbsNea,
    number: '公告2025年第3号',
    published: '2025',
  },
  'taiwan-electricity-2025': {
    title: {
      zh: '114年度電力排碳係數',
      en: 'Carbon emission factor of electricity for 2025 (Taiwan, China)',
    },
    publisher: taiwanEnergy,
    published: '2025',
    url: 'https://www.moeaea.gov.tw',
  },
  'taiwan-electricity-2024': {
    title: {
      zh: '113年度電力排碳係數',
      en: 'Carbon emission factor of electricity for 2024 (Taiwan, China)',
    },
    publisher: taiwanEnergy,
    published: '2024',
    url: 'https://www.moeaea.gov.tw',
  },
  'taiwan-electricity-2023': {
    title: {
      zh: '112年度電力排碳係數',
      en: 'Carbon emission factor of electricity for 2023 (Taiwan, China)',
    },
    publisher: taiwanEnergy,
    published: '2023',
    url: 'https://www.moeaea.gov.tw',
  },
  'taiwan-electricity-2022': {
    title: {
      zh: '111年度電力排碳係數',
      en: 'Carbon emission factor of electricity for 2022 (Taiwan, China)',
    },
    publisher: taiwanEnergy,
    published: '2022',
    url: 'https://www.moeaea.gov.tw',
  },
  'clp-2019': {
    title: { zh: '中电控股 2019 可持续发展报告', en: 'CLP Sustainability Report 2019' },
    publisher: { zh: '中电控股', en: 'CLP Holdings' },
    published: '2020',
  },
  'ember-yearly-electricity': {
    title: { zh: 'Ember 年度电力数据', en: 'Ember Yearly Electricity Data' },
    publisher: { zh: 'Ember', en: 'Ember' },
    published: '2023',
    url: 'https://ember-energy.org',
    licence: creativeCommons,
  },
  'shanghai-2022-electricity-heat': {
    title: {
      zh: '上海市调整电力、热力排放因子的通知',
      en: 'Notice of Shanghai on the adjusted emission factors of electricity and heat',
    },
    publisher: { zh: '上海市生态环境局', en: 'Shanghai Bureau of Ecology and Environment' },
    published: '2022',
  },
  'iapws-if97-2007': {
    title: {
      zh: 'IAPWS 水和水蒸气热力性质工业公式 1997（2007 年修订）',
      en: 'Revised Release on the IAPWS Industrial Formulation 1997 for the Thermodynamic Properties of Water and Steam',
    },
    publisher: {
      zh: '国际水和水蒸气性质协会（IAPWS）',
      en: 'International Association for the Properties of Water and Steam',
    },
    number: 'IAPWS R7-97(2012)',
    published: '2007',
  },
  'ghg-protocol-scope-2': {
    title: { zh: '温室气体核算体系：范围 2 指南', en: 'GHG Protocol Scope 2 Guidance' },
    publisher: { zh: '世界资源研究所（WRI）', en: 'World Resources Institute' },
    published: '2015',
  },
  'ndrc-24-guidelines-steam': {
    title: {
      zh: '24 个行业企业温室气体排放核算方法与报告指南（试行）：蒸汽热量换算式',
      en: 'The 24 sector guidelines for greenhouse gas accounting (trial): heat of steam',
    },
    publisher: ndrc,
    published: '2015',
    note: untraced,
  },
  'ndrc-24-guidelines-hot-water': {
    title: {
      zh: '24 个行业企业温室气体排放核算方法与报告指南（试行）：热水热量换算式',
      en: 'The 24 sector guidelines for greenhouse gas accounting (trial): heat of hot water',
    },
    publisher: ndrc,
    published: '2015',
    note: untraced,
  },
  'nea-power-statistics-2023': {
    title: {
      zh: '全国电力工业统计数据（供电标准煤耗）',
      en: 'National statistics of the power industry (standard coal per kWh supplied)',
    },
    publisher: { zh: '国家能源局', en: 'National Energy Administration' },
    published: '2023',
    note: untraced,
  },

  // Fuels and energy
  'gb-t-32151-34-2024': {
    title: {
      zh: '碳排放核算与报告要求 第34部分：炭素材料生产企业',
      en: 'Carbon emission accounting and reporting: Part 34, producers of carbon materials',
    },
    publisher: standards,
    number: 'GB/T 32151.34—2024',
    published: '2024',
    note: seenInCopies,
  },
  'ndrc-2015-1722': {
    title: {
      zh: '工业其他行业企业温室气体排放核算方法与报告指南（试行）',
      en: 'Guideline for greenhouse gas accounting and reporting: other industrial enterprises (trial)',
    },
    publisher: ndrc,
    number: '发改办气候〔2015〕1722号',
    published: '2015',
    url: 'https://www.ndrc.gov.cn/xxgk/zcfb/tz/201511/W020190905506438889540.pdf',
    note: {
      zh: '缺省值归于该指南表 2.1 一事待核：数值见于覆盖 24 个行业指南的计算工具，未见指南原文。同批的机械设备、电子设备、食品、造纸、矿山等指南取值相同。',
      en: 'That the defaults stand in its table 2.1 is unverified: they were seen in a tool covering the 24 sector guidelines, not in the text. The guidelines of the same batch (machinery, electronics, food, paper, mining) use the same values.',
    },
  },
  'ndrc-2013-2526': {
    title: {
      zh: '中国钢铁生产企业温室气体排放核算方法与报告指南（试行）',
      en: 'Guideline for greenhouse gas accounting and reporting: iron and steel producers (trial)',
    },
    publisher: ndrc,
    number: '发改办气候〔2013〕2526号',
    published: '2013',
  },
  'ndrc-2011-1041': {
    title: {
      zh: '省级温室气体清单编制指南（试行）／中国水泥生产企业温室气体排放核算方法与报告指南（试行）',
      en: 'Guideline for provincial greenhouse gas inventories (trial); guideline for cement producers (trial)',
    },
    publisher: ndrc,
    number: '发改办气候〔2011〕1041号等',
    published: '2011',
  },
  'gb-t-32150-2015': {
    title: {
      zh: '工业企业温室气体排放核算和报告通则',
      en: 'General guideline of greenhouse gas accounting and reporting for industrial enterprises',
    },
    publisher: standards2015,
    number: 'GB/T 32150—2015',
    published: '2015',
    note: {
      zh: '自2026年7月1日起由 GB/T 32150—2025 代替；新版的缺省值表未能取得。',
      en: 'Superseded by GB/T 32150—2025 from 1 July 2026, whose table of defaults was not at hand.',
    },
  },
  'gb-t-32151-5-2015': {
    title: {
      zh: '温室气体排放核算与报告要求 第5部分：钢铁生产企业',
      en: 'Greenhouse gas accounting and reporting: Part 5, iron and steel producers',
    },
    publisher: standards2015,
    number: 'GB/T 32151.5—2015',
    published: '2015',
  },
  'gb-t-2589-2020': {
    title: {
      zh: '综合能耗计算通则',
      en: 'General rules for calculation of the comprehensive energy consumption',
    },
    publisher: standards,
    number: 'GB/T 2589—2020',
    published: '2020',
    note: seenInCopies,
  },
  'national-factor-database-v2': {
    title: {
      zh: '国家温室气体排放因子数据库（第二版）',
      en: 'National database of greenhouse gas emission factors, second edition',
    },
    publisher: {
      zh: '生态环境部、国家应对气候变化战略研究和国际合作中心',
      en: 'Ministry of Ecology and Environment, National Center for Climate Change Strategy and International Cooperation',
    },
    published: '2026',
    url: 'https://data.ncsc.org.cn/factories/index',
  },
  'gb-t-51366-2019': {
    title: { zh: '建筑碳排放计算标准', en: 'Standard for building carbon emission calculation' },
    publisher: { zh: '住房和城乡建设部', en: 'Ministry of Housing and Urban-Rural Development' },
    number: 'GB/T 51366—2019',
    published: '2019',
    note: {
      zh: '铝、电炉钢和 PVC 等材料的数值偏旧、偏高。',
      en: 'Its values for aluminium, electric-arc steel and PVC are old and high.',
    },
  },
  'js-t-303-2026': {
    title: {
      zh: '公共机构碳排放核算指南',
      en: 'Guideline for the carbon emission accounting of public institutions',
    },
    publisher: { zh: '国家机关事务管理局', en: 'National Government Offices Administration' },
    number: 'JS/T 303—2026',
    published: '2026',
    note: {
      zh: '面向公共机构，按 100 % 氧化计；不是工业企业的缺省值。',
      en: 'For public institutions, at full oxidation; not a default for industry.',
    },
  },
  'js-t-303-2026-implied': {
    title: {
      zh: '公共机构能源资源消费统计口径（由 JS/T 303—2026 每升数值反推的密度）',
      en: 'Energy statistics of public institutions (densities implied by the values per litre of JS/T 303—2026)',
    },
    publisher: { zh: '国家机关事务管理局', en: 'National Government Offices Administration' },
    number: 'JS/T 303—2026',
    published: '2026',
  },
  'ghg-protocol-stationary-combustion': {
    title: { zh: '温室气体核算体系 固定燃烧工具', en: 'GHG Protocol stationary combustion tool' },
    publisher: wri,
    published: '2012',
  },
  'ghg-protocol-cross-sector': {
    title: {
      zh: '温室气体核算体系 跨行业工具：燃料密度',
      en: 'GHG Protocol cross-sector tools: densities of fuels',
    },
    publisher: wri,
    published: '2012',
  },

  // IPCC
  'ipcc-2006-v1': {
    title: {
      zh: '2006年IPCC国家温室气体清单指南 第1卷 一般指导及报告',
      en: '2006 IPCC Guidelines for National Greenhouse Gas Inventories, Volume 1: General Guidance and Reporting',
    },
    publisher: ipcc,
    published: '2006',
    url: 'https://www.ipcc-nggip.iges.or.jp/public/2006gl/vol1.html',
  },
  'ipcc-2006-v2': {
    title: {
      zh: '2006年IPCC国家温室气体清单指南 第2卷 能源',
      en: '2006 IPCC Guidelines for National Greenhouse Gas Inventories, Volume 2: Energy',
    },
    publisher: ipcc,
    published: '2006',
    url: 'https://www.ipcc-nggip.iges.or.jp/public/2006gl/vol2.html',
  },
  'ipcc-2006-v3': {
    title: {
      zh: '2006年IPCC国家温室气体清单指南 第3卷 工业过程和产品使用',
      en: '2006 IPCC Guidelines for National Greenhouse Gas Inventories, Volume 3: Industrial Processes and Product Use',
    },
    publisher: ipcc,
    published: '2006',
    url: 'https://www.ipcc-nggip.iges.or.jp/public/2006gl/vol3.html',
  },
  'ipcc-2006-v5': {
    title: {
      zh: '2006年IPCC国家温室气体清单指南 第5卷 废弃物',
      en: '2006 IPCC Guidelines for National Greenhouse Gas Inventories, Volume 5: Waste',
    },
    publisher: ipcc,
    published: '2006',
    url: 'https://www.ipcc-nggip.iges.or.jp/public/2006gl/vol5.html',
  },
  'ipcc-ar4-wg1': {
    title: {
      zh: 'IPCC 第四次评估报告 第一工作组报告 第2章',
      en: 'IPCC Fourth Assessment Report, Working Group I, Chapter 2',
    },
    publisher: ipcc,
    published: '2007',
    url: 'https://www.ipcc.ch/report/ar4/wg1/',
  },
  'ipcc-ar5-wg1': {
    title: {
      zh: 'IPCC 第五次评估报告 第一工作组报告 第8章',
      en: 'IPCC Fifth Assessment Report, Working Group I, Chapter 8',
    },
    publisher: ipcc,
    published: '2013',
    url: 'https://www.ipcc.ch/report/ar5/wg1/',
  },
  'ipcc-ar6-wg1': {
    title: {
      zh: 'IPCC 第六次评估报告 第一工作组报告 第7章及补充材料',
      en: 'IPCC Sixth Assessment Report, Working Group I, Chapter 7 and its supplementary material',
    },
    publisher: ipcc,
    published: '2021',
    url: 'https://www.ipcc.ch/report/ar6/wg1/',
  },

  // Process, refrigerants and scope 3
  'mee-aluminium-draft': {
    title: {
      zh: '企业温室气体排放核算与报告指南 铝冶炼行业（征求意见稿）',
      en: 'Guideline for greenhouse gas accounting and reporting: aluminium smelting (draft for comments)',
    },
    publisher: mee,
    published: '2024',
    note: { zh: '征求意见稿，非正式发布。', en: 'A draft for comments, not in force.' },
  },
  'gb-t-8905-2012': {
    title: {
      zh: '六氟化硫电气设备中气体管理和检测导则',
      en: 'Guide for the management and testing of gas in SF6 electrical equipment',
    },
    publisher: standards2015,
    number: 'GB/T 8905—2012',
    published: '2012',
  },
  'ashrae-34-2019': {
    title: {
      zh: '制冷剂命名和安全性分类',
      en: 'Designation and Safety Classification of Refrigerants',
    },
    publisher: { zh: '美国供暖、制冷与空调工程师学会（ASHRAE）', en: 'ASHRAE' },
    number: 'ANSI/ASHRAE Standard 34-2019',
    published: '2019',
  },
  'defra-annex-8': {
    title: {
      zh: '英国温室气体换算系数 附件8：制冷筛选法',
      en: 'Defra/DECC GHG Conversion Factors, Annex 8: refrigeration screening method',
    },
    publisher: {
      zh: '英国环境、食品和农村事务部',
      en: 'UK Department for Environment, Food and Rural Affairs (Defra)',
    },
    published: '2011',
    licence: openGovernment,
  },
  'desnz-2025': {
    title: {
      zh: '英国政府 2025 年企业温室气体报告换算系数',
      en: 'UK Government GHG Conversion Factors for Company Reporting 2025',
    },
    publisher: desnz,
    published: '2025',
    url: 'https://www.gov.uk/government/publications/greenhouse-gas-reporting-conversion-factors-2025',
    licence: openGovernment,
  },
  'desnz-2026': {
    title: {
      zh: '英国政府 2026 年企业温室气体报告换算系数（2026年7月31日修订）',
      en: 'UK Government GHG Conversion Factors for Company Reporting 2026 (revised 31 July 2026)',
    },
    publisher: desnz,
    published: '2026',
    url: 'https://assets.publishing.service.gov.uk/media/6a29392bade52dc0882218a8/ghg-conversion-factors-2026-full-set.xlsx',
    licence: openGovernment,
  },
  'ice-v2': {
    title: { zh: '碳与能源清单（ICE）', en: 'Inventory of Carbon & Energy (ICE)' },
    publisher: { zh: '英国巴斯大学（Hammond、Jones）', en: 'University of Bath (Hammond & Jones)' },
    number: 'ICE V2.0',
    published: '2011',
    url: 'https://circularecology.com/embodied-carbon-footprint-database.html',
    licence: {
      zh: '© 巴斯大学。只引用单个数值，不再分发数据库。',
      en: '© University of Bath. Single values are cited; the database is not redistributed.',
    },
  },
  'hao-2017': {
    title: {
      zh: '中国电动汽车锂离子电池生产的温室气体排放（Hao 等，Sustainability 9(4):504）',
      en: 'Hao H. et al., GHG Emissions from the Production of Lithium-Ion Batteries for Electric Vehicles in China, Sustainability 9(4):504',
    },
    publisher: { zh: 'MDPI', en: 'MDPI' },
    number: 'doi:10.3390/su9040504',
    published: '2017',
    url: 'https://www.mdpi.com/2071-1050/9/4/504',
    licence: creativeCommons,
  },
  'li-2025': {
    title: {
      zh: '2008—2023 年中国制造单晶光伏组件的碳足迹（Li 等，iScience 28(8):113079）',
      en: 'Li Z. et al., carbon footprint of monocrystalline PV modules made in China 2008–2023, iScience 28(8):113079',
    },
    publisher: { zh: 'Cell Press', en: 'Cell Press' },
    number: 'doi:10.1016/j.isci.2025.113079',
    published: '2025',
    url: 'https://doi.org/10.1016/j.isci.2025.113079',
  },
  'cpcd-2022': {
    title: {
      zh: '中国产品全生命周期温室气体排放系数集（2022）',
      en: 'China Products Carbon Footprint Factors Database (2022)',
    },
    publisher: {
      zh: '生态环境部环境规划院等、中国城市温室气体工作组',
      en: 'Chinese Academy of Environmental Planning and others, China City Greenhouse Gas Working Group',
    },
    published: '2022',
    url: 'http://lca.cityghg.com',
  },

  // Footprints of products
  'gb-t-24067-2024': {
    title: {
      zh: '温室气体 产品碳足迹 量化要求和指南',
      en: 'Greenhouse gases: carbon footprint of products, requirements and guidelines for quantification',
    },
    publisher: standards,
    number: 'GB/T 24067—2024',
    published: '2024-08-23',
    note: {
      zh: `自2025年3月1日起实施，以 ISO 14067:2018 为蓝本。${secondHand.zh}`,
      en: `In force since 1 March 2025 and modelled on ISO 14067:2018. ${secondHand.en}`,
    },
  },
  'iso-14067-2018': {
    title: {
      zh: '温室气体 产品碳足迹 量化要求和指南',
      en: 'Greenhouse gases — Carbon footprint of products — Requirements and guidelines for quantification',
    },
    publisher: { zh: '国际标准化组织（ISO）', en: 'International Organization for Standardization (ISO)' },
    number: 'ISO 14067:2018',
    published: '2018',
    note: secondHand,
  },
  'pact-3': {
    title: {
      zh: 'PACT 技术规范：产品碳足迹数据交换',
      en: 'PACT Technical Specifications for the exchange of product carbon footprints',
    },
    publisher: {
      zh: '世界可持续发展工商理事会（WBCSD）碳透明伙伴关系',
      en: 'World Business Council for Sustainable Development, Partnership for Carbon Transparency',
    },
    number: 'PACT 3.0.3',
    published: '2025',
    note: {
      zh: '所据为公开的数据模型（3.0.3 版），其中没有发布日期；它所引用的 PACT 方法学未能取得。',
      en: 'Read as the published data model, version 3.0.3, which carries no date; the PACT Methodology that it refers to was not at hand.',
    },
  },

  // Offsetting
  'nea-2024-67': {
    title: {
      zh: '可再生能源绿色电力证书核发和交易规则',
      en: 'Rules for the issuance and trading of renewable energy green power certificates',
    },
    publisher: { zh: '国家能源局', en: 'National Energy Administration' },
    number: '国能发新能规〔2024〕67号',
    published: '2024',
    note: {
      zh: '所引要点据多份转载，未见正式文本原件。',
      en: 'What is cited of it was read in several copies; the official text was not at hand.',
    },
  },
  'nea-2026-certificates': {
    title: {
      zh: '可再生能源绿色电力证书管理实施细则（试行）',
      en: 'Detailed rules for the management of renewable energy green power certificates (trial)',
    },
    publisher: { zh: '国家能源局', en: 'National Energy Administration' },
    published: '2026-01-07',
    note: {
      zh: '全文未能取得：自发自用电量的绿证不可交易，见于三份转述；“2026年起证电同年核销”只见于一则新闻标题，请以原文为准。',
      en: 'The full text was not at hand: that certificates of self-used power cannot be traded was read in three reports, that from 2026 they count for the year of generation only in the headline of one. The original prevails.',
    },
  },
  'nea-mee-2024-124': {
    title: {
      zh: '关于做好可再生能源绿色电力证书与自愿减排市场衔接工作的通知',
      en: 'Notice on linking green power certificates with the voluntary emission reduction market',
    },
    publisher: {
      zh: '国家能源局综合司、生态环境部办公厅',
      en: 'General Affairs Department of the National Energy Administration, General Office of the Ministry of Ecology and Environment',
    },
    number: '国能综通新能〔2024〕124号',
    published: '2024',
    note: {
      zh: '所据为转载的全文。其中两年的过渡期已满，后续规定未能找到，因此有关检查只作提示。',
      en: 'Its text was read in copies. Its transition of two years has run out and no successor was found, so what rests on the transition only warns.',
    },
  },
  'mee-samr-2023-31': {
    title: {
      zh: '温室气体自愿减排交易管理办法（试行）',
      en: 'Measures for the administration of voluntary greenhouse gas emission reduction trading (trial)',
    },
    publisher: {
      zh: '生态环境部、国家市场监督管理总局',
      en: 'Ministry of Ecology and Environment, State Administration for Market Regulation',
    },
    number: '令第31号',
    published: '2023-10-19',
    note: commonlyQuoted,
  },
  'mee-2023-voluntary-market': {
    title: {
      zh: '关于全国温室气体自愿减排交易市场有关工作事项安排的通告',
      en: 'Circular on arrangements for the national voluntary greenhouse gas emission reduction market',
    },
    publisher: mee,
    published: '2023-10-24',
    note: {
      zh: '所据为转载的全文；发布于2023年10月25日。',
      en: 'Its text was read in copies; it was issued on 25 October 2023.',
    },
  },
  'mee-2020-19': {
    title: {
      zh: '碳排放权交易管理办法（试行）',
      en: 'Measures for the administration of carbon emissions trading (trial)',
    },
    publisher: mee,
    number: '生态环境部令第19号',
    published: '2020-12-31',
    note: {
      zh: '抵销比例一句见于四份转载和报道，公布日期和文号据通行引用，未见正式文本原件。国际碳行动伙伴组织（ICAP）2025 年的概述以经核查的排放量为基数。当年的配额分配方案和清缴通知另有规定的，以其为准。',
      en: 'The sentence on the cap on offsets was read in four copies and reports, its date and number are taken from common citation; the official text was not at hand. The ICAP digest of 2025 takes verified emissions as the base. Where the allocation plan or the compliance notice of a year says otherwise, it prevails.',
    },
  },
  'mee-2023-332': {
    title: {
      zh: '关于做好2023—2025年部分重点行业企业温室气体排放报告与核查工作的通知',
      en: 'Notice on greenhouse gas reporting and verification of enterprises in key industries, 2023 to 2025',
    },
    publisher: meeOffice,
    number: '环办气候函〔2023〕332号',
    published: '2023',
    note: {
      zh: '所引要点据通行的转述，未对照正式文本；以后年度的通知可能不同。',
      en: 'What is cited of it follows common accounts and was not compared with the official text; notices of later years may differ.',
    },
  },
  'ndrc-2025-910': {
    title: { zh: '关于开展零碳园区建设的通知', en: 'Notice on building zero-carbon industrial parks' },
    publisher: {
      zh: '国家发展改革委、工业和信息化部、国家能源局',
      en: 'National Development and Reform Commission, Ministry of Industry and Information Technology, National Energy Administration',
    },
    number: '发改环资〔2025〕910号',
    published: '2025-06-30',
    note: {
      zh: '所据为转载的全文，附件中的核算方法为试行。',
      en: 'Its text was read in copies; the accounting method annexed to it is for trial.',
    },
  },
  'miit-2026-zero-carbon-factories': {
    title: {
      zh: '国家级零碳工厂建设工作的通知（2026年7月）',
      en: 'Notice on building national zero-carbon factories (July 2026)',
    },
    publisher: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
    published: '2026',
    note: {
      zh: '文件和文号未能取得：指标的含义见于报道和一家企业公开的规范，请以原文为准。',
      en: 'Neither the document nor its number was at hand: what its indicators mean was read in reports and in one company’s published specification. The original prevails.',
    },
  },
  'iso-14068-1-2023': {
    title: {
      zh: '气候变化管理 向净零的过渡 第1部分：碳中和',
      en: 'Climate change management — Transition to net zero — Part 1: Carbon neutrality',
    },
    publisher: { zh: '国际标准化组织（ISO）', en: 'International Organization for Standardization (ISO)' },
    number: 'ISO 14068-1:2023',
    published: '2023',
    note: secondHand,
  },

  // Assessment
  'gb-t-36132-2025': {
    title: { zh: '绿色工厂评价通则', en: 'General principles for the evaluation of green factories' },
    publisher: standards,
    number: 'GB/T 36132—2025',
    published: '2025-12-31',
    note: {
      zh: '标准原文未能取得：所引“与基准值、引领值对比评分”见于工业和信息化部2026年1月的发布消息及其转载，怎样插值没有见到。',
      en: 'The text of the standard was not at hand: that scores compare actual values with baseline and leading values was read in copies of the ministry’s announcement of January 2026; how they interpolate was not seen.',
    },
  },
  'zhejiang-2023-257': {
    title: {
      zh: '浙江省零碳（近零碳）工厂建设评价导则（2023版）',
      en: 'Zhejiang guide to the evaluation of zero-carbon and near-zero-carbon factories (2023)',
    },
    publisher: {
      zh: '浙江省经济和信息化厅',
      en: 'Economy and Information Technology Department of Zhejiang Province',
    },
    number: '浙经信绿色〔2023〕257号',
    published: '2023',
    note: {
      zh: '只读到一份公开的文本；指标的权重没有取得。',
      en: 'Read in one published copy; the weights of its indicators were not at hand.',
    },
  },

  // Definitions
  'si-brochure': {
    title: { zh: '国际单位制（SI）手册', en: 'The International System of Units (SI Brochure)' },
    publisher: { zh: '国际计量局', en: 'International Bureau of Weights and Measures (BIPM)' },
    published: '2019',
  },
  'it-calorie': {
    title: {
      zh: '国际蒸汽表卡的定义（4.1868 J）',
      en: 'Definition of the International Table calorie (4.1868 J)',
    },
    publisher: {
      zh: '国际蒸汽性质会议',
      en: 'International Conference on the Properties of Steam',
    },
    published: '1956',
  },
  'molar-masses': {
    title: {
      zh: '中国各核算指南通用的摩尔质量（CO2 44、C 12）',
      en: 'Molar masses as used in all Chinese guidelines (CO2 44, C 12)',
    },
    publisher: { zh: '各核算指南', en: 'The accounting guidelines' },
    published: '2015',
  },
});

export type ReferenceId = keyof typeof references;
