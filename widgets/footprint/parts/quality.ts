import { html, nothing, type TemplateResult } from 'lit';
import { dataSources, formatNumber } from '../../../src/calculators/index.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';
import { percent, type Desk } from '../desk.ts';

/** How well the data represent the product, and how much of it is primary. */
export function quality(desk: Desk): TemplateResult | typeof nothing {
  const { t, texts, analysis } = desk;
  if (!analysis) return nothing;
  const { aspects, score } = analysis.quality;
  const points = (value: number | undefined) =>
    value === undefined ? '—' : formatNumber(value, { decimals: 1 });
  const { primaryData } = analysis;
  return html`${figureTable(
    t.results.dqr,
    [t.results.points, t.results.unknown],
    [
      ...(['technology', 'geography', 'time'] as const).map((aspect) => ({
        name: texts.quality.aspects[aspect],
        values: [points(aspects[aspect].score), percent(desk, aspects[aspect].unknownShare)],
      })),
      { name: t.results.mean, values: [points(score), ''], total: true },
    ],
  )}
  ${figureTable(
    t.results.primary,
    [t.results.share],
    [
      ...dataSources.map((source) => ({
        name: texts.dataSources[source],
        values: [percent(desk, primaryData.sources[source])],
      })),
      { name: t.results.unknown, values: [percent(desk, primaryData.sources.unknown)] },
      { name: t.results.primaryOfBoth, values: [percent(desk, primaryData.share)], total: true },
    ],
  )}`;
}
