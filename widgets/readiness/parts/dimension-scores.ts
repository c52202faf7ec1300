import { html, type TemplateResult } from 'lit';
import { formatNumber, type Dimension } from '../../../src/calculators/index.ts';
import { chart } from '../../foundation/parts/chart-box.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { percent } from '../view/figure-text.ts';
import { assessed, earlierAssessment } from './assessed.ts';
import { oneDecimal, shortTitle } from './score-text.ts';

/** The total as the weighted mean of the dimensions: as a table, and as pictures of it, beside an earlier assessment. */
export function dimensionScores(desk: Desk): TemplateResult {
  const { texts, collection } = desk;
  const { dimensions } = desk.result.scores;
  const earlier = earlierAssessment(desk);
  const before = earlier && byDimension(assessed(desk, earlier).scores.dimensions);
  const axes = dimensions.map(({ dimension, score }) => ({
    name: shortTitle(collection, dimension),
    now: score?.value,
    ...(before && { earlier: before.get(dimension) }),
  }));
  const title = texts.scores.dimensions;
  return html`${scoreTable(desk, before)}
  ${chart(
    desk,
    title,
    axes.flatMap(({ name, now }) => (now === undefined ? [] : [{ name, value: now }])),
    { unit: '%', figure: percent },
  )}`;
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
      name: `${dimension} ${collection.titles[dimension] ?? ''}`,
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
