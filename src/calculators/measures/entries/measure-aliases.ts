import type { MeasureId } from '../measure-ids.ts';

/**
 * What people call a measure of annex A that isn't said by the ways to estimate it. Its name comes with the annex, in the
 * reader's language; here is what it is called in the other, too.
 */
export const measureAliases: Readonly<Partial<Record<MeasureId, readonly string[]>>> = {
  'A.1': ['碳核算', '碳排放核算', '碳盘查', 'carbon accounting', 'emissions reporting'],
  'A.2': ['碳足迹', '产品碳足迹', 'CFP', 'LCA', '生命周期评价', 'product carbon footprint'],
  'A.3': ['温室气体清单', '清单', '温室气体核查', 'GHG inventory', 'ISO 14064'],
  'A.9': ['轻量化', '铝合金', '压铸', '一体化压铸', 'lightweight', 'die casting', 'aluminium', 'aluminum'],
  'A.10': ['电池回收', '梯次利用', '动力电池', '退役电池', 'battery recycling', 'second-life batteries'],
  'A.20': ['采购', '绿色采购', '供应商', 'green procurement', 'purchasing', 'suppliers'],
  'A.21': ['生态设计', '绿色设计', '产品设计', 'ecodesign', 'product design'],
  'A.22': ['包装', '循环包装', '周转箱', 'packaging', 'returnable boxes'],
  'A.23': ['回收', '以旧换新', '报废产品', 'take-back', 'product recovery'],
  'A.24': ['能源审计', '供应链', '供应商审核', 'supplier audit', 'energy audit', 'value chain'],
  'A.28': ['超低能耗建筑', '近零能耗', '建筑节能', '保温', '外墙', 'passive house', 'insulation', 'building retrofit', 'nearly zero-energy building'],
  'A.29': ['清洁运输', '班车', '公务车', 'clean transport', 'LNG'],
  'A.32': ['CCER', '碳普惠', '碳信用', '抵消', '抵销', 'offsets', 'credits'],
  'A.33': ['碳配额', '配额', '碳市场', '碳交易', 'allowances', 'carbon market', 'ETS'],
}; // prettier-ignore
