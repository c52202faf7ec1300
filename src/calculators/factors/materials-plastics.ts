import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { britishMaterials, chinese, ice, type Material } from './define-material.ts';

const carbideRoute: Bilingual = {
  zh: '数值陈旧且偏高：电石法；乙烯法低得多（英国 2025 约为 2.9 tCO2e/t）。',
  en: 'Old and high: of the carbide route. The ethylene route is far lower (about 2.9 tCO2e/t in UK 2025).',
};

/** Plastics of GB/T 51366-2019 by mass, granules per tonne and pipes per kilogram as the standard gives them. */
export const chinesePlastics: readonly Material<'t' | 'kg'>[] = [
  ...chinese('t', [
    ['polystyrene', '聚苯乙烯（PS）', 'Polystyrene (PS)', 4620],
    ['lldpe', '线性低密度聚乙烯（LLDPE）', 'Linear low-density polyethylene (LLDPE)', 1990],
    ['hdpe', '高密度聚乙烯（HDPE）', 'High-density polyethylene (HDPE)', 2620],
    ['ldpe', '低密度聚乙烯（LDPE）', 'Low-density polyethylene (LDPE)', 2810],
    ['pvc', '聚氯乙烯（PVC，市场平均）', 'Polyvinyl chloride (PVC, market average)', 7300, carbideRoute],
  ]),
  ...chinese('kg', [
    ['ppr-pipe', '无规共聚聚丙烯管（PPR）', 'Random copolymer polypropylene (PPR) pipe', 3.72],
    ['pe-pipe', '聚乙烯管（PE）', 'Polyethylene (PE) pipe', 3.6],
    ['pvc-pipe', '硬聚氯乙烯管（PVC-U）', 'Rigid polyvinyl chloride (PVC-U) pipe', 7.93, carbideRoute],
  ]),
];

/** Plastics of DESNZ, as formed products. */
export const desnzMaterials: readonly Material<'t'>[] = britishMaterials([
  ['plastics', '塑料（平均）', 'Plastics (average)', { primary: 3172.49932, recycled: 1575.39106 }],
  [
    'plastic-film',
    '塑料薄膜（平均）',
    'Plastic film (average)',
    { primary: 2916.50513, recycled: 1103.56537 },
  ],
  [
    'rigid-plastics',
    '硬质塑料（平均）',
    'Rigid plastics (average)',
    { primary: 3354.28062, recycled: 1915.72549 },
  ],
  [
    'hdpe',
    '高密度聚乙烯（HDPE，含成形）',
    'HDPE (with forming)',
    { primary: 3095.15524, recycled: 1770.79099 },
  ],
  [
    'ldpe',
    '低密度聚乙烯（LDPE、LLDPE，含成形）',
    'LDPE and LLDPE (with forming)',
    { primary: 2965.0779, recycled: 1097.90131 },
  ],
  ['pet', '聚酯（PET，含成形）', 'PET (with forming)', { primary: 3863.90131, recycled: 2213.90131 }],
  ['pp', '聚丙烯（PP，含成形）', 'PP (with forming)', { primary: 2577.57172, recycled: 1312.57172 }],
  ['ps', '聚苯乙烯（PS，含成形）', 'PS (with forming)', { primary: 4376.80391, recycled: 2669.76255 }],
  ['pvc', '聚氯乙烯（PVC，含成形）', 'PVC (with forming)', { primary: 2944.75615, recycled: 1847.82267 }],
]);

/** Engineering plastics, rubber and resin, for which nothing newer is open. */
export const icePlastics: readonly CitedFactor<'kgCO2e' | 'kgCO2', 'kg'>[] = ice([
  ['abs', 'ABS 塑料', 'ABS', 'kgCO2e', 3.76],
  ['polyamide-6', '尼龙 6（PA6）', 'Nylon 6 (PA6)', 'kgCO2e', 9.14],
  ['polyamide-66', '尼龙 66（PA66）', 'Nylon 66 (PA66)', 'kgCO2e', 7.92],
  ['polycarbonate', '聚碳酸酯（PC）', 'Polycarbonate (PC)', 'kgCO2e', 7.62],
  ['rubber', '橡胶', 'Rubber', 'kgCO2e', 2.85],
  ['epoxy', '环氧树脂', 'Epoxy resin', 'kgCO2', 5.7],
]);

/** Purchased plastics, rubber and resin. */
export const factors: readonly CitedFactor[] = [...chinesePlastics, ...desnzMaterials, ...icePlastics];
