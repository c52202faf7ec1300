import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  saveNote: (factors: number, choices: number) =>
    `工厂文件会固定计划所用的 ${factors} 个因子和 ${choices} 项取值选择：因子库以后更新，也不会改变这份文件的结果。`,
};

const en: typeof zh = {
  saveNote: (factors, choices) =>
    `The factory file pins the ${factors} factors and ${choices} choices of values that the plan was made with: later updates of the factor library do not change its result.`,
};

/** The words of the files panel that only the measures have, which are loaded with it. */
export const filesMessages: Record<Language, typeof zh> = { zh, en };
