import { html, nothing, type TemplateResult } from 'lit';
import { levels, type Economics, type Level } from '../../../src/calculators/index.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';
import { opening } from '../../foundation/parts/opening.ts';
import { explained } from '../../foundation/parts/trace.ts';
import type { Desk, MeasureEntry } from '../desk.ts';
import { detailsMessages } from '../messages/details.ts';
import { known, years, yuan } from './money-text.ts';

/** What a measure earns in a full year, when it pays back, and what a tonne costs; what is missing for it is told. */
export function economics(
  desk: Desk,
  { line, economics: of, money }: MeasureEntry,
): TemplateResult | typeof nothing {
  const m = detailsMessages[desk.language];
  if (!of || !said(of.mid, money)) return nothing;
  const { scope2 } = desk.plan;
  const rows = [
    { name: m.annualSaving, text: yuan, figureOf: ({ annualSaving }: Economics) => annualSaving },
    { name: m.payback, text: years, figureOf: ({ payback }: Economics) => payback },
    {
      name: m.costPerTonne(desk.t.scope2Bases[scope2]),
      text: yuan,
      figureOf: (one: Economics) => one.costPerTonne[scope2],
    },
  ].filter(({ figureOf }) => levels.some((level) => figureOf(of[level])));
  const shown: readonly Level[] = rows.some(
    ({ figureOf }) => new Set(levels.map((level) => figureOf(of[level])?.value)).size > 1,
  )
    ? levels
    : ['mid'];
  const { annualSaving, missing } = of.mid;
  const lost = money?.capex && money.capex.value > 0 && annualSaving && annualSaving.value <= 0;
  return html`${
    rows.length
      ? figureTable(
          m.economics,
          shown.map((level) => (shown.length > 1 ? m.levels[level] : '')),
          rows.map(({ name, text, figureOf }) => ({
            name,
            values: shown.map((level) => known(figureOf(of[level]), text)),
          })),
        )
      : nothing
  }
  ${lost ? html`<p class="note">${m.neverPaid}</p>` : nothing}
  ${
    missing.length
      ? html`<p class="note">${m.lacking(missing.map((one) => m.missing[one]).join(m.and))}</p>`
      : nothing
  }
  ${rows.length ? html`<p class="note">${m.sign}</p>` : nothing}
  ${rows.map(({ name, figureOf }, place) => {
    const figure = figureOf(of.mid);
    return figure
      ? opening(desk, `${line.id}:money-${place}`, `${m.calculation}${desk.t.colon}${name}`, () =>
          explained(desk, figure),
        )
      : nothing;
  })}`;
}

/** Whether the reader has begun to say anything of money; before that nothing is missed. */
const said = ({ annualSaving }: Economics, money: MeasureEntry['money']): boolean =>
  (annualSaving !== undefined && annualSaving.value !== 0) || Object.keys(money ?? {}).length > 0;
