import type { Bilingual } from '../../engine/language.ts';
import type { EstimatorId } from '../measure-ids.ts';

const cost = (zh: string, en: string): Bilingual => ({
  zh: `${zh}（2024—2026 年国内量级，未核实，请以报价为准）`,
  en: `${en} (order of magnitude in China, 2024 to 2026, unverified: a quotation goes first)`,
});

/** What measures usually cost, where anybody knows; to read beside the field, never computed with. */
export const usualCosts: Readonly<Partial<Record<EstimatorId, Bilingual>>> = {
  'rooftop-pv': cost('约 2 500～3 500 元/kWp', 'About 2 500 to 3 500 CNY per kWp'),
  bipv: cost('约 4 000～9 000 元/kWp', 'About 4 000 to 9 000 CNY per kWp'),
  storage: cost('约 800～1 300 元/kWh', 'About 800 to 1 300 CNY per kWh of capacity'),
  'hydrogen-vehicles': cost('重卡约 80～140 万元/辆', 'About 0.8 to 1.4 million CNY per heavy truck'),
  'green-power': cost('绿证约 1～10 元/个（2025 年）', 'About 1 to 10 CNY per certificate in 2025'),
  'variable-speed': cost('约 400～900 元/kW', 'About 400 to 900 CNY per kW'),
  'compressed-air': cost('回收期约 1～3 年', 'Pays back in about 1 to 3 years'),
  lighting: cost('约 15～40 元/m²', 'About 15 to 40 CNY per m²'),
  'heat-pump': cost('约 1 000～1 600 元/kW', 'About 1 000 to 1 600 CNY per kW'),
  'energy-platform': cost('约 50～300 万元', 'About 0.5 to 3 million CNY'),
  'equipment-monitoring': cost('约 50～300 万元', 'About 0.5 to 3 million CNY'),
};
