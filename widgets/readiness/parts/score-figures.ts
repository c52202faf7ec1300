import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { percent } from '../view/figure-text.ts';

/** The numbers of the assessment, each by itself with what it says. */
export function scoreFigures({ texts, result }: Desk): TemplateResult {
  const { total, span, coverage, evidence, leftOut } = result.scores;
  const figures = [
    ['total', total && percent(total.value)],
    ['span', `${percent(span.low)} – ${percent(span.high)}`],
    ['coverage', percent(coverage)],
    ['evidence', evidence === undefined ? undefined : percent(evidence)],
    ['leftOut', percent(leftOut)],
  ] as const;
  return html`<dl class="meanings">
    ${figures.map(
      ([name, value]) =>
        html`<div>
          <dt>${texts.scores[name]}</dt>
          <dd class="num">${value ?? '—'}</dd>
          <dd class="quiet">${texts.scoreMeanings[name]}</dd>
        </div>`,
    )}
  </dl>`;
}
