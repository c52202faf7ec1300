import { html, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../../src/calculators/index.ts';

export interface Share {
  readonly name: string;
  readonly value: number;
  /** One of the element's pigments, `--fill-1` to `--fill-3`, or what a calculator has beyond them. */
  readonly fill: 1 | 2 | 3 | 4 | 5;
}

/**
 * The shares of a whole as one bar with its figures; the bar itself is decoration.
 * @param decimals of the percentages
 */
export function shareBar(
  shares: readonly Share[],
  percent: (value: string) => string,
  decimals = 0,
): TemplateResult {
  const total = shares.reduce((sum, { value }) => sum + Math.max(value, 0), 0);
  let start = 0;
  const bars = shares.map(({ value, fill }) => {
    const width = total ? (Math.max(value, 0) / total) * 100 : 0;
    const bar = svg`<rect class="fill-${fill}" x=${start} width=${Math.max(width - 0.5, 0)} y="0" height="10"></rect>`;
    start += width;
    return bar;
  });
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      ${bars}
    </svg>
    <dl class="legend">
      ${shares.map(
        ({ name, value, fill }) =>
          html`<div>
            <dt><span class="dot fill-${fill}" aria-hidden="true"></span>${name}</dt>
            <dd class="num">${percent(formatNumber(total ? (value / total) * 100 : 0, { decimals }))}</dd>
          </div>`,
      )}
    </dl>`;
}
