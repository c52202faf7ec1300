import type { CitedFactor } from './define-factor.ts';
import { britishMaterials, chinese, oldAluminium, type Material } from './define-material.ts';

/** Concrete and bricks by volume (GB/T 51366-2019). */
export const byVolume: readonly Material<'m3'>[] = chinese('m3', [
  ['concrete-c30', 'C30 混凝土', 'Concrete C30', 295],
  ['concrete-c50', 'C50 混凝土', 'Concrete C50', 385],
  ['concrete-brick', '混凝土砖', 'Concrete brick', 336],
  ['autoclaved-fly-ash-brick', '蒸压粉煤灰砖', 'Autoclaved fly-ash brick', 341],
  ['sintered-fly-ash-brick', '烧结粉煤灰实心砖', 'Sintered solid fly-ash brick', 134],
  ['shale-solid-brick', '页岩实心砖', 'Solid shale brick', 292],
  ['shale-hollow-brick', '页岩空心砖', 'Hollow shale brick', 204],
  ['clay-hollow-brick', '黏土空心砖', 'Hollow clay brick', 250],
  ['gangue-solid-brick', '煤矸石实心砖', 'Solid coal-gangue brick', 22.8],
  ['gangue-hollow-brick', '煤矸石空心砖', 'Hollow coal-gangue brick', 16],
]);

/** Cement, lime, stone, glass and insulation by mass (GB/T 51366-2019). */
export const byMass: readonly Material<'t'>[] = chinese('t', [
  ['cement', '普通硅酸盐水泥（市场平均）', 'Ordinary Portland cement (market average)', 735],
  ['quicklime', '生石灰（市场平均）', 'Quicklime (market average)', 1190],
  ['slaked-lime', '消石灰（熟石灰）', 'Slaked lime', 747],
  ['gypsum', '天然石膏', 'Natural gypsum', 32.8],
  ['sand', '砂', 'Sand', 2.51],
  ['gravel', '碎石', 'Crushed stone', 2.18],
  ['shale', '页岩石', 'Shale', 5.08],
  ['clay', '黏土', 'Clay', 2.69],
  ['flat-glass', '平板玻璃', 'Flat glass', 1130],
  ['eps-board', '聚苯乙烯泡沫板（EPS）', 'Expanded polystyrene (EPS) board', 5020],
  ['rock-wool-board', '岩棉板', 'Rock-wool board', 1980],
  ['polyurethane-board', '硬泡聚氨酯板', 'Rigid polyurethane foam board', 5220],
]);

/** Panels and windows by area (GB/T 51366-2019). */
export const byArea: readonly Material<'m2'>[] = chinese('m2', [
  ['copper-sheet-panel', '铜单板（幕墙板）', 'Copper sheet panel (curtain wall)', 218],
  ['aluminium-plastic-panel', '铝塑复合板', 'Aluminium-plastic composite panel', 8.06],
  ['copper-plastic-panel', '铜塑复合板', 'Copper-plastic composite panel', 37.1],
  [
    'window-thermal-break-aluminium',
    '断桥铝合金窗（100% 原生铝）',
    'Thermal-break aluminium window (primary aluminium)',
    254,
    oldAluminium,
  ],
  [
    'window-thermal-break-aluminium-30',
    '断桥铝合金窗（原生铝与再生铝 7∶3）',
    'Thermal-break aluminium window (30 % recycled aluminium)',
    194,
    oldAluminium,
  ],
  [
    'window-aluminium-wood',
    '铝木复合窗（100% 原生铝）',
    'Aluminium-wood window (primary aluminium)',
    147,
    oldAluminium,
  ],
  [
    'window-aluminium-wood-30',
    '铝木复合窗（原生铝与再生铝 7∶3）',
    'Aluminium-wood window (30 % recycled aluminium)',
    122.5,
    oldAluminium,
  ],
  ['window-aluminium-plastic', '铝塑共挤窗', 'Aluminium-plastic co-extruded window', 129.5, oldAluminium],
  ['window-pvc', '塑钢窗', 'PVC window', 121],
]);

/** Construction materials of DESNZ. */
export const desnzMaterials: readonly Material<'t'>[] = britishMaterials([
  ['aggregates', '骨料', 'Aggregates', { primary: 7.79306, recycled: 3.21835 }],
  ['construction', '建筑材料（平均）', 'Construction materials (average)', { primary: 75.00675 }],
  ['asbestos', '石棉', 'Asbestos', { primary: 27 }],
  ['asphalt', '沥青混合料', 'Asphalt', { primary: 39.21249, recycled: 28.67835 }],
  ['bricks', '砖', 'Bricks', { primary: 241.79306 }],
  ['concrete', '混凝土', 'Concrete', { primary: 118.79306, recycled: 3.21835 }],
  ['insulation', '保温材料', 'Insulation', { primary: 1861.79306, recycled: 1852.12293 }],
  ['soils', '土', 'Soils', { recycled: 1.00835 }],
  ['plasterboard', '石膏板', 'Plasterboard', { primary: 120.05, recycled: 32.17 }],
  ['wood', '木材', 'Wood', { primary: 269.50416 }],
]);

/** Purchased materials of buildings. */
export const factors: readonly CitedFactor[] = [...byVolume, ...byMass, ...byArea, ...desnzMaterials];
