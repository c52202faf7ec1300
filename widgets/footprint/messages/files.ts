import { filesMessages as shared } from '../../foundation/messages/files.ts';

/** The words of the files panel, which are loaded with it: those of every calculator, and the footprint's own. */
export const filesMessages = {
  zh: {
    ...shared.zh,
    lines: '逐行数据与因子（CSV）',
    factors: '所用因子（CSV）',
    pact: '导出 PACT 碳足迹（JSON）',
    total: '产品碳足迹 kgCO₂e',
  },
  en: {
    ...shared.en,
    lines: 'Lines with factors (CSV)',
    factors: 'Factors used (CSV)',
    pact: 'Export a PACT footprint (JSON)',
    total: 'Carbon footprint kgCO₂e',
  },
};
