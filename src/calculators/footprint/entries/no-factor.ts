import type { NamedEntry } from '../../engine/name-search.ts';

/**
 * Materials whose names hold that of another (硅橡胶 is no 橡胶), or that are often asked for, and for which the registry has
 * nothing near enough: a row that names one stays without a factor.
 */
export const withoutFactor: readonly NamedEntry[] = (
  [
    ['硅橡胶', 'Silicone', '硅胶', 'VMQ', '有机硅', 'silicone rubber'],
    ['氟橡胶', 'Fluoro rubber', 'FKM', 'FPM', 'Viton'],
    ['聚四氟乙烯', 'PTFE', '铁氟龙', '特氟龙', 'Teflon'],
    ['玻璃纤维', 'Glass fibre', '玻纤', 'glass fiber', 'fibreglass', 'fiberglass'],
    ['碳纤维', 'Carbon fibre', 'carbon fiber', 'CFRP'],
    ['镁合金', 'Magnesium alloy', 'AZ91D', 'AM60B', '镁', 'magnesium'],
    ['钛合金', 'Titanium alloy', 'TC4', 'TA2', '钛', 'titanium'],
    ['钕铁硼', 'Neodymium magnet', 'NdFeB', '磁钢', '永磁体', 'permanent magnet', '铁氧体', 'ferrite'],
    ['硬质合金', 'Cemented carbide', '钨钢', 'tungsten carbide'],
    ['陶瓷', 'Ceramics', '氧化铝陶瓷', 'ceramic', 'alumina'],
    ['电路板', 'Circuit board', 'PCB', 'PCBA', '线路板', '控制板', 'printed circuit board', 'circuit boards'],
    ['电子元件', 'Electronic component', '芯片', '集成电路', '电容', '电阻', '传感器', 'IC', 'MCU', 'capacitor', 'resistor', 'sensor'],
    ['油漆', 'Paint', '涂料', '底漆', '面漆', '粉末涂料', 'coating', 'powder coating'],
    ['胶粘剂', 'Adhesive', '胶水', '密封胶', '螺纹胶', '厌氧胶', '乐泰', 'glue', 'sealant', 'threadlocker', 'Loctite'],
    ['无石棉板', 'Asbestos-free sheet', '非石棉'],
    ['石墨', 'Graphite', 'graphite'],
    ['焊料', 'Solder', '焊锡', '锡条', '锡膏', '锡', 'solder', 'tin'],
  ] as const
).map(([zh, en, ...aliases]) => ({ name: { zh, en }, aliases })); // prettier-ignore
