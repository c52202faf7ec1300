import { csvOf, type CsvCell } from '../engine/csv.ts';
import type { Language } from '../engine/language.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import { publicationText } from './publication.ts';
import type { QuantifiedEntry } from './quantified-entry.ts';

const headings: Readonly<Record<Language, readonly string[]>> = {
  zh: ['因子编号', '名称', '数值', '单位', '每', '边界', '地区', '年份', 'GWP', '出处', '位置', '可信度', '由推导得出', '复核日期', '说明', '用于的行'],
  en: ['Factor', 'Name', 'Value', 'Unit', 'Per', 'Boundary', 'Region', 'Year', 'GWP', 'Publication', 'Place', 'Confidence', 'Derived', 'Review by', 'Note', 'Lines'],
}; // prettier-ignore

/** Every factor that lines were computed with, once, as it was used, with its publication and the lines it stands in. */
export function factorsCsv(
  lines: readonly Pick<QuantifiedEntry, 'line' | 'used'>[],
  language: Language,
): string {
  const used = new Map<string, { readonly factor: CitedFactor; readonly lines: Set<string> }>();
  for (const { line, used: factors } of lines) {
    for (const factor of factors) {
      const known = used.get(factor.id) ?? { factor, lines: new Set() };
      known.lines.add(line.id);
      used.set(factor.id, known);
    }
  }
  const rows = [...used.values()].map(({ factor, lines: of }): readonly CsvCell[] => [
    factor.id,
    factor.name[language],
    factor.value,
    factor.unit,
    factor.per,
    factor.boundary,
    factor.region,
    factor.year,
    factor.gwp,
    publicationText(factor.citation, language),
    factor.citation.locator,
    factor.confidence,
    factor.derived ? { zh: '是', en: 'yes' }[language] : '',
    factor.reviewBy,
    factor.note?.[language],
    [...of].join(' | '),
  ]);
  return csvOf([headings[language], ...rows]);
}
