import { formatNumber } from '../../engine/number-format.ts';
import type { Language } from '../../engine/language.ts';

const percent = (share: number): string => `${formatNumber(share, { upTo: 3, minus: '-' })} %`;

interface Sentences {
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly notShared: string;
  readonly notSeparable: (share: number) => string;
  readonly selfCalculated: string;
  readonly closedLoop: string;
  readonly shareOf: (share: number) => string;
}

/** What an exported footprint says in words, beside what the reader wrote. */
export const pactSentences: Readonly<Record<Language, Sentences>> = {
  zh: {
    colon: '：',
    comma: '、',
    semicolon: '；',
    notShared: '没有与其他产品共用、需要分配的过程。',
    notSeparable: (share) =>
      `相当于总量 ${percent(share)} 的排放来自未区分化石源、生物源和土地利用变化的因子，计入 fossilGhgEmissions。`,
    selfCalculated: '企业自行计算，未经核查。',
    closedLoop: '回收按闭环法处理：到大门为止的结果不含生命末期的抵减，也不含再生料的好处。',
    shareOf: (share) => `本产品占 ${percent(share)}`,
  },
  en: {
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    notShared: 'No process is shared with other products.',
    notSeparable: (share) =>
      `Emissions of ${percent(share)} of the total come from factors that do not keep fossil emissions, biogenic emissions and land-use change apart; they are in fossilGhgEmissions.`,
    selfCalculated: 'Self-calculated; not verified.',
    closedLoop:
      'Recycling by the closed-loop rule: up to the gate there is neither its credit at the end of life nor the benefit of recycled content.',
    shareOf: (share) => `${percent(share)} to this product`,
  },
};
