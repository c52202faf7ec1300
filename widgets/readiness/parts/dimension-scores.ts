import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type Assessment, type Dimension } from '../../../src/calculators/index.ts';
import { chart, radar } from '../../foundation/parts/chart-box.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { assessed, earlierAssessment } from './assessed.ts';
import { oneDecimal, shortTitle } from './score-text.ts';

/** The total as the weighted mean of the dimensions: as a table, and as pictures of it, beside an earlier assessment. */
export function dimensionScores(desk: Desk): TemplateResult {
  const { texts, collection } = desk;
  const { dimensions } = desk.result.scores;
  const earlier = earlierAssessment(desk);
  const before = earlier && byDimension(assessed(desk, earlier).scores.dimensions);
  const title = texts.scores.dimensions;
  const narrow = isNarrow(desk.host);
  const axes = dimensions.map(({ dimension, score }) => ({
    name: narrow ? dimension : shortTitle(collection, dimension),
    now: score?.value,
    ...(before && { earlier: before.get(dimension) }),
  }));
  return html`${scoreTable(desk, before)}
  ${narrow ? nothing : radar(desk, title, axes, seriesNames(desk.assessment, earlier))}
  ${chart(
    desk,
    title,
    axes.flatMap(({ name, now }) => (now === undefined ? [] : [{ name, value: now, fill: 1 as const }])),
    { unit: '%', figure: oneDecimal },
  )}`;
}

/** Where ten names leave no room for what they name. */
const isNarrow = (host: object): boolean => host instanceof HTMLElement && host.clientWidth < 448;

/** Assessments by their years, or by their days where they are of one year. */
function seriesNames({ date }: Assessment, earlier: Assessment | undefined) {
  const years = [date, earlier?.date].map((day) => day?.slice(0, 4));
  const [now = date, then = ''] = years[0] === years[1] ? [date, earlier?.date] : years;
  return { now, ...(earlier && { earlier: then }) };
}

const byDimension = (scores: Desk['result']['scores']['dimensions']) =>
  new Map(scores.map(({ dimension, score }) => [dimension, score?.value]));

function scoreTable(
  desk: Desk,
  before: ReadonlyMap<Dimension, number | undefined> | undefined,
): TemplateResult {
  const { result, collection, language } = desk;
  const m = resultsMessages[language];
  const { dimensions, total } = result.scores;
  const earlier = earlierAssessment(desk)?.date ?? '';
  const whole = total?.of.reduce((sum, { weight }) => sum + weight, 0) ?? 0;
  const weighted = total?.of.reduce((sum, { weight, value }) => sum + weight * value, 0) ?? 0;
  const rows = dimensions.map(({ dimension, score, applicable, answered, left }): Figure => {
    const part = total?.of.find(({ id }) => id === dimension);
    const then = before?.get(dimension);
    return {
      name: shortTitle(collection, dimension),
      values: [
        formatNumber(result.weights.of[dimension], { upTo: 4 }),
        score ? oneDecimal(score.value) : '—',
        ...(before ? [then === undefined ? '—' : oneDecimal(then)] : []),
        part ? oneDecimal((part.value * part.weight) / whole) : '—',
        `${answered}/${applicable}`,
        String(left),
      ],
      quiet: !part,
    };
  });
  return html`${figureTable(
      m.perDimension,
      [m.weight, m.score, ...(before ? [earlier] : []), m.part, m.answered, m.left],
      [
        ...rows,
        ...(total
          ? [
              {
                name: m.total,
                values: ['', '', ...(before ? [''] : []), oneDecimal(total.value), '', ''],
                total: true,
              },
            ]
          : []),
      ],
    )}
    <p class="formula">
      ${
        total
          ? m.formula(oneDecimal(weighted), formatNumber(whole, { upTo: 6 }), oneDecimal(total.value))
          : m.noTotal
      }
    </p>`;
}
