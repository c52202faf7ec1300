import type { EstimatorId } from '../calculators/index.ts';
import type { Bilingual } from '../guideline/language.ts';

/**
 * What each way to estimate a measure computes, for the page of the method. EF is an emission factor; that of electricity
 * is taken twice, by location and by market. The compiler misses an estimator that has no formula here.
 */

const text = (zh: string, en: string): Bilingual => ({ zh, en });

const share = text('用电 × 节电率 × EF(电)', 'electricity × share saved × EF(electricity)');

export const measureFormulas = {
  'rooftop-pv': text(
    '装机（或面积 ÷ 每kWp面积）× 每kWp年发电量 × 自用比例 × EF(电)；上网的电不扣减',
    'capacity (or area ÷ area per kWp) × yield per kWp × self-use × EF(electricity); what is fed in deducts nothing',
  ),
  bipv: text(
    '同屋顶光伏，发电量再乘立面相对最佳倾角的比例',
    'as for a roof, the generation times what a façade yields against the best tilt',
  ),
  storage: text(
    '计划中光伏的发电量 × min(提高的自用比例, 尚未自用的比例) × (1 − 损失) × EF(电)',
    'generation of the plan’s plants × min(points added, share not self-used) × (1 − loss) × EF(electricity)',
  ),
  'pv-air-conditioning': text(
    '空调用电 × 节电率 × EF(电)；新装的组件另按光伏计',
    'electricity × share saved × EF(electricity); new modules count as photovoltaics',
  ),
  'green-power': text(
    'min(电量, 尚未覆盖的外购电量) × EF(剩余)；基于位置为0',
    'min(amount, uncovered electricity) × EF(residual); nothing by location',
  ),
  'ac-supervision': share,
  vrf: text(
    '用电 × 节电率 × EF(电) − 充注量 × 泄漏率 × GWP',
    'electricity × share saved × EF(electricity) − charge × leakage × GWP',
  ),
  'efficient-motors': text(
    '用电 × 节电率 × EF(电)，或 用电 × (1 − η前 ÷ η后) × EF(电)',
    'electricity × share saved, or × (1 − η before ÷ η after), × EF(electricity)',
  ),
  'variable-speed': share,
  'compressed-air': text(
    '用电 × (1 − Π(1 − s)) × EF(电)；泄漏 s = 1 − (1 − 现有泄漏) ÷ (1 − 治理后泄漏)，降压 s = 降低的bar × 每bar节电，变频 s = 节电率',
    'electricity × (1 − Π(1 − s)) × EF(electricity); leaks: s = 1 − (1 − leaks before) ÷ (1 − leaks after), pressure: s = bar less × share per bar, variable speed: its share',
  ),
  'booster-pumps': share,
  'boiler-efficiency': text(
    '燃料 × 节能率 × EF(燃料)，或 燃料 × (1 − η前 ÷ η后) × EF(燃料)',
    'fuel × share saved, or × (1 − η before ÷ η after), × EF(fuel)',
  ),
  'waste-heat': text(
    '被利用的热量 ÷ 锅炉η × EF(燃料) − 辅助用电 × EF(电)；热量可由 流量 × 比热容 × 温差 × 小时 得出',
    'heat used ÷ η of the boiler × EF(fuel) − auxiliary electricity × EF(electricity); heat may be flow × specific heat × temperature difference × hours',
  ),
  transformer: text(
    '空载损耗 × 小时 × 降低比例 × EF(电)，或 所带用电 × 节电率 × EF(电)',
    'no-load loss × hours × share saved, or electricity fed × share saved, × EF(electricity)',
  ),
  'data-centre-cooling': text(
    '总用电 × (1 − PUE后 ÷ PUE前) × EF(电)，即 IT用电 × (PUE前 − PUE后) × EF(电)',
    'all electricity × (1 − PUE after ÷ PUE before) × EF(electricity), which is IT load × (PUE before − PUE after)',
  ),
  lighting: text(
    '用电 × (1 − (1 − LED节电率) × (1 − 控制节电率)) × EF(电)',
    'electricity × (1 − (1 − share of LED) × (1 − share of controls)) × EF(electricity)',
  ),
  'energy-platform': share,
  'equipment-monitoring': share,
  'heat-pump': text(
    '热量 ÷ 锅炉η × EF(燃料) − 热量 ÷ COP × EF(电)',
    'heat ÷ η of the boiler × EF(fuel) − heat ÷ COP × EF(electricity)',
  ),
  'electric-vehicles': text(
    '里程 × (百公里燃料 × EF(燃料) − 百公里用电 × EF(电))',
    'distance × (fuel per 100 km × EF(fuel) − electricity per 100 km × EF(electricity))',
  ),
  'hydrogen-vehicles': text(
    '里程 × (百公里燃料 × EF(燃料) − 百公里用氢 × EF(氢))；电网电解的EF(氢) = 电耗 × EF(电)，副产氢、绿氢用其文件的因子，计入范围3',
    'distance × (fuel per 100 km × EF(fuel) − hydrogen per 100 km × EF(hydrogen)); from grid power EF(hydrogen) = electrolysis × EF(electricity), by-product and green hydrogen take the factor of their document, in scope 3',
  ),
  'water-reuse': text(
    '水量 × 供水和处理的EF（范围3）− 辅助用电 × EF(电)',
    'water × EF of supply and treatment (scope 3) − auxiliary electricity × EF(electricity)',
  ),
  'recycled-material': text(
    '质量 × (EF(原生) − EF(再生))（范围3）；两个因子的边界须相同',
    'mass × (EF(virgin) − EF(recycled)) (scope 3); both factors need the same boundary',
  ),
  paperless: text('张数 × 每张质量 × EF(纸)（范围3）', 'sheets × mass of a sheet × EF(paper) (scope 3)'),
  'own-estimate': text(
    '自行估算的电量、燃料和排放，按同样的因子；须写明依据',
    'your own figures of electricity, fuel and emissions, at the same factors; name the document',
  ),
  enabling: text('0 t', '0 t'),
} satisfies Readonly<Record<EstimatorId, Bilingual>>;
