import { html, nothing, type TemplateResult } from 'lit';
import { dataStatuses, formatNumber, type DataStatus } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';

/** How well the data are founded, by their share of the emissions, and how wide the range is. */
export function quality(desk: Desk): TemplateResult | typeof nothing {
  const { t, language, analysis } = desk;
  if (!analysis) return nothing;
  const { shares, unknownShare, score, documented, counted } = analysis.quality;
  const percent = (share: number) => `${formatNumber(share * 100, { decimals: 1 })} %`;
  const rows = (Object.entries(shares) as [DataStatus, number][])
    .filter(([, share]) => share > 0)
    .map(([status, share]) => ({ name: dataStatuses[status].name[language], values: [percent(share)] }));
  const { scope1And2, defaulted } = analysis.range;
  return html`${figureTable(
      t.results.quality,
      [t.results.share],
      [
        ...rows,
        ...(unknownShare
          ? [{ name: t.results.unknownQuality, values: [percent(unknownShare)], quiet: true }]
          : []),
      ],
    )}
    <p class="quiet">
      ${score === undefined ? nothing : t.results.score(formatNumber(score, { decimals: 1 }))}
      ${t.results.documented(documented, counted)}
      ${
        scope1And2.halfWidth === undefined
          ? t.results.rangeUnknown
          : t.results.rangeKnown(tonnes(desk, scope1And2.halfWidth), percent(scope1And2.quantifiedShare ?? 0))
      }
      ${defaulted.lines ? t.results.defaulted(defaulted.lines, defaulted.citations.map((one) => cite(desk, one)).join('；')) : nothing}
      ${scope1And2.wide.length ? t.results.wide(scope1And2.wide.length) : nothing}
    </p>`;
}

const cite = (
  { references, language }: Desk,
  { reference, locator }: { reference: string; locator: string },
): string =>
  `${references?.[reference]?.number ?? references?.[reference]?.title[language] ?? ''} ${locator}`.trim();
