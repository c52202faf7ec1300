import type { Bilingual } from '../../engine/language.ts';

/** A material that the registry has no factor of its own for, and the nearest that it has. */
export interface StandIn {
  readonly id: string;
  readonly name: Bilingual;
  /** The id of the factor that may stand in for it. */
  readonly factor: string;
  /** What that factor doesn't represent. */
  readonly why: Bilingual;
  readonly aliases: readonly string[];
}

const reasons = {
  castAluminium: {
    zh: '因子是电解铝锭（原生）；压铸、铸造铝合金多用再生铝并含硅、铜，熔炼和铸造未计入。',
    en: 'The factor is of primary ingot: casting alloys are mostly secondary metal with silicon and copper; melting and casting are not in it.',
  },
  wroughtAluminium: {
    zh: '因子是电解铝锭（原生）；合金元素、挤压或锻造未计入。',
    en: 'The factor is of primary ingot: alloying elements, extrusion or forging are not in it.',
  },
  aluminiumSheet: {
    zh: '因子是普通铝板带；未区分合金牌号。',
    en: 'The factor is of aluminium sheet in general, whatever the alloy.',
  },
  secondaryAluminium: {
    zh: '因子是英国铝罐闭环再生；再生铸造铝合金的废料来源和配料不同。',
    en: 'The factor is of British cans recycled in closed loop: secondary casting alloys come of other scrap.',
  },
  alloySteel: {
    zh: '因子是普通碳钢；合金元素、真空精炼和热处理未计入。',
    en: 'The factor is of plain carbon steel: alloying elements, refining and heat treatment are not in it.',
  },
  fasteners: {
    zh: '因子是热轧线材；冷镦、热处理和表面处理未计入。',
    en: 'The factor is of wire rod: cold heading, heat treatment and coating are not in it.',
  },
  electricalSteel: {
    zh: '因子是冷轧碳钢；电工钢含硅，退火和涂层未计入。',
    en: 'The factor is of cold-rolled carbon steel: silicon, annealing and coating are not in it.',
  },
  stainless: {
    zh: '因子是 304 不锈钢；镍、铬、钼含量不同。',
    en: 'The factor is of stainless steel 304: nickel, chromium and molybdenum differ.',
  },
  ductileIron: {
    zh: '因子未区分铸铁种类；球化处理未单独计入。',
    en: 'The factor doesn’t tell kinds of cast iron apart: the treatment for ductile iron is not told.',
  },
  copperAlloy: {
    zh: '因子是纯铜管、铜板；合金元素和加工未计入。',
    en: 'The factor is of plain copper tube and sheet: alloying elements and further working are not in it.',
  },
  leadedBrass: {
    zh: '因子是黄铜平均值；易切削铅黄铜未单列。',
    en: 'The factor is an average of brass: free-cutting leaded brass is not told apart.',
  },
  zincAlloy: {
    zh: '因子是锌；压铸锌合金含铝，压铸未计入。',
    en: 'The factor is of zinc: die-casting alloys hold aluminium, and casting is not in it.',
  },
  filled: {
    zh: '因子是未增强的树脂；玻璃纤维、填料和改性未计入。',
    en: 'The factor is of the plain resin: glass fibre, fillers and compounding are not in it.',
  },
  blend: {
    zh: '因子只是共混物中的一种树脂。',
    en: 'The factor is of one of the two resins of the blend.',
  },
  averagePlastic: {
    zh: '登记库没有这种塑料；因子是塑料平均值，工程塑料往往更高。',
    en: 'The registry has no factor for this plastic: the average of plastics, which engineering plastics often exceed.',
  },
  formed: {
    zh: '因子含成形（制品）；粒料不含这一步。',
    en: 'The factor includes forming: granules do not.',
  },
  syntheticRubber: {
    zh: '因子是橡胶（未分类）；胶种和硫化未区分。',
    en: 'The factor is of rubber in general: its kind and vulcanisation are not told.',
  },
  film: {
    zh: '因子是塑料薄膜平均值；未区分树脂。',
    en: 'The factor is an average of plastic film, whatever the resin.',
  },
  foam: {
    zh: '因子不是这种发泡包装；发泡和密度不同。',
    en: 'The factor is not of this foam: blowing and density differ.',
  },
  carton: {
    zh: '因子是纸板平均值；瓦楞、印刷和再生纤维比例未区分。',
    en: 'The factor is an average of board: corrugating, printing and the share of recycled fibre are not told.',
  },
  printed: {
    zh: '因子是纸张平均值；印刷、覆膜和胶未计入。',
    en: 'The factor is an average of paper: printing, coating and adhesive are not in it.',
  },
  timber: {
    zh: '因子是木材平均值；胶、加工和重复使用未计入。',
    en: 'The factor is an average of timber: glue, working and reuse are not in it.',
  },
  glass: { zh: '因子是未钢化的平板玻璃。', en: 'The factor is of flat glass that is not toughened.' },
  oil: {
    zh: '因子是矿物油和润滑油；稠化剂、乳化剂和水未区分。',
    en: 'The factor is of mineral oil: thickener, emulsifier and water are not told.',
  },
  glue: {
    zh: '因子是环氧树脂；固化剂和填料未区分。',
    en: 'The factor is of epoxy resin: hardener and fillers are not told.',
  },
  concrete: {
    zh: '因子是相邻强度等级的混凝土。',
    en: 'The factor is of the next strength class of concrete.',
  },
} as const satisfies Record<string, Bilingual>;

type Row = readonly [
  id: string,
  zh: string,
  en: string,
  factor: string,
  why: keyof typeof reasons,
  ...aliases: string[],
];

const rows: readonly Row[] = [
  ['die-cast-aluminium', '压铸铝合金（ADC12、A380 等）', 'Die-casting aluminium alloys (ADC12, A380 …)', 'material-electrolytic-aluminium-cn', 'castAluminium', 'ADC12', 'ADC12铝锭', 'ADC12铝合金', 'ADC10', 'ADC3', 'ADC6', 'A380', 'A383', 'AlSi9Cu3', 'AlSi12', 'YL112', 'YL113', '压铸铝', '压铸铝合金', '铝压铸', '压铸件铝', 'die-cast aluminium', 'die cast aluminum', 'aluminium die casting alloy'],
  ['cast-aluminium', '铸造铝合金（A356、ZL101 等）', 'Casting aluminium alloys (A356, ZL101 …)', 'material-electrolytic-aluminium-cn', 'castAluminium', 'A356', 'A356.2', 'AlSi7Mg', 'ZL101', 'ZL101A', 'ZL102', 'ZL104', '铸铝', '铸造铝合金', '铝铸件', 'cast aluminium', 'cast aluminum'],
  ['aluminium-extrusion', '铝型材、锻铝（6061、6063 等）', 'Aluminium extrusions and forgings (6061, 6063 …)', 'material-electrolytic-aluminium-cn', 'wroughtAluminium', '6061', '6061-T6', '6063', '6063-T5', '6082', '7075', '2A12', 'AL6061', 'AL6063', '铝型材', '铝棒', '铝管', '锻铝', '铝合金', '铝材', '铝', 'aluminium', 'aluminum', 'aluminium alloy', 'aluminum alloy', 'aluminium extrusion', 'aluminum extrusion'],
  ['aluminium-alloy-sheet', '铝合金板（5052、3003 等）', 'Aluminium alloy sheet (5052, 3003 …)', 'material-aluminium-sheet-cn', 'aluminiumSheet', '5052', '5052铝板', 'AL5052', '5083', '3003', '3004', '铝合金板', 'aluminium alloy sheet'],
  ['secondary-aluminium', '再生铝', 'Secondary aluminium', 'material-aluminium-cans-recycled-gb-2025', 'secondaryAluminium', '再生铝', '再生铝锭', '再生ADC12', 'recycled aluminium', 'recycled aluminum', 'secondary aluminum'],
  ['quality-carbon-steel', '优质碳素钢（45 号钢等）', 'Quality carbon steel (C45 …)', 'material-bar-cn', 'alloySteel', '45', '45钢', '45#钢', '45号钢', '20钢', '20#钢', '20#', '10#', '10#钢', '35#', '35钢', 'S45C', 'C45', 'AISI 1045', '优质碳素钢', '优质碳素结构钢'],
  ['alloy-steel', '合金结构钢（40Cr、42CrMo 等）', 'Alloy steel (40Cr, 42CrMo …)', 'material-bar-cn', 'alloySteel', '40Cr', '42CrMo', '35CrMo', '20CrMnTi', '20Cr', 'SCM435', 'SCM440', '42CrMo4', '16MnCr5', '合金钢', '合金结构钢', 'alloy steel'],
  ['bearing-steel', '轴承钢（GCr15）', 'Bearing steel (GCr15)', 'material-bar-cn', 'alloySteel', 'GCr15', '轴承钢', 'SUJ2', '100Cr6', 'bearing steel'],
  ['spring-steel', '弹簧钢（65Mn）', 'Spring steel (65Mn)', 'material-wire-rod-cn', 'alloySteel', '65Mn', '60Si2Mn', '70#', 'SWP', 'SWC', '弹簧钢', '弹簧钢丝', 'spring steel'],
  ['high-strength-steel', '低合金高强度钢（Q345、Q355）', 'High-strength low-alloy steel (Q345, Q355)', 'material-carbon-steel-cn', 'alloySteel', 'Q345', 'Q345B', 'Q355', 'Q355B', 'Q390', 'Q460', 'S355', '16Mn', '低合金钢', '高强钢', 'HSLA steel'],
  ['fastener', '钢制紧固件', 'Steel fasteners', 'material-wire-rod-cn', 'fasteners', '冷镦钢', 'SWRCH22A', 'SWRCH35K', '10B21', 'ML35', '8.8级', '10.9级', '碳钢8.8级', '螺栓', '螺钉', '螺母', '垫圈', '紧固件', 'screw', 'bolt', 'nut', 'washer', 'fastener', 'grade 8.8', 'steel 8.8'],
  ['electrical-steel', '硅钢片（电工钢）', 'Electrical steel', 'material-cold-rolled-coil-cn', 'electricalSteel', '硅钢', '硅钢片', '电工钢', '矽钢片', '50W470', '50W600', '35W300', 'electrical steel', 'silicon steel'],
  ['stainless-other', '其他不锈钢（316、430 等）', 'Other stainless steel (316, 430 …)', 'material-stainless-steel-ice', 'stainless', '不锈钢', '304L', 'SUS304L', '316', '316L', 'SUS316', 'SUS316L', '201', '301', 'SUS301', '303', 'SUS303', '410', '420', 'SUS420', '430', 'SUS430', 'A2-70', 'A4-70', 'stainless steel', 'stainless'],
  ['ductile-iron', '球墨铸铁（QT450 等）', 'Ductile cast iron (QT450 …)', 'material-cast-iron-cn', 'ductileIron', '球墨铸铁', '球铁', 'QT400', 'QT450', 'QT450-10', 'QT500', 'QT500-7', 'QT600', 'GGG40', 'ductile iron', 'nodular iron'],
  ['bronze', '青铜', 'Bronze', 'material-copper-ice', 'copperAlloy', '青铜', '锡青铜', '磷青铜', '铍铜', 'QSn6.5-0.1', 'C5191', 'C5210', 'bronze', 'phosphor bronze'],
  ['copper-wire', '漆包线、铜线', 'Enamelled and copper wire', 'material-copper-ice', 'copperAlloy', '漆包线', '铜线', '铜导线', '电磁线', '铜芯线', 'enamelled wire', 'magnet wire', 'copper wire'],
  ['leaded-brass', '铅黄铜（HPb59-1）', 'Leaded brass (HPb59-1)', 'material-brass-ice', 'leadedBrass', 'HPb59-1', 'HPb59', '铅黄铜', '易切削黄铜', 'C3604', 'CW614N', 'leaded brass'],
  ['zinc-alloy', '压铸锌合金（Zamak）', 'Zinc die-casting alloy (Zamak)', 'material-zinc-ice', 'zincAlloy', '锌合金', 'Zamak3', 'Zamak 3', 'Zamak5', 'ZnAl4', '3#锌', '压铸锌合金', 'zamak', 'zinc alloy'],
  ['filled-pa66', '增强尼龙 66（PA66-GF）', 'Filled nylon 66 (PA66-GF)', 'material-polyamide-66-ice', 'filled', 'PA66GF', 'PA66+GF', 'PA66-GF30', 'PA66+GF30', 'PA66+30%GF', 'PA66+30GF', 'PA66GF25', 'PA66+25%GF', '增强尼龙66', '玻纤增强尼龙', 'PA66+玻纤'],
  ['filled-pa6', '增强尼龙 6（PA6-GF）', 'Filled nylon 6 (PA6-GF)', 'material-polyamide-6-ice', 'filled', 'PA6GF', 'PA6+GF', 'PA6-GF30', 'PA6+GF30', 'PA6+30%GF', 'PA6+30GF', 'PA6GF15', '增强尼龙6', 'PA6+玻纤'],
  ['nylon', '尼龙（未注明牌号）', 'Nylon (grade not told)', 'material-polyamide-66-ice', 'filled', '尼龙', '聚酰胺', 'nylon', 'PA', 'polyamide'],
  ['filled-pp', '改性聚丙烯（PP+滑石粉、玻纤）', 'Filled polypropylene (talc, glass fibre)', 'material-pp-primary-gb-2025', 'filled', 'PP+GF', 'PPGF', 'PP-GF30', 'PP+GF30', 'PP+30%GF', 'PP+T20', 'PP-TD20', 'PP+EPDM', 'PP+EPDM-T20', '改性PP', '增强PP'],
  ['pp-granules', '聚丙烯粒料', 'Polypropylene granules', 'material-pp-primary-gb-2025', 'formed', 'PP粒子', 'PP料', 'PP粒料', 'PP塑料粒子', 'PP颗粒', 'PP granules', 'PP pellets', 'PP resin'],
  ['pet-granules', '聚酯粒料（瓶片）', 'PET granules', 'material-pet-primary-gb-2025', 'formed', 'PET粒子', 'PET料', '聚酯切片', '瓶片', 'PET granules', 'PET resin'],
  ['polyethylene', '聚乙烯（未注明密度）', 'Polyethylene (density not told)', 'material-hdpe-cn', 'averagePlastic', 'PE', '聚乙烯', 'PE塑料', 'polyethylene'],
  ['pc-abs', 'PC/ABS 合金', 'PC/ABS blend', 'material-polycarbonate-ice', 'blend', 'PC/ABS', 'PC+ABS', 'ABS+PC', 'ABS/PC', 'PC-ABS'],
  ['engineering-plastic', '其他工程塑料（POM、PBT、PMMA 等）', 'Other engineering plastics (POM, PBT, PMMA …)', 'material-plastics-primary-gb-2025', 'averagePlastic', 'POM', '聚甲醛', 'PBT', 'PBT+GF30', 'PBT+30%GF', 'PBT-GF30', 'PBTGF', 'PMMA', '亚克力', '有机玻璃', 'TPU', 'TPE', 'TPV', 'PPO', 'PPS', 'ASA', 'SAN', 'HIPS', 'polyoxymethylene', 'acetal', 'acrylic'],
  ['synthetic-rubber', '合成橡胶（NBR、EPDM 等）', 'Synthetic rubber (NBR, EPDM …)', 'material-rubber-ice', 'syntheticRubber', 'NBR', '丁腈橡胶', '丁腈', 'EPDM', '三元乙丙', '三元乙丙橡胶', 'CR橡胶', '氯丁橡胶', 'SBR', '天然橡胶', 'HNBR', 'nitrile rubber'],
  ['packaging-film', '包装薄膜、塑料袋', 'Packaging film and bags', 'material-plastic-film-primary-gb-2025', 'film', '缠绕膜', '拉伸膜', '塑料袋', 'PE袋', 'PE膜', '收缩膜', '自封袋', '防锈袋', 'PE薄膜', 'stretch film', 'PE bag', 'poly bag', 'PE film', 'VCI bag'],
  ['packaging-foam', '发泡包装（珍珠棉、EPS）', 'Packaging foam (EPE, EPS)', 'material-ldpe-cn', 'foam', '珍珠棉', 'EPE', 'EPE珍珠棉', '泡棉', '发泡聚乙烯', '泡沫', 'PE foam', 'EPE foam'],
  ['eps-foam', '聚苯乙烯泡沫包装', 'Expanded polystyrene packaging', 'material-eps-board-cn', 'foam', 'EPS', '泡沫箱', '保丽龙', 'EPS泡沫', 'EPS foam', 'styrofoam'],
  ['carton', '瓦楞纸箱', 'Corrugated carton', 'material-board-primary-gb-2025', 'carton', '纸箱', '瓦楞纸', '瓦楞纸板', '彩盒', '纸盒', '外箱', '五层瓦楞纸箱', '三层瓦楞纸箱', 'K=A纸箱', 'carton', 'corrugated carton', 'corrugated board', 'corrugated box', 'carton box'],
  ['printed-paper', '说明书、标签', 'Manuals and labels', 'material-paper-primary-gb-2025', 'printed', '说明书', '标签', '铭牌贴纸', '不干胶', '合格证', 'label', 'instruction manual', 'user manual'],
  ['wood-products', '木托盘、胶合板', 'Pallets and plywood', 'material-wood-primary-gb-2025', 'timber', '木托盘', '托盘', '胶合板', '木箱', '多层板', '栈板', '密度板', 'pallet', 'wooden pallet', 'plywood', 'wooden box'],
  ['toughened-glass', '钢化玻璃', 'Toughened glass', 'material-flat-glass-cn', 'glass', '钢化玻璃', '夹层玻璃', 'tempered glass', 'toughened glass'],
  ['grease', '润滑脂、切削液', 'Grease and cutting fluid', 'material-mineral-oil-primary-gb-2025', 'oil', '润滑脂', '黄油', '切削液', '防锈油', '脱模剂', 'grease', 'cutting fluid', 'anti-rust oil'],
  ['epoxy-glue', '环氧胶、粉末涂料', 'Epoxy glue and powder coating', 'material-epoxy-ice', 'glue', '环氧胶', 'AB胶', '灌封胶', '环氧粉末', '环氧漆', 'epoxy glue', 'epoxy adhesive', 'potting compound'],
  ['concrete-c40', 'C40 混凝土', 'Concrete C40', 'material-concrete-c50-cn', 'concrete', 'C40', 'C40混凝土', 'C45混凝土', 'concrete C40'],
  ['concrete-c35', 'C35 混凝土', 'Concrete C35', 'material-concrete-c30-cn', 'concrete', 'C35', 'C35混凝土', 'C25混凝土', 'concrete C35'],
]; // prettier-ignore

/** Materials that a factor of the registry can only stand in for, until the reader has a better one. */
export const standIns: readonly StandIn[] = rows.map(([id, zh, en, factor, why, ...aliases]) => ({
  id: `similar-${id}`,
  name: { zh, en },
  factor,
  why: reasons[why],
  aliases,
}));
