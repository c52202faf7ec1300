import type { CalculatorName, GwpSet } from '../engine/factor.ts';
import { basicGases } from './basic-gases.ts';
import type { CitedFactor } from './define-factor.ts';
import { type Substance, substanceFamily } from './define-substance.ts';

export type { Substance, SubstanceFamily, SubstanceUnit } from './define-substance.ts';

/** The report that each calculator takes unless the reader says otherwise. Never two in one result. */
export const defaultGwpSet = { emissions: 'AR5', footprint: 'AR6' } as const satisfies Record<
  CalculatorName,
  GwpSet
>;

/**
 * Names, formula, and the 100-year potentials of AR4, AR5 (without climate-carbon feedback) and AR6, with the copies
 * each was seen in.
 */
const all = {
  ...basicGases,
  ...substanceFamily('SF6', 'kg', {
    SF6: [
      '六氟化硫',
      'Sulphur hexafluoride',
      'SF6',
      22800,
      23500,
      25200,
      '222',
      { zh: '另见 AR6 值 24 300 流传。', en: 'An AR6 value of 24 300 circulates too.' },
    ],
  }),
  ...substanceFamily('NF3', 'kg', {
    NF3: ['三氟化氮', 'Nitrogen trifluoride', 'NF3', 17200, 16100, 17400, '222'],
  }),
  ...substanceFamily('HFCs', 'kg', {
    'HFC-23': ['HFC-23（R-23）', 'HFC-23 (R-23)', 'CHF3', 14800, 12400, 14600, '222'],
    'HFC-32': ['HFC-32（R-32）', 'HFC-32 (R-32)', 'CH2F2', 675, 677, 771, '222'],
    'HFC-41': ['HFC-41（R-41）', 'HFC-41 (R-41)', 'CH3F', undefined, 116, 135, '021'],
    'HFC-125': ['HFC-125（R-125）', 'HFC-125 (R-125)', 'CHF2CF3', 3500, 3170, 3740, '222'],
    'HFC-134': ['HFC-134（R-134）', 'HFC-134 (R-134)', 'CHF2CHF2', undefined, 1120, 1260, '021'],
    'HFC-134a': [
      'HFC-134a（R-134a）',
      'HFC-134a (R-134a)',
      'CH2FCF3',
      1430,
      1300,
      1530,
      '222',
      { zh: 'AR6 表 7.15 印作 1 526。', en: 'Table 7.15 of AR6 prints 1 526.' },
    ],
    'HFC-143a': ['HFC-143a（R-143a）', 'HFC-143a (R-143a)', 'CH3CF3', 4470, 4800, 5810, '222'],
    'HFC-152a': ['HFC-152a（R-152a）', 'HFC-152a (R-152a)', 'CH3CHF2', 124, 138, 164, '222'],
    'HFC-227ea': ['HFC-227ea（R-227ea）', 'HFC-227ea (R-227ea)', 'CF3CHFCF3', 3220, 3350, 3600, '222'],
    'HFC-236fa': ['HFC-236fa（R-236fa）', 'HFC-236fa (R-236fa)', 'CF3CH2CF3', 9810, 8060, 8690, '221'],
    'HFC-245fa': ['HFC-245fa（R-245fa）', 'HFC-245fa (R-245fa)', 'CHF2CH2CF3', 1030, 858, 962, '222'],
    'HFC-365mfc': ['HFC-365mfc（R-365mfc）', 'HFC-365mfc (R-365mfc)', 'CH3CF2CH2CF3', 794, 804, 914, '221'],
    'HFC-43-10mee': [
      'HFC-43-10mee（R-43-10mee）',
      'HFC-43-10mee (R-43-10mee)',
      'CF3CHFCHFCF2CF3',
      1640,
      1650,
      1600,
      '221',
    ],
  }),
  ...substanceFamily('PFCs', 'kg', {
    CF4: ['四氟化碳（PFC-14）', 'Tetrafluoromethane (PFC-14)', 'CF4', 7390, 6630, 7380, '222'],
    C2F6: ['六氟乙烷（PFC-116）', 'Hexafluoroethane (PFC-116)', 'C2F6', 12200, 11100, 12400, '222'],
    C3F8: ['八氟丙烷（PFC-218）', 'Octafluoropropane (PFC-218)', 'C3F8', 8830, 8900, 9290, '221'],
    'c-C4F8': [
      '八氟环丁烷（PFC-318）',
      'Octafluorocyclobutane (PFC-318)',
      'c-C4F8',
      10300,
      9540,
      10200,
      '221',
    ],
    C4F10: ['全氟丁烷（PFC-3-1-10）', 'Perfluorobutane (PFC-3-1-10)', 'n-C4F10', 8860, 9200, 10000, '221'],
    C5F12: ['全氟戊烷（PFC-4-1-12）', 'Perfluoropentane (PFC-4-1-12)', 'n-C5F12', 9160, 8550, 9220, '221'],
    C6F14: ['全氟己烷（PFC-5-1-14）', 'Perfluorohexane (PFC-5-1-14)', 'n-C6F14', 9300, 7910, 8620, '221'],
  }),
  ...substanceFamily('ODS', 'kg', {
    'HCFC-22': ['HCFC-22（R-22）', 'HCFC-22 (R-22)', 'CHClF2', 1810, 1760, 1960, '221'],
    'HCFC-123': ['HCFC-123（R-123）', 'HCFC-123 (R-123)', 'CHCl2CF3', 77, 79, 90.4, '221'],
    'HCFC-124': ['HCFC-124（R-124）', 'HCFC-124 (R-124)', 'CHClFCF3', 609, 527, 597, '221'],
    'HCFC-141b': ['HCFC-141b（R-141b）', 'HCFC-141b (R-141b)', 'CH3CCl2F', 725, 782, 860, '221'],
    'HCFC-142b': ['HCFC-142b（R-142b）', 'HCFC-142b (R-142b)', 'CH3CClF2', 2310, 1980, 2300, '221'],
    'CFC-11': ['CFC-11（R-11）', 'CFC-11 (R-11)', 'CCl3F', 4750, 4660, 6230, '221'],
    'CFC-12': ['CFC-12（R-12）', 'CFC-12 (R-12)', 'CCl2F2', 10900, 10200, 12500, '221'],
    'CFC-113': ['CFC-113（R-113）', 'CFC-113 (R-113)', 'CCl2FCClF2', 6130, 5820, 6520, '221'],
    'CFC-115': ['CFC-115（R-115）', 'CFC-115 (R-115)', 'CClF2CF3', 7370, 7670, 9600, '221'],
    'Halon-1211': ['哈龙 1211', 'Halon 1211', 'CBrClF2', 1890, 1750, 1930, '221'],
    'Halon-1301': ['哈龙 1301', 'Halon 1301', 'CBrF3', 7140, 6290, 7200, '221'],
  }),
  ...substanceFamily('other', 'kg', {
    SO2F2: ['硫酰氟', 'Sulphuryl fluoride', 'SO2F2', undefined, 4090, 4630, '011'],
    'R-290': ['丙烷（R-290）', 'Propane (R-290)', 'C3H8', 0.06, 0.06, 0.02, 'dd1'],
    'R-600a': ['异丁烷（R-600a）', 'Isobutane (R-600a)', 'i-C4H10', 3, 3, undefined, 'dd0'],
    'R-600': ['正丁烷（R-600）', 'n-Butane (R-600)', 'n-C4H10', 0.006, 0.006, 0.006, 'dd1'],
    'R-1270': ['丙烯（R-1270）', 'Propene (R-1270)', 'C3H6', 2, 2, undefined, 'dd0'],
    'R-1234yf': ['HFO-1234yf', 'HFO-1234yf', 'CF3CF=CH2', 1, 1, 0.501, 'dd1'],
    'R-1234ze(E)': ['HFO-1234ze(E)', 'HFO-1234ze(E)', 'trans-CF3CH=CHF', 1, 1, 1.37, 'dd1'],
    'R-1233zd(E)': [
      'HCFO-1233zd(E)',
      'HCFO-1233zd(E)',
      'trans-CF3CH=CHCl',
      undefined,
      undefined,
      3.88,
      '001',
    ],
    'R-1336mzz(Z)': [
      'HFO-1336mzz(Z)',
      'HFO-1336mzz(Z)',
      'cis-CF3CH=CHCF3',
      undefined,
      undefined,
      2.08,
      '001',
    ],
    C4F7N: [
      '全氟异丁腈（Novec 4710）',
      'Heptafluoroisobutyronitrile (Novec 4710)',
      '(CF3)2CFCN',
      undefined,
      undefined,
      2750,
      '001',
    ],
  }),
  // Definitions: ammonia is no greenhouse gas, and R-744 is CO2 by another name, by the kilogram as refrigerants are.
  ...substanceFamily('other', 'kg', { 'R-717': ['氨（R-717）', 'Ammonia (R-717)', 'NH3', 0, 0, 0, '==='] }),
  ...substanceFamily('CO2', 'kg', {
    'R-744': ['二氧化碳（R-744）', 'Carbon dioxide (R-744)', 'CO2', 1, 1, 1, '==='],
  }),
};

export type SubstanceId = keyof typeof all;

/** Every gas whose global warming potential is known here, by id. */
export const substances: Readonly<Record<SubstanceId, Substance<SubstanceId>>> = all;

export const factors: readonly CitedFactor[] = Object.values(substances).flatMap(({ gwp }) =>
  Object.values(gwp),
);
