import { html, nothing, type TemplateResult } from 'lit';
import { panelLink } from '../../foundation/view/panel-button.ts';
import type { Desk } from '../desk.ts';
import type { Panel } from '../on-demand-parts.ts';

/** The ways to begin, while nothing is planned; then what the plan starts from, as long as that isn't said. */
export function startHint(desk: Desk, show: (panel: Panel) => void): TemplateResult | typeof nothing {
  const { t, isEmpty, result, hides } = desk;
  const baseline = panelLink(desk, show, 'baseline', t.panels.baseline);
  if (isEmpty) {
    return html`<p class="quiet start">
      ${hides('add') || hides('baseline') ? nothing : t.start} ${baseline}
      ${panelLink(desk, show, 'examples', t.startExample)} ${panelLink(desk, show, 'files', t.startFile)}
    </p>`;
  }
  return result?.baseline.source === 'none'
    ? html`<p class="quiet start">${t.noBaseline} ${baseline}</p>`
    : nothing;
}
