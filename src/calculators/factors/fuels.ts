import type { FuelSetId, Fuel } from './fuel-types.ts';
import { defineFuel } from './define-fuel.ts';
import type { CitedFactor } from './define-factor.ts';

/** The set of the newest national standard that is at hand; GB/T 32150—2025's own table of defaults is not. */
export const defaultFuelSet: FuelSetId = 'gb-t-32151-34-2024';

// The classes of IPCC 2006, volume 2, table 2.3: CH4 and N2O in kg/TJ.
const coal = { ch4: 10, n2o: 1.5 };
const oil = { ch4: 3, n2o: 0.6 };
const gas = { ch4: 1, n2o: 0.1 };

/**
 * The fossil fuels with what the Chinese documents and IPCC 2006 say of them: net calorific value (GJ per t or 10^4
 * Nm3), carbon content (tC/TJ), the oxidised share, how many copies each was seen in. `gbt` is GB/T 32151.34—2024, table
 * C.1; `ndrc` the defaults of the 2015 guidelines, 发改办气候〔2015〕1722号.
 */
export const fuels: readonly Fuel[] = [
  // Coal
  defineFuel('anthracite', '无烟煤', 'Anthracite', 'solid', 't', {
    ipcc: [coal, 'Anthracite'],
    gbt: [26.7, 27.4, 0.94, '222'],
    ndrc: [24.515, 27.49, 0.94, '122'],
  }),
  defineFuel('bituminous-coal', '烟煤', 'Bituminous coal (steam coal)', 'solid', 't', {
    ipcc: [coal, 'Other bituminous coal'],
    gbt: [19.57, 26.1, 0.93, '222'],
    ndrc: [23.204, 26.18, 0.93, '122'],
  }),
  defineFuel('lignite', '褐煤', 'Lignite', 'solid', 't', {
    ipcc: [coal, 'Lignite'],
    gbt: [11.9, 28, 0.96, '222'],
    ndrc: [14.449, 28, 0.96, '122'],
  }),
  defineFuel('washed-coal', '洗精煤', 'Cleaned coal', 'solid', 't', {
    ipcc: [coal, 'Coking coal', true],
    gbt: [
      26.334,
      25.41,
      0.9,
      '221',
      { ox: ['2014 年煤炭生产企业指南按 93 % 计。', 'The 2014 guideline for coal producers uses 93 %.'] },
    ],
    ndrc: [
      26.344,
      25.4,
      0.93,
      '122',
      {
        ncv: [
          '26.344 疑为 26.334 之误（2014 年指南为 26.334）。',
          '26.344 is probably a slip for 26.334, the value of the 2014 guidelines.',
        ],
      },
    ],
  }),
  defineFuel('other-washed-coal', '其他洗煤', 'Other washed coal', 'solid', 't', {
    ipcc: [coal, 'Other bituminous coal', true],
    gbt: [12.545, 25.41, 0.9, '122', { ncv: ['2014 年各指南为 8.363。', 'The 2014 guidelines use 8.363.'] }],
    ndrc: [15.373, 25.4, 0.9, '122', { ncv: ['2014 年各指南为 8.363。', 'The 2014 guidelines use 8.363.'] }],
  }),
  defineFuel('briquette', '型煤', 'Briquette', 'solid', 't', {
    ipcc: [coal, 'Patent fuel', true],
    gbt: [17.46, 33.6, 0.9, '222'],
    ndrc: [17.46, 33.6, 0.9, '222'],
  }),
  defineFuel('other-coal-products', '其他煤制品', 'Other coal products', 'solid', 't', {
    ipcc: [coal, 'Patent fuel', true],
    gbt: [17.46, 33.6, 0.98, '111'],
  }),
  // Coke
  defineFuel('coke', '焦炭', 'Coke', 'solid', 't', {
    ipcc: [coal, 'Coke oven coke'],
    gbt: [28.435, 29.5, 0.93, '222'],
    ndrc: [
      28.446,
      29.4,
      0.93,
      '122',
      { ncv: ['2014 年各指南为 28.447。', 'The 2014 guidelines use 28.447.'] },
    ],
  }),
  // Oil products
  defineFuel('crude-oil', '原油', 'Crude oil', 'liquid', 't', {
    ipcc: [oil, 'Crude oil'],
    gbt: [41.816, 20.1, 0.98, '222'],
    ndrc: [42.62, 20.1, 0.98, '222'],
  }),
  defineFuel('fuel-oil', '燃料油', 'Fuel oil', 'liquid', 't', {
    ipcc: [oil, 'Residual fuel oil'],
    gbt: [41.816, 21.1, 0.98, '222'],
    ndrc: [40.19, 21.1, 0.98, '222'],
    densities: [[0.94, 'ghg-protocol-cross-sector', 'Stationary combustion tool', 'one-source']],
  }),
  defineFuel('gasoline', '汽油', 'Petrol', 'liquid', 't', {
    ipcc: [oil, 'Motor gasoline'],
    gbt: [43.07, 18.9, 0.98, '222'],
    ndrc: [44.8, 18.9, 0.98, '222'],
    densities: [
      [
        0.73,
        'js-t-303-2026-implied',
        '缺省值表',
        'two-sources',
        [
          '由每升数值反推；GHG Protocol 工具为 0.74。',
          'Implied by the values per litre; the GHG Protocol tool has 0.74.',
        ],
      ],
      [0.74, 'ghg-protocol-cross-sector', 'Stationary combustion tool', 'one-source'],
    ],
  }),
  defineFuel('diesel', '柴油', 'Diesel', 'liquid', 't', {
    ipcc: [oil, 'Gas/Diesel oil'],
    gbt: [42.652, 20.2, 0.98, '222'],
    ndrc: [43.33, 20.2, 0.98, '222'],
    densities: [
      [
        0.84,
        'ghg-protocol-stationary-combustion',
        'Fuel densities',
        'two-sources',
        [
          '公共机构口径为 0.86（由 JS/T 303—2026 反推）；请在按升填报处注明所用密度。',
          'Rules for public institutions use 0.86 (implied by JS/T 303—2026): say which density a volume was converted with.',
        ],
      ],
      [
        0.86,
        'js-t-303-2026',
        '缺省值表',
        'one-source',
        ['公共机构口径。', 'As used by public institutions.'],
      ],
    ],
  }),
  defineFuel('kerosene', '一般煤油', 'Kerosene', 'liquid', 't', {
    ipcc: [oil, 'Other kerosene'],
    gbt: [
      43.07,
      19.6,
      0.98,
      '222',
      { cc: ['较早的省级清单为 19.5。', 'Older provincial lists print 19.5.'] },
    ],
    ndrc: [44.75, 19.6, 0.98, '222'],
    densities: [
      [
        0.8,
        'ghg-protocol-cross-sector',
        'Stationary combustion tool',
        'one-source',
        ['JS/T 303—2026 反推为 0.82。', 'JS/T 303—2026 implies 0.82.'],
      ],
    ],
  }),
  defineFuel('jet-kerosene', '喷气煤油', 'Jet kerosene', 'liquid', 't', {
    ipcc: [oil, 'Jet kerosene'],
    ndrc: [44.75, 19.6, 0.98, '111'],
    densities: [[0.79, 'ghg-protocol-cross-sector', 'Stationary combustion tool', 'one-source']],
  }),
  defineFuel('naphtha', '石脑油', 'Naphtha', 'liquid', 't', {
    ipcc: [oil, 'Naphtha'],
    gbt: [44.5, 20, 0.98, '221'],
    ndrc: [
      41.031,
      20,
      0.98,
      '111',
      {
        ncv: [
          '与 2014 年指南的“其他石油制品”相同。',
          'The same as “other petroleum products” of the 2014 guidelines.',
        ],
      },
    ],
    densities: [[0.77, 'ghg-protocol-cross-sector', 'Stationary combustion tool', 'one-source']],
  }),
  defineFuel('lpg', '液化石油气', 'Liquefied petroleum gas', 'liquid', 't', {
    ipcc: [gas, 'Liquified Petroleum Gases'],
    gbt: [50.179, 17.2, 0.98, '222'],
    ndrc: [
      47.31,
      17.2,
      0.99,
      '222',
      {
        ox: ['文件不一：GB/T 32151.34—2024 为 98 %。', 'The documents differ: GB/T 32151.34—2024 has 98 %.'],
      },
    ],
    densities: [[0.54, 'ghg-protocol-cross-sector', 'Stationary combustion tool', 'one-source']],
  }),
  defineFuel('petroleum-coke', '石油焦', 'Petroleum coke', 'solid', 't', {
    ipcc: [oil, 'Petroleum coke'],
    gbt: [32.5, 27.5, 0.98, '222'],
    ndrc: [
      31,
      27.5,
      0.98,
      '122',
      {
        ncv: [
          '文件不一：2014 年指南为 31.998，IPCC 2006 与 GB/T 32151.34—2024 为 32.5。',
          'The documents differ: 31.998 in the 2014 guidelines, 32.5 in IPCC 2006 and GB/T 32151.34—2024.',
        ],
      },
    ],
  }),
  defineFuel('tar', '焦油', 'Coal tar', 'liquid', 't', {
    ipcc: [coal, 'Coal tar'],
    gbt: [33.453, 22, 0.98, '222'],
    ndrc: [33.453, 22, 0.98, '222'],
  }),
  defineFuel('crude-benzene', '粗苯', 'Crude benzene', 'liquid', 't', {
    ipcc: [oil, 'Other petroleum products', true],
    gbt: [41.816, 22.7, 0.98, '222'],
    ndrc: [41.816, 22.7, 0.98, '222'],
  }),
  defineFuel('other-petroleum', '其他石油制品', 'Other petroleum products', 'liquid', 't', {
    ipcc: [oil, 'Other petroleum products'],
    gbt: [41.031, 20, 0.98, '222'],
    ndrc: [40.19, 20, 0.98, '111'],
  }),
  // Gases
  defineFuel('natural-gas', '天然气', 'Natural gas', 'gas', '10^4 Nm3', {
    ipcc: [gas, 'Natural gas'],
    gbt: [389.31, 15.3, 0.99, '222'],
    ndrc: [389.31, 15.3, 0.99, '222'],
  }),
  defineFuel('lng', '液化天然气', 'Liquefied natural gas', 'liquid', 't', {
    ipcc: [gas, 'Natural gas'],
    gbt: [
      51.498,
      15.3,
      0.98,
      '222',
      { ox: ['标准印作 98 %，而天然气为 99 %。', 'The standard prints 98 %, although natural gas is 99 %.'] },
    ],
    ndrc: [
      41.868,
      15.3,
      0.99,
      '222',
      {
        ncv: [
          '文件不一：GB/T 2589—2020 与 GB/T 32151.34—2024 为 51.498，物理上合理；除非核算方案要求，不宜用 41.868。',
          'The documents differ: GB/T 2589—2020 and GB/T 32151.34—2024 give 51.498, which is physically realistic. Use 41.868 only where a programme demands it.',
        ],
      },
    ],
  }),
  defineFuel('refinery-gas', '炼厂干气', 'Refinery dry gas', 'gas', 't', {
    ipcc: [gas, 'Refinery gas'],
    gbt: [
      45.998,
      18.2,
      0.99,
      '111',
      { ncv: ['较早的清单为 46.055、氧化率 98 %。', 'Older lists: 46.055, oxidised to 98 %.'] },
    ],
    ndrc: [46.05, 18.2, 0.99, '222'],
  }),
  defineFuel('coke-oven-gas', '焦炉煤气', 'Coke-oven gas', 'gas', '10^4 Nm3', {
    ipcc: [gas, 'Coke oven gas'],
    gbt: [179.81, 13.58, 0.99, '222'],
    ndrc: [
      173.854,
      13.6,
      0.99,
      '122',
      {
        ncv: [
          '2014 年各指南为 173.54，173.854 疑有误。',
          'The 2014 guidelines use 173.54: this may be a slip.',
        ],
      },
    ],
  }),
  defineFuel('blast-furnace-gas', '高炉煤气', 'Blast-furnace gas', 'gas', '10^4 Nm3', {
    ipcc: [gas, 'Blast furnace gas'],
    gbt: [33, 70.8, 0.99, '222'],
    ndrc: [37.69, 70.8, 0.99, '122', { ncv: ['2014 年各指南为 33.00。', 'The 2014 guidelines use 33.00.'] }],
  }),
  defineFuel('converter-gas', '转炉煤气', 'Converter gas', 'gas', '10^4 Nm3', {
    ipcc: [gas, 'Oxygen steel furnace gas'],
    gbt: [84, 49.6, 0.99, '222'],
    ndrc: [79.54, 49.6, 0.99, '122', { ncv: ['2014 年各指南为 84.00。', 'The 2014 guidelines use 84.00.'] }],
  }),
  defineFuel(
    'carbide-furnace-gas',
    '密闭电石炉炉气',
    'Closed calcium-carbide furnace gas',
    'gas',
    '10^4 Nm3',
    { ipcc: [gas, 'Gas works gas', true], ndrc: [111.19, 39.51, 0.99, '222'] },
  ),
  defineFuel('other-gas', '其他煤气', 'Other gas (producer gas, water gas)', 'gas', '10^4 Nm3', {
    ipcc: [gas, 'Gas works gas', true],
    gbt: [52.27, 12.2, 0.99, '222'],
    ndrc: [52.34, 12.2, 0.99, '122', { ncv: ['2014 年各指南为 52.27。', 'The 2014 guidelines use 52.27.'] }],
  }),
];

/** All numbers of all fuels, one by one. */
export function factorsOfFuels(): readonly CitedFactor[] {
  return fuels.flatMap(({ sets, ch4, n2o, density = [] }) => [
    ...Object.values(sets).flatMap(({ ncv, carbonContent, oxidation }) => [ncv, carbonContent, oxidation]),
    ch4,
    n2o,
    ...density,
  ]);
}
