import type { Result } from 'lighthouse';

/** The four that are promised to be 100. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** A measured page: four scores of 0 to 100, layout shift, bytes over the wire, and what cost points. */
export interface PageScores {
  readonly path: string;
  readonly scores: Readonly<Record<Category, number>>;
  readonly layoutShift: number;
  readonly bytes: number;
  readonly failing: readonly string[];
}

/** Reads one Lighthouse report; a missing score counts as 0. */
export function readReport(path: string, report: Pick<Result, 'categories' | 'audits'>): PageScores {
  const score = (category: Category): number => Math.round((report.categories[category]?.score ?? 0) * 100);
  const failing = CATEGORIES.filter((category) => score(category) < 100).flatMap((category) =>
    (report.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
      .map(
        ({ id }) =>
          `${category}: ${id}, ${report.audits[id]?.title} (${report.audits[id]?.displayValue ?? report.audits[id]?.score})`,
      ),
  );
  return {
    path,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    layoutShift: report.audits['cumulative-layout-shift']?.numericValue ?? 0,
    bytes: report.audits['total-byte-weight']?.numericValue ?? 0,
    failing,
  };
}

/** The results as a table for a terminal. */
export function toTable(pages: readonly PageScores[]): string {
  const header = ['page', 'perf', 'a11y', 'best', 'seo', 'CLS', 'bytes'];
  const rows = pages.map(({ path, scores, layoutShift, bytes }) => [
    path,
    ...CATEGORIES.map((category) => String(scores[category])),
    layoutShift.toFixed(3),
    String(bytes),
  ]);
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
