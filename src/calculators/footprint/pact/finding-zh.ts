import { entryList, entryName } from './entry-names.ts';
import type { Sentences } from './finding-text.ts';

const nameOf = (path: string): string => entryName(path, 'zh');
const listOf = (keys: string): string => entryList(keys, 'zh');

/** What was expected, by the names of shapes and forms. */
const forms: Readonly<Record<string, string>> = {
  text: '文字',
  nonEmpty: '不为空的文字',
  number: '数字',
  truth: 'true 或 false',
  yesOrNo: '“是”或“否”',
  list: '列表',
  some: '至少一项',
  distinct: '互不相同的各项',
  group: '一组数据',
  record: '一组数据',
  nothing: '空缺',
  null: '空值',
  day: '日期（如 2025-12-31）',
  dateTime: '日期与时间（如 2025-12-31T00:00:00Z）',
  decimal: '写成文字的十进制数（如 "1.5"）',
  positive: '大于 0 的数',
  notNegative: '不小于 0 的数',
  notPositive: '不大于 0 的数',
  rating: '1 到 5 之间的数',
  uuid: 'UUID',
  urn: 'URN（如 urn:gtin:4012345678901 的写法）',
  uri: '网址',
  country: '两个字母的国家代码',
  subdivision: 'ISO 3166-2 的地区代码',
  specVersion: '版本号（如 3.0.3）',
  potentials: 'AR 加数字（如 AR6）',
};

const formOf = (names: string): string =>
  names
    .split(',')
    .map((name) => forms[name] ?? name)
    .join('或');

/** What can be said about a footprint by PACT, in Chinese. */
export const sentencesZh: Sentences = {
  'too-large': ({ fact }) => `文件过大：最大 ${fact('maximum')} 字节，收到 ${fact('came')} 字节。`,
  'not-json': () => '这不是 JSON 文件，或内容不完整。',
  damaged: ({ path, fact }) => {
    const came = fact('value') ? `“${fact('value')}”` : formOf(fact('came'));
    return `${nameOf(path)}应为${fact('options') || formOf(fact('expected'))}，收到${came}。`;
  },
  'too-long': ({ path, fact }) =>
    `${nameOf(path)}过长：最多 ${fact('maximum')} 字，收到 ${fact('came')} 字。`,
  'too-many': ({ path, fact }) =>
    `${nameOf(path)}过多：最多 ${fact('maximum')} 项，收到 ${fact('came')} 项。`,
  'too-deep': ({ fact }) => `文件内容嵌套过深：最多 ${fact('maximum')} 层。`,
  'forbidden-key': ({ fact }) => `文件含有不允许的字段名“${fact('came')}”。`,
  noFootprint: () => '文件里没有 PACT 格式的产品碳足迹（缺 pcf）。',
  severalFootprints: ({ fact }) => `文件应只含一份产品碳足迹，收到 ${fact('came')} 份。`,
  otherVersion: ({ fact }) =>
    `这里只读取 PACT 数据模型第 ${fact('expected')} 版，收到第 ${fact('came')} 版；请向供应商索取第 3 版。`,
  geographyTwice: ({ fact }) => `地域范围只能填一项，收到：${listOf(fact('of'))}。`,
  packagingNotIncluded: () => '已声明不含包装，就不应再给出包装排放。',
  captureNotIncluded: ({ fact }) => `已声明不含碳捕集，就不应再给出：${listOf(fact('of'))}。`,
  tooLarge: ({ path, fact }) => `${nameOf(path)}超出合理范围：${fact('came')}。`,
  unitNotUsable: ({ fact }) => `声明单位“${fact('came')}”在这里没有可以对应的计量单位。`,
  unitDiffers: ({ fact }) =>
    `碳足迹按“${fact('came')}”声明，不能换算成 ${fact('expected')}；声明的产品质量为 0 时也不能按质量换算。`,
  replaced: () => '供应商已声明这份碳足迹被新的取代，请索取最新一份。',
  expired: ({ fact }) => `这份碳足迹的有效期到 ${fact('came')} 为止，已经过期；请向供应商索取新的一份。`,
  periodReversed: ({ fact }) => `数据期的截止应晚于起始：收到 ${fact('from')} 至 ${fact('to')}。`,
  totalsDiffer: ({ fact }) =>
    `两个总数之差应等于生物源吸收 ${fact('expected')}，文件中写的是 ${fact('came')}；已按总数计算，请向供应商核实。`,
  partsDiffer: ({ fact }) =>
    `各分项与总数不符：按总数化石源排放应为 ${fact('expected')}，文件中写的是 ${fact('came')}；已按总数计算，请向供应商核实。`,
  partsNotKept: ({ fact }) =>
    `各分项无法对应到本工具的分列（${listOf(fact('of'))}），已按总数计入“未能区分”。`,
  missing: ({ path, fact }) => `请填写${nameOf(path)}：应为${formOf(fact('expected'))}。`,
  notReadable: ({ path, fact }) =>
    `${nameOf(path)}${fact('of') && `（${fact('of')}）`}应为${formOf(fact('expected'))}，收到“${fact('came')}”。`,
  negativePart: ({ path, fact }) => `${nameOf(path)}在 PACT 中不能小于 0，计算得到 ${fact('came')}。`,
  credits: ({ fact }) =>
    `“${fact('of')}”的排放小于 0：PACT 不接受抵减。含生物源清除的因子，请把清除分开填写；其他的抵减请移出大门之前的阶段。`,
  notToGate: () => 'PACT 交换的是从摇篮到大门的碳足迹；从大门到大门的研究不能导出。',
  linesNotCounted: ({ fact }) =>
    `大门之前有 ${fact('count')} 行还不能计入（已计入 ${fact('of')} 行）：补全以后才能导出。`,
  biogenicBalance: ({ fact }) =>
    `生物源碳不平衡：按产品的生物源碳含量应吸收 ${fact('expected')} kgCO₂e，各行合计为 ${fact('came')} kgCO₂e；请补上吸收或释放的行，或更正碳含量。`,
  omissionRefused: ({ fact }) =>
    `舍去的“${fact('of')}”属于已知影响显著的流，不能舍去；补上这一行以后才能导出。`,
  notSeparated: ({ fact }) => `${fact('share')} % 的排放来自未区分的因子，已计入化石源排放，并写进说明。`,
  placeUnknown: ({ fact }) => `生产地“${fact('came')}”没有国家或地区代码，导出时不填地域。`,
  sourceWithoutVersion: ({ fact }) =>
    `因子来源“${fact('of')}”没有年份，未列入次级数据来源；请在该行填写数据年份。`,
  dataUnknown: ({ path, fact }) =>
    `${fact('share')} % 的排放没有说明数据来源或质量：${nameOf(path)}${path.endsWith('dqi') ? '未导出' : '按未说明的不是初级数据计'}。`,
};
