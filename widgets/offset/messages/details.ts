import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  judged: '各项检查及其依据',
  matched: '匹配到的残余排放（tCO₂e）',
  covers: (mwh: string) => `已覆盖外购电网电量 ${mwh} MWh。`,
  planned: (units: string) => `若核销，计划匹配 ${units}；现在不计入。`,
  others: (count: number) => `其余 ${count} 项`,
  surplus: (units: string) => `其余 ${units} 本年度没有用上。`,
};

const en: typeof zh = {
  judged: 'What was checked, and by what',
  matched: 'Matched with residual emissions (tCO₂e)',
  covers: (mwh) => `Covers ${mwh} MWh of electricity from the grid.`,
  planned: (units) => `Once cancelled, ${units} would be matched; now it doesn’t count.`,
  others: (count) => `${count} others`,
  surplus: (units) => `${units} of it aren’t used in this year.`,
};

/** The words of an opened lot, which are loaded with it. */
export const detailsMessages: Record<Language, typeof zh> = { zh, en };
