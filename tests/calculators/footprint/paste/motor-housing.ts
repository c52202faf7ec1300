/** A row of the bill: the masses are per piece in grams, the losses in percent, the ways in kilometres. */
interface Part {
  readonly level: 0 | 1 | 2;
  readonly no: string;
  readonly name: readonly [zh: string, en: string];
  readonly material: readonly [zh: string, en: string];
  readonly spec?: string;
  readonly grams?: number;
  readonly count: number;
  readonly loss?: number;
  readonly supplier?: string;
  readonly way?: readonly [km: number, zh: string, en: string];
}

const none = ['', ''] as const;
const bought = ['标准件', 'Standard part'] as const;

const part = (
  level: Part['level'],
  no: string,
  name: Part['name'],
  material: Part['material'],
  count: number,
  more: Pick<Part, 'spec' | 'grams' | 'loss' | 'supplier' | 'way'> = {},
): Part => ({ level, no, name, material, count, ...more });

/** The product and the forty parts of the housing of a water-cooled drive motor, die-cast from aluminium. */
export const motorHousing: readonly Part[] = [
  part(0, 'DJ100-00-000', ['电机壳体总成', 'Motor housing assembly'], none, 1),
  part(1, 'DJ100-10-000', ['机壳组件', 'Housing, machined'], none, 1, { loss: 2 }),
  part(2, 'DJ100-10-001', ['机壳毛坯', 'Housing casting'], ['ADC12', 'ADC12'], 1, { grams: 6850, loss: 6, supplier: '渝铸', way: [120, '公路', 'road'] }),
  part(2, 'DJ100-10-002', ['轴承座钢套', 'Bearing sleeve'], ['45#钢', 'S45C'], 1, { grams: 182, loss: 15, spec: 'Ø72×Ø62×18' }),
  part(2, 'DJ100-10-003', ['定位销', 'Dowel pin'], ['GCr15', 'GCr15'], 4, { grams: 6.2, spec: 'Ø8×16' }),
  part(2, 'DJ100-10-004', ['螺纹衬套', 'Threaded insert'], ['304不锈钢', 'SUS304'], 12, { grams: 3.5, spec: 'M6×12' }),
  part(2, 'DJ100-10-005', ['水道堵头', 'Coolant plug'], ['6061-T6', '6061-T6'], 2, { grams: 24 }),
  part(2, 'DJ100-10-006', ['水道密封圈', 'Coolant O-ring'], ['三元乙丙橡胶', 'EPDM'], 2, { grams: 11 }),
  part(2, 'DJ100-10-007', ['冷却水嘴', 'Coolant nipple'], ['H62', 'Brass'], 2, { grams: 58, loss: 30 }),
  part(1, 'DJ100-20-000', ['前端盖组件', 'Front end shield'], none, 1),
  part(2, 'DJ100-20-001', ['前端盖毛坯', 'Front shield casting'], ['ADC12', 'ADC12'], 1, { grams: 1920, loss: 6, supplier: '渝铸', way: [120, '30t货车', '30t货车'] }),
  part(2, 'DJ100-20-002', ['油封', 'Oil seal'], ['丁腈橡胶', 'NBR'], 1, { grams: 26 }),
  part(2, 'DJ100-20-003', ['轴承压板', 'Bearing retainer'], ['Q235', 'Q235'], 1, { grams: 145, loss: 35 }),
  part(2, 'DJ100-20-004', ['孔用挡圈', 'Retaining ring'], ['65Mn', '65Mn'], 1, { grams: 14 }),
  part(2, 'DJ100-20-005', ['波形弹簧', 'Wave spring'], ['65Mn', '65Mn'], 1, { grams: 18 }),
  part(1, 'DJ100-30-000', ['后端盖组件', 'Rear end shield'], none, 1),
  part(2, 'DJ100-30-001', ['后端盖毛坯', 'Rear shield casting'], ['ADC12', 'ADC12'], 1, { grams: 1640, loss: 6, supplier: '渝铸' }),
  part(2, 'DJ100-30-002', ['旋变罩', 'Resolver cover'], ['SPCC', 'SPCC'], 1, { grams: 96, loss: 28 }),
  part(2, 'DJ100-30-003', ['透气阀', 'Breather'], ['PA66+GF30', 'PA66+GF30'], 1, { grams: 7 }),
  part(2, 'DJ100-30-004', ['密封垫', 'Gasket'], ['硅橡胶', 'Silicone rubber'], 1, { grams: 22 }),
  part(1, 'DJ100-40-000', ['接线盒组件', 'Terminal box'], none, 1),
  part(2, 'DJ100-40-001', ['接线盒体', 'Box body'], ['ADC12', 'ADC12'], 1, { grams: 540, loss: 6 }),
  part(2, 'DJ100-40-002', ['接线盒盖', 'Box cover'], ['SGCC', 'SGCC'], 1, { grams: 210, loss: 22 }),
  part(2, 'DJ100-40-003', ['铜排', 'Bus bar'], ['T2紫铜', 'Copper'], 3, { grams: 64, loss: 18 }),
  part(2, 'DJ100-40-004', ['绝缘支架', 'Insulating bracket'], ['PBT+30%GF', 'PBT+30%GF'], 1, { grams: 38 }),
  part(2, 'DJ100-40-005', ['接线盒密封圈', 'Box seal'], ['硅胶', 'Silicone'], 1, { grams: 9 }),
  part(1, 'DJ100-50-000', ['紧固件包', 'Fastener kit'], none, 1),
  part(2, 'DJ100-50-001', ['内六角螺钉', 'Socket screw'], ['8.8级', 'Grade 8.8'], 16, { grams: 7.6, spec: 'M6×25' }),
  part(2, 'DJ100-50-002', ['内六角螺钉', 'Socket screw'], ['8.8级', 'Grade 8.8'], 8, { grams: 16.2, spec: 'M8×30' }),
  part(2, 'DJ100-50-003', ['弹簧垫圈', 'Spring washer'], ['65Mn', '65Mn'], 24, { grams: 0.9 }),
  part(2, 'DJ100-50-004', ['吊环螺钉', 'Eye bolt'], bought, 1, { grams: 130, spec: 'M10' }),
  part(1, 'DJ100-00-061', ['铭牌', 'Name plate'], ['1060铝板', 'Aluminium sheet'], 1, { grams: 12 }),
  part(1, 'DJ100-00-062', ['壳体涂层', 'Coating'], ['粉末涂料', 'Powder coating'], 1, { grams: 85 }),
  part(1, 'DJ100-00-063', ['螺纹密封胶', 'Thread sealant'], ['厌氧胶', 'Sealant'], 1, { grams: 4 }),
  part(1, 'DJ100-00-064', ['合格证与说明书', 'Manual'], ['纸', 'Paper'], 1, { grams: 28 }),
  part(1, 'DJ100-90-000', ['包装组件', 'Packaging'], none, 1),
  part(2, 'DJ100-90-001', ['外箱', 'Outer box'], ['瓦楞纸箱', 'Corrugated carton'], 1, { grams: 640 }),
  part(2, 'DJ100-90-002', ['内衬', 'Lining'], ['珍珠棉', 'EPE foam'], 2, { grams: 85 }),
  part(2, 'DJ100-90-003', ['防锈袋', 'Bag'], ['LDPE', 'LDPE'], 1, { grams: 46 }),
  part(2, 'DJ100-90-004', ['干燥剂', 'Desiccant'], ['硅酸盐', 'Silica gel'], 2, { grams: 30 }),
  part(2, 'DJ100-90-005', ['木托盘', 'Pallet'], ['松木', 'Timber'], 0.0625, { grams: 15000 }),
]; // prettier-ignore

const sheet = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((cells) => cells.join('\t')).join('\n');

const kilograms = (grams: number | undefined) => (grams === undefined ? '' : `${grams / 1000}`);

/** As a Chinese ERP prints it: a title, levels as numbers, masses in kilograms, losses with a percent sign. */
export const motorHousingZh: string = sheet([
  ['产品物料清单（BOM）', '', '产品图号：DJ100-00-000', '版本：A2'],
  ['层级', '物料编码', '物料名称', '规格型号', '材质', '单重(kg)', '单位用量', '单位', '损耗率', '供应商', '运距(km)', '运输方式', '备注'],
  ...motorHousing.map(({ level, no, name, spec = '', material, grams, count, loss, supplier = '', way }) => [
    level, no, name[0], spec, material[0], kilograms(grams), count, grams === undefined ? '套' : '件',
    loss === undefined ? '' : `${loss}%`, supplier, way?.[0] ?? '', way?.[1] ?? '', '',
  ]),
]); // prettier-ignore

/** As a PLM system exports it in English: levels with dots, masses in grams, a column for the percentage of scrap. */
export const motorHousingEn: string = sheet([
  ['Level', 'Part No.', 'Rev', 'Description', 'Material', 'Qty', 'UoM', 'Unit weight (g)', 'Scrap %', 'Vendor', 'Distance (km)', 'Transport mode', 'Unit price (USD)'],
  ...motorHousing.map(({ level, no, name, material, grams, count, loss, supplier = '', way }) => [
    `${'.'.repeat(level)}${level}`, no, 'A', name[1], material[1], count, 'EA', grams ?? '', loss ?? '',
    supplier, way?.[0] ?? '', way?.[2] ?? '', '1.20',
  ]),
]); // prettier-ignore

/** As a workbook is kept by hand: merged headings in two rows, running numbers as paths, blank rows, and totals. */
export const motorHousingByHand: string = sheet([
  ['电机壳体总成 材料明细表'],
  ['序号', '零件', '', '材料', '', '', '数量', '备注'],
  ['', '图号', '名称', '名称', '单重（g）', '损耗率（%）', '', ''],
  ...numbered().flatMap(({ item, no, name, material, grams, count, loss, level }) => [
    ...(level === 1 && item !== '1' ? [['']] : []),
    [item, no, name[0], material[0] || '/', grams ?? '-', loss ?? '', count, ''],
  ]),
  ['合计', '', '', '', 12000, '', 131, ''],
]); // prettier-ignore

/** The parts without the product, each with its path: 1, 1.1, 1.2, 2 … */
function numbered(): readonly (Part & { readonly item: string })[] {
  let [first, second] = [0, 0];
  return motorHousing.slice(1).map((row) => {
    if (row.level === 1) [first, second] = [first + 1, 0];
    else second += 1;
    return { ...row, item: second === 0 ? `${first}` : `${first}.${second}` };
  });
}
