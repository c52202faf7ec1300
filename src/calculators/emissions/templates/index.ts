import {
  canteen,
  cars,
  forklifts,
  gasBoiler,
  grid,
  refrigerant,
  solar,
  started,
  steam,
  trucks,
  wasteWater,
  welding,
  type IndustryTemplate,
} from './template.ts';

export type { IndustryTemplate } from './template.ts';

const carbonate = (name: string, factor: string) =>
  started(name, 'process', { factor, quantity: { unit: 't' } });

/** Six industries to start from, those that mostly buy power first, those that mostly burn last. */
export const industryTemplates: readonly IndustryTemplate[] = [
  {
    id: 'machinery',
    name: { zh: '机械制造', en: 'Machinery' },
    about: {
      zh: '外购电为主，加热与涂装用天然气，焊接用 CO2 保护气。数量请按账单填写，没有的行请删除。',
      en: 'Mostly purchased power; gas for heating and painting; CO2 as a welding gas. Enter amounts from the bills and delete what there isn’t.',
    },
    lines: [
      grid,
      solar,
      gasBoiler('热处理炉天然气'),
      gasBoiler('涂装烘干天然气'),
      canteen,
      welding,
      started('切割用乙炔', 'process', { factor: 'process-calcium-carbide-use', quantity: { unit: 't' } }),
      forklifts,
      cars,
      refrigerant('空调与冷却机组', 'R-410A'),
    ],
    hints: {
      welding: {
        zh: '混合气（如 80 % Ar + 20 % CO2）只计其中的 CO2；纯氩不计。',
        en: 'Of a mixture (80 % Ar + 20 % CO2) only the CO2 counts; pure argon doesn’t.',
      },
      vehicles: {
        zh: '电动叉车的充电量已在外购电里，不另计。',
        en: 'The charging of electric forklifts is in the purchased power already.',
      },
      switchgear: {
        zh: '查 10 kV 以上开关柜是否充 SF6。',
        en: 'See whether switchgear above 10 kV holds SF6.',
      },
    },
  },
  {
    id: 'electronics',
    name: { zh: '电子制造', en: 'Electronics' },
    about: {
      zh: '外购电为主，洁净室制冷和工艺含氟气体是关键；工艺气体请按设备与是否有尾气处理分行。',
      en: 'Mostly purchased power; clean-room cooling and fluorinated process gases matter. Divide the gases by tool and by abatement.',
    },
    lines: [
      grid,
      solar,
      gasBoiler('锅炉天然气'),
      started('刻蚀与清洗气体', 'electronics-gas', { quantity: { unit: 'kg' } }),
      refrigerant('洁净室冷水机组', 'HFC-134a'),
      started('备用柴油发电机', 'stationary-combustion', { fuel: 'diesel', quantity: { unit: 'L' } }),
      cars,
      wasteWater,
    ],
    hints: {
      process: {
        zh: 'NF3、SF6、CF4、C2F6、CHF3 等刻蚀与腔室清洗气体；副产的 CF4 另计。',
        en: 'Etching and chamber-cleaning gases (NF3, SF6, CF4, C2F6, CHF3); the CF4 they form counts too.',
      },
      extinguishers: {
        zh: '机房与变配电室的七氟丙烷：只计释放或补充的量。',
        en: 'HFC-227ea of server and switch rooms: only what was released or topped up.',
      },
    },
  },
  {
    id: 'automotive-parts',
    name: { zh: '汽车零部件', en: 'Automotive parts' },
    about: {
      zh: '压铸、热处理、涂装与注塑：天然气和电并重；采购的铝材和钢材在范围三，鼓励填写。',
      en: 'Casting, heat treatment, painting and moulding: gas and power alike. Purchased aluminium and steel are scope 3, encouraged.',
    },
    lines: [
      grid,
      solar,
      gasBoiler('熔化保温炉天然气'),
      gasBoiler('热处理炉天然气'),
      gasBoiler('涂装烘干与废气焚烧天然气'),
      welding,
      forklifts,
      trucks,
      cars,
      refrigerant('空调与工艺冷却', 'R-410A'),
      started('采购铝材', 'indirect', {
        category: '1',
        factor: 'material-aluminium-sheet-cn',
        quantity: { unit: 't' },
      }),
      started('采购钢材', 'indirect', {
        category: '1',
        factor: 'material-carbon-steel-cn',
        quantity: { unit: 't' },
      }),
    ],
    hints: {
      process: {
        zh: '铸造用增碳剂、石灰石熔剂、镁合金熔炼保护气（SF6）。',
        en: 'Recarburisers, limestone flux, cover gas of magnesium melting (SF6).',
      },
      fuels: {
        zh: '废气焚烧炉（RTO）的助燃气常漏报。',
        en: 'The support fuel of thermal oxidisers is often forgotten.',
      },
    },
  },
  {
    id: 'food',
    name: { zh: '食品加工', en: 'Food' },
    about: {
      zh: '蒸汽和冷库为主，污水站的甲烷常被忽略。CO2 充气、干冰按直接使用填写。',
      en: 'Mostly steam and cold stores; the methane of the waste-water plant is often overlooked. CO2 for carbonation and dry ice count as direct use.',
    },
    lines: [
      grid,
      solar,
      gasBoiler('蒸汽锅炉天然气'),
      steam,
      started('生物质锅炉', 'biomass-combustion', {
        biomass: 'other-solid-biomass',
        quantity: { unit: 't' },
      }),
      refrigerant('冷库制冷', 'R-507A'),
      refrigerant('氨制冷系统', 'R-717'),
      started('充气与干冰用 CO2', 'shielding-gas', { quantity: { unit: 't' } }),
      wasteWater,
      forklifts,
      trucks,
    ],
    hints: {
      refrigerants: {
        zh: '氨的 GWP 为 0，仍宜列出；氟利昂冷库请查 R-22、R-404A、R-507A。',
        en: 'Ammonia has a GWP of 0 and is still worth listing; look for R-22, R-404A and R-507A in cold stores.',
      },
      wasteWater: {
        zh: '厌氧池、UASB 的甲烷：回收利用的沼气另填；好氧处理管理完善时为 0。',
        en: 'Methane of anaerobic tanks and UASB reactors, with the biogas that is recovered; a well managed aerobic plant has none.',
      },
    },
  },
  {
    id: 'chemicals',
    name: { zh: '化工', en: 'Chemicals' },
    about: {
      zh: '燃料、蒸汽和过程排放并重；过程排放请按产品选因子，或用碳平衡。纳入碳市场的企业另按技术规范核算。',
      en: 'Fuel, steam and process emissions alike; choose process factors by product, or a carbon balance. Enterprises on a carbon market follow its specification.',
    },
    lines: [
      grid,
      solar,
      gasBoiler('锅炉与加热炉天然气'),
      started('锅炉用煤', 'stationary-combustion', { fuel: 'bituminous-coal', quantity: { unit: 't' } }),
      steam,
      started('含碳原料', 'carbon-stream', { direction: 'in', quantity: { unit: 't' } }),
      started('产品固碳', 'carbon-stream', { direction: 'out', quantity: { unit: 't' } }),
      carbonate('脱硫石灰石', 'process-caco3'),
      wasteWater,
      started('废液焚烧', 'incineration', { waste: 'fossil-liquid', quantity: { unit: 't' } }),
      started('外供蒸汽', 'exported-heat', { quantity: { unit: 'GJ' } }),
      refrigerant('工艺制冷', 'HFC-134a'),
      forklifts,
    ],
    hints: {
      process: {
        zh: '硝酸、己二酸的 N2O，合成氨、电石、纯碱的 CO2，火炬与放空。',
        en: 'N2O of nitric and adipic acid, CO2 of ammonia, carbide and soda ash, flares and vents.',
      },
      heat: {
        zh: '园区蒸汽请填压力与温度；凝结水回收会减少热量。',
        en: 'Give the pressure and temperature of park steam; returned condensate reduces the heat.',
      },
    },
  },
  {
    id: 'building-materials',
    name: { zh: '建材', en: 'Building materials' },
    about: {
      zh: '煤、石油焦等燃料与碳酸盐分解为主。燃料中混烧的生物质请单独一行。',
      en: 'Mostly coal, petroleum coke and the decomposition of carbonates. Biomass that is burnt along has a line of its own.',
    },
    lines: [
      grid,
      solar,
      started('窑炉用煤', 'stationary-combustion', { fuel: 'bituminous-coal', quantity: { unit: 't' } }),
      started('石油焦', 'stationary-combustion', { fuel: 'petroleum-coke', quantity: { unit: 't' } }),
      gasBoiler('窑炉天然气'),
      carbonate('石灰石', 'process-caco3'),
      carbonate('白云石', 'process-camgco3-2'),
      carbonate('纯碱', 'process-na2co3'),
      started('替代燃料（生物质）', 'biomass-combustion', {
        biomass: 'other-solid-biomass',
        quantity: { unit: 't' },
      }),
      started('厂内机械（柴油）', 'mobile-combustion', {
        fuel: 'diesel',
        vehicle: 'off-road-diesel',
        quantity: { unit: 'L' },
      }),
      trucks,
    ],
    hints: {
      process: {
        zh: '按熟料、石灰产量或按碳酸盐用量填写，两种不要重复；纯度不足 100 % 请填。',
        en: 'By the clinker or lime made, or by the carbonates used, never both; enter a purity below 100 %.',
      },
      electricity: {
        zh: '余热发电自用的电不是外购电，也没有排放。',
        en: 'Power from waste heat that is used on site is not purchased and has no emissions.',
      },
    },
  },
];
