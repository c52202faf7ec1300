import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  lead: '示例中的企业、数据、价格和编号均为虚构，各计算器的数据都在其中。打开后可以修改成自己的。',
  occupied: '本文件已有数据。打开示例会替换其中全部内容，包括其他计算器的数据和企业名称；可以用“撤销”恢复。',
  replace: '替换现有数据',
};

const en: typeof zh = {
  lead: 'Companies, figures, prices and numbers of the examples are made up. They come with the data of all calculators. Once open, change them into your own.',
  occupied:
    'There are data in this file already. An example takes the place of all of it, with the other calculators’ data and the name of the entity. “Undo” brings it back.',
  replace: 'Replace the present data',
};

/** The words of the panel of examples, which are loaded with it. */
export const exampleFactoriesMessages: Record<Language, typeof zh> = { zh, en };
