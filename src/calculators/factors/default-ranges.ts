import type { Citation, Confidence } from '../engine/factor.ts';
import type { Bilingual } from '../engine/language.ts';
import type { ReferenceId } from '../references.ts';

/** A default range of uncertainty that a publication gives for inputs of one sort. */
export interface CitedRange {
  readonly id: string;
  readonly name: Bilingual;
  /** Which of the two inputs of a line it is the range of. */
  readonly input: 'activity' | 'factor';
  /** The half-width of the 95 % interval as a share: 0.05 is ±5 %. Where the publication gives a span, its wider end. */
  readonly halfWidth: number;
  /** The span of half-widths as published, where it is one. */
  readonly span?: { readonly lower: number; readonly upper: number };
  readonly citation: Citation<ReferenceId>;
  readonly confidence: Confidence;
  readonly note?: Bilingual;
}

/**
 * The default ranges whose wording was seen. They are offered, never set by themselves: a line without a range of its
 * own stays not quantified until somebody takes one of these or enters a better one.
 */
export const defaultRanges: readonly CitedRange[] = [
  {
    id: 'activity-fossil-fuel-combustion-ipcc-2006',
    name: { zh: '化石燃料燃烧量（缺少其他信息时）', en: 'Fossil fuel burnt, where nothing better is known' },
    input: 'activity',
    halfWidth: 0.05,
    citation: { reference: 'ipcc-2006-v2', locator: 'Chapter 1, “Activity data uncertainties”' },
    confidence: 'one-source',
    note: {
      zh: '原文针对国家能源统计；用于企业台账是本站的借用。',
      en: 'Written for national energy statistics; using it for the records of a factory is this site’s transfer.',
    },
  },
  {
    id: 'factor-carbonate-purity-ipcc-2006',
    name: {
      zh: '石灰石、白云石的排放因子（仅知矿石量、纯度为假定时）',
      en: 'Factor of limestone and dolomite, where only the rock is known and its purity is assumed',
    },
    input: 'factor',
    halfWidth: 0.05,
    span: { lower: 0.01, upper: 0.05 },
    citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 2, 2.5.2' },
    confidence: 'one-source',
  },
  {
    id: 'factor-steel-production-ipcc-2006',
    name: { zh: '钢铁生产的全球平均缺省因子', en: 'Global average default factor of steel production' },
    input: 'factor',
    halfWidth: 0.25,
    citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 4, table 4.1; EFDB 214098' },
    confidence: 'one-source',
  },
];
