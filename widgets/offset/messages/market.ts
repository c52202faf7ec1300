import type { ComplianceInputs, Language } from '../../../src/calculators/index.ts';

interface Own {
  readonly apart: string;
  readonly market: string;
  readonly markets: Readonly<Record<ComplianceInputs['market'] | '', string>>;
  readonly year: string;
  readonly obligation: string;
  readonly percent: string;
  readonly document: string;
  readonly national: string;
  readonly local: string;
  /** The cap in whole credits. */
  readonly cap: (count: string) => string;
  readonly steps: string;
}

/** The words of the carbon market, which are loaded with it. */
export const marketMessages: Record<Language, Own> = {
  zh: {
    apart:
      '履约与自愿抵消分开：这个上限只限制履约清缴时可用的减排量，从不限制自愿抵消的匹配；已用于履约的减排量不能再记入台账抵消。',
    market: '所在碳市场',
    markets: { '': '不在碳市场', national: '全国碳市场', chongqing: '重庆碳市场', other: '其他碳市场' },
    year: '履约年度',
    obligation: '应清缴的配额',
    percent: '减排量抵销比例上限',
    document: '比例的依据（文件名称和文号）',
    national: '不填比例时取全国碳市场的规定，见下面上限的由来；该年度另有规定的，请填写并注明文件。',
    local: '各年度、各市场的比例不同，来源说法也不一致：请按该年度的文件填写，并注明文件。',
    cap: (count) => `履约最多可用减排量 ${count} tCO₂e`,
    steps: '上限的由来',
  },
  en: {
    apart:
      'Compliance is apart from voluntary offsetting: this cap only limits what may be surrendered in the market and never the voluntary matching. Credits that were used for compliance don’t count in the ledger.',
    market: 'Carbon market',
    markets: {
      '': 'In none',
      national: 'National carbon market',
      chongqing: 'Chongqing carbon market',
      other: 'Another carbon market',
    },
    year: 'Compliance year',
    obligation: 'Allowances to be surrendered',
    percent: 'Cap on credits',
    document: 'Document of the percentage (title and number)',
    national:
      'Where no percentage is entered, that of the national rules is taken, as shown below. If the year has another, enter it with its document.',
    local:
      'The percentage differs by market and year, and sources disagree: please enter that of the year with its document.',
    cap: (count) => `Credits may meet at most ${count} tCO₂e of the obligation`,
    steps: 'How the cap came about',
  },
};
