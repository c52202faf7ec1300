import { html, nothing, type TemplateResult } from 'lit';
import type { TrajectoryYear } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { panelButton } from '../../foundation/view/panel-button.ts';
import type { Desk } from '../desk.ts';
import type { Panel } from '../on-demand-parts.ts';

/** What the plan comes to in its last year: the reduction, what remains, and whether that reaches the target. */
export function resultPanel(desk: Desk, show: (panel: Panel) => void): TemplateResult {
  const { t, plan, result, isEmpty } = desk;
  const last = result?.years.at(-1);
  return html`<aside class="result" part="result" aria-label=${t.result.title}>
    <p class="quiet lead">${t.result.lead(plan.to)}</p>
    <p class="total num" part="total">
      ${last ? tonnes(desk, reductionIn(desk, last, 'mid')) : '—'} <small>tCO₂e</small>
    </p>
    ${last ? figures(desk, last) : html`<p class="quiet more">${t.result.empty}</p>`}
    <p class="actions">
      ${panelButton(desk, show, 'files', t.exportAll, { look: 'primary', disabled: isEmpty })}
      ${panelButton(desk, show, 'results', t.panels.results, { disabled: isEmpty })}
    </p>
    <p class="quiet more">${t.result.orders}</p>
  </aside>`;
}

/** By how much the emissions of a year are below those without measures, on the chosen basis. */
export const reductionIn = ({ plan }: Desk, year: TrajectoryYear, level: 'low' | 'mid' | 'high'): number =>
  year.without[plan.scope2].value - year.with[level][plan.scope2].value;

function figures(desk: Desk, last: TrajectoryYear): TemplateResult {
  const { t, plan } = desk;
  const remains = last.with.mid[plan.scope2].value;
  const target = last.target?.[plan.scope2].value;
  const ends = [reductionIn(desk, last, 'low'), reductionIn(desk, last, 'high')];
  const other = plan.scope2 === 'market' ? 'location' : 'market';
  return html`<p class="quiet num range">
      <span>${t.range(tonnes(desk, Math.min(...ends)), tonnes(desk, Math.max(...ends)))}</span>
    </p>
    <dl class="two">
      ${figure(t.result.remains, `${tonnes(desk, remains)} t`)}
      ${figure(t.result.onBasis(t.scope2Bases[other]), `${tonnes(desk, last.with.mid[other].value)} t`)}
      ${target === undefined ? nothing : figure(t.result.target, `${tonnes(desk, target)} t`)}
      ${
        target === undefined
          ? nothing
          : figure(
              remains <= target ? t.result.reached : t.result.missed,
              `${tonnes(desk, Math.abs(target - remains))} t`,
            )
      }
    </dl>`;
}

const figure = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd class="num">${value}</dd>
  </div>`;

/** What a screen reader hears after a change. */
export function liveText(desk: Desk): string | undefined {
  const last = desk.result?.years.at(-1);
  if (!last) return undefined;
  const { t, plan } = desk;
  return t.result.live(
    plan.to,
    tonnes(desk, reductionIn(desk, last, 'mid')),
    tonnes(desk, last.with.mid[plan.scope2].value),
  );
}
