import { filesMessages as shared } from '../../foundation/messages/files.ts';

/** The words of the files panel, which are loaded with it: those of every calculator, and the inventory's own. */
export const filesMessages = {
  zh: {
    ...shared.zh,
    lines: '逐行数据与因子（CSV）',
    gases: '分气体合计（CSV）',
    scope1And2: '范围 1 + 范围 2（基于位置）tCO₂e',
  },
  en: {
    ...shared.en,
    lines: 'Lines with factors (CSV)',
    gases: 'Totals by gas (CSV)',
    scope1And2: 'Scope 1 + scope 2 (location-based) tCO₂e',
  },
};
