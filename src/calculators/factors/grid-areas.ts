import type { Bilingual } from '../engine/language.ts';

/**
 * What an official factor of electricity describes: the nation; the nation without the non-fossil power that the
 * market trades (`residual`); its fossil-fuel power alone; one of seven grid regions; a province.
 */
export type GridAreaKind = 'nation' | 'residual' | 'fossil' | 'grid-region' | 'province';

/** Provinces by the letters of GB/T 2260. The announcements have no factor for Tibet, and 西南 is not it. */
const rows = {
  CN: ['nation', '全国', 'China'],
  'CN-RESIDUAL': [
    'residual',
    '全国（不包括市场化交易的非化石能源电量）',
    'China, excluding market-traded non-fossil power',
  ],
  'CN-FOSSIL': ['fossil', '全国化石能源', 'China, fossil-fuel power'],
  'CN-NORTH-GRID': ['grid-region', '华北区域', 'North China grid'],
  'CN-NORTHEAST-GRID': ['grid-region', '东北区域', 'Northeast China grid'],
  'CN-EAST-GRID': ['grid-region', '华东区域', 'East China grid'],
  'CN-CENTRAL-GRID': ['grid-region', '华中区域', 'Central China grid'],
  'CN-NORTHWEST-GRID': ['grid-region', '西北区域', 'Northwest China grid'],
  'CN-SOUTH-GRID': ['grid-region', '南方区域', 'South China grid'],
  'CN-SOUTHWEST-GRID': ['grid-region', '西南区域', 'Southwest China grid'],
  'CN-BJ': ['province', '北京', 'Beijing'],
  'CN-TJ': ['province', '天津', 'Tianjin'],
  'CN-HE': ['province', '河北', 'Hebei'],
  'CN-SX': ['province', '山西', 'Shanxi'],
  'CN-NM': ['province', '内蒙古', 'Inner Mongolia'],
  'CN-LN': ['province', '辽宁', 'Liaoning'],
  'CN-JL': ['province', '吉林', 'Jilin'],
  'CN-HL': ['province', '黑龙江', 'Heilongjiang'],
  'CN-SH': ['province', '上海', 'Shanghai'],
  'CN-JS': ['province', '江苏', 'Jiangsu'],
  'CN-ZJ': ['province', '浙江', 'Zhejiang'],
  'CN-AH': ['province', '安徽', 'Anhui'],
  'CN-FJ': ['province', '福建', 'Fujian'],
  'CN-JX': ['province', '江西', 'Jiangxi'],
  'CN-SD': ['province', '山东', 'Shandong'],
  'CN-HA': ['province', '河南', 'Henan'],
  'CN-HB': ['province', '湖北', 'Hubei'],
  'CN-HN': ['province', '湖南', 'Hunan'],
  'CN-GD': ['province', '广东', 'Guangdong'],
  'CN-GX': ['province', '广西', 'Guangxi'],
  'CN-HI': ['province', '海南', 'Hainan'],
  'CN-CQ': ['province', '重庆', 'Chongqing'],
  'CN-SC': ['province', '四川', 'Sichuan'],
  'CN-GZ': ['province', '贵州', 'Guizhou'],
  'CN-YN': ['province', '云南', 'Yunnan'],
  'CN-SN': ['province', '陕西', 'Shaanxi'],
  'CN-GS': ['province', '甘肃', 'Gansu'],
  'CN-QH': ['province', '青海', 'Qinghai'],
  'CN-NX': ['province', '宁夏', 'Ningxia'],
  'CN-XJ': ['province', '新疆', 'Xinjiang'],
} as const satisfies Record<string, readonly [GridAreaKind, zh: string, en: string]>;

export type GridAreaId = keyof typeof rows;

/** An area for which the ministry announces a factor. Chongqing the province and 西南 the region differ 2.3 times. */
export interface GridArea {
  readonly id: GridAreaId;
  readonly kind: GridAreaKind;
  readonly name: Bilingual;
}

/** In the order of the announcements: the nation, the regions, the provinces. */
export const gridAreas: readonly GridArea[] = Object.entries(rows).map(([id, [kind, zh, en]]) => ({
  id: id as GridAreaId,
  kind,
  name: { zh, en },
}));
