import { html, nothing, type TemplateResult } from 'lit';
import { panelButton } from '../../foundation/view/panel-button.ts';
import type { Desk } from '../desk.ts';
import type { Panel } from '../on-demand-parts.ts';
import { percent } from './figure-text.ts';

/** How many gates stand in each way. */
const gates = ({ result }: Desk, status: 'passed' | 'failed' | 'open'): number =>
  result.gates.items.filter((one) => one.status === status).length;

/** Whether the basic requirements are met, then the score over what is answered; it stays in sight. */
export function resultPanel(desk: Desk, show: (panel: Panel) => void): TemplateResult {
  const { t, texts, result, isEmpty } = desk;
  const { scores } = result;
  const { status } = result.gates;
  const failed = gates(desk, 'failed');
  const open = gates(desk, 'open');
  return html`<aside class="result" part="result" aria-label=${t.result.title}>
    <p class="lead gate-${status}">
      <b>${isEmpty ? t.result.notBegun : texts.gatesTogether[status]}</b>
      ${failed ? html`<span class="quiet">${t.result.failed(failed)}</span>` : nothing}
      ${open ? html`<span class="quiet">${t.result.open(open)}</span>` : nothing}
    </p>
    <p class="total num" part="total">
      ${scores.total ? percent(scores.total.value) : '—'} <small>${t.result.ofAnswered}</small>
    </p>
    <dl class="two">
      ${figure(t.result.coverage, percent(scores.coverage))}
      ${figure(t.result.span, `${percent(scores.span.low)} – ${percent(scores.span.high)}`)}
      ${scores.evidence === undefined ? nothing : figure(t.result.evidence, percent(scores.evidence))}
      ${scores.leftOut ? figure(t.result.leftOut, percent(scores.leftOut)) : nothing}
    </dl>
    <p class="actions">
      ${panelButton(desk, show, 'files', t.exportAll, { look: 'primary', disabled: isEmpty })}
      ${panelButton(desk, show, 'gaps', t.panels.gaps, { disabled: isEmpty })} ${nextOpen(desk)}
    </p>
    <p class="quiet more">${t.result.noCertificate}</p>
  </aside>`;
}

/** The next requirement that nobody has answered. */
function nextOpen(desk: Desk): TemplateResult | typeof nothing {
  const next = desk.result.gaps.unknown[0]?.item.requirement.id;
  return next
    ? html`<button @click=${() => desk.showRequirement(next)}>${desk.t.result.next}</button>`
    : nothing;
}

const figure = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd class="num">${value}</dd>
  </div>`;

/** What a screen reader hears after a change. */
export function liveText({ t, texts, result, isEmpty }: Desk): string | undefined {
  if (isEmpty) return undefined;
  const { total, coverage } = result.scores;
  return t.result.live(
    texts.gatesTogether[result.gates.status],
    total ? percent(total.value) : '—',
    percent(coverage),
  );
}
