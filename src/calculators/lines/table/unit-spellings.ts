import { isUnit, units, unitSymbol, type Unit } from '../../engine/units.ts';

/** A unit as a bill or a workbook wrote it. */
export interface SpelledUnit {
  readonly unit: Unit;
  /** What the number is to be multiplied by, written so that it can stand behind the number: 3.2 + 万. */
  readonly times?: '千' | '万' | '亿';
}

/**
 * What people write for a unit, with what it can mean, the likeliest first; which one it is, the field decides. A plain
 * cubic metre of a fuel gas is one at 20 °C, as Chinese meters count it (GB/T 19205); 标方 is one at 0 °C.
 */
const spellings = new Map<string, readonly Unit[]>(
  (
    [
      ['度 度电 千瓦时 千瓦小时 kwh kw.h kw时 kw小时', 'kWh'],
      ['兆瓦时 mwh 千度 千千瓦时', 'MWh'],
      ['吉瓦时 gwh', 'GWh'],
      ['千焦 kj', 'kJ'],
      ['兆焦 mj', 'MJ'],
      ['吉焦 百万千焦 gj', 'GJ'],
      ['太焦 tj', 'TJ'],
      ['千克标准煤 千克标煤 公斤标准煤 公斤标煤 kgce', 'kgce'],
      ['吨标准煤 吨标煤 tce', 'tce'],
      ['克 g gram grams', 'g'],
      ['千克 公斤 kg kgs kilogram kilograms', 'kg', 'kgCO2', 'kgCOD', 'kgBOD'],
      ['吨 公吨 t ton tons tonne tonnes mt', 't', 'tCO2', 'tCOD', 'tBOD'],
      ['千克co2 公斤co2 公斤二氧化碳 kgco2', 'kgCO2'],
      ['吨co2 吨二氧化碳 tco2', 'tCO2'],
      ['吨co2e 吨co2当量 吨二氧化碳当量', 'tCO2e'],
      ['公斤cod 千克cod kgcod', 'kgCOD'],
      ['吨cod tcod', 'tCOD'],
      ['公斤bod 千克bod kgbod', 'kgBOD'],
      ['吨bod tbod', 'tBOD'],
      ['升 公升 立升 l liter liters litre litres ltr', 'L'],
      ['方 立方 立方米 立米 m3 cbm cubicmetre cubicmetres cubicmeter cubicmeters', 'm3', 'm3@20C'],
      ['标方 标立方 标立方米 标准立方米 标准立方 标况立方米 nm3 ncm', 'Nm3'],
      ['吨公里 吨千米 tkm', 't·km'],
      ['人公里 人千米 pkm', 'p·km'],
      ['公里 千米 km 里程', 'km', 'vehicle·km'],
      ['车公里 车千米 vkm', 'vehicle·km'],
      ['百公里', '100 km'],
      ['元 人民币 rmb cny 圆 ¥', 'CNY'],
      ['平方米 平米 平方 m2 sqm', 'm2'],
      ['件 个 只 台 套 块 片 根 支 张 颗 粒 条 副 枚 组 pcs pc piece pieces ea each nos set sets', 'piece'],
      ['间夜 间晚 晚 房晚 roomnight roomnights night nights', 'room·night'],
      ['人小时 人时 fteh', 'FTE·h'],
      ['%', '%'],
    ] as readonly (readonly [string, ...Unit[]])[]
  ).flatMap(([written, ...meant]) => written.split(' ').map((spelling) => [form(spelling), meant] as const)),
);

/** The ids and symbols themselves, where the table doesn't have them. */
for (const unit of units) {
  for (const own of [unit, unitSymbol(unit, 'zh'), unitSymbol(unit, 'en')]) {
    const spelling = form(own);
    if (spelling !== '' && !spellings.has(spelling)) spellings.set(spelling, [unit]);
  }
}

/** Longer is no unit. */
const longest = 24;

/** Everything a spelling can mean, the likeliest first; nothing for what is no unit. */
export function unitsSpelled(text: string): readonly SpelledUnit[] {
  if (text.length > longest) return [];
  const written = form(text);
  const known = spellings.get(written);
  if (known) return known.map((unit) => ({ unit }));
  const [, multiplier, rest = ''] = /^([千万亿])(.+)$/.exec(written) ?? [];
  const base = multiplier === undefined ? [] : (spellings.get(rest) ?? []);
  const times = multiplier as NonNullable<SpelledUnit['times']>;
  const large = times === '万' ? base.map((unit) => `10^4 ${unit}`).filter(isUnit) : [];
  return [...large.map((unit) => ({ unit })), ...base.map((unit) => ({ unit, times }))];
}

/** What a spelling means in a field that takes these units. */
export function unitFor(text: string, allowed: readonly Unit[]): SpelledUnit | undefined {
  return unitsSpelled(text).find(({ unit }) => allowed.includes(unit));
}

/** m³, ㎥, M3 and m^3 are one; so are kW·h and KWH. */
function form(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•.^*()（）/_-]/g, '');
}
