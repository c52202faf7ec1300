import { html, nothing, type TemplateResult } from 'lit';
import { panelButton, panelLink } from '../../foundation/view/panel-button.ts';
import type { Desk } from '../desk.ts';
import type { Panel } from '../on-demand-parts.ts';

/** The ways to begin, while there is nothing yet; what the host hides is none. */
export function startHint(desk: Desk, show: (panel: Panel) => void): TemplateResult | typeof nothing {
  const { t, study, hides } = desk;
  if (study.lines.length || (['add', 'paste', 'examples', 'files'] as const).every(hides)) return nothing;
  return html`<p class="quiet start">
    ${hides('add') ? nothing : t.start} ${panelLink(desk, show, 'paste', t.startPaste)}
    ${panelLink(desk, show, 'examples', t.startExample)} ${panelLink(desk, show, 'files', t.startFile)}
  </p>`;
}

/** What a reader does with a result: look closer, take it along. */
export function resultActions(desk: Desk, show: (panel: Panel) => void): TemplateResult {
  const { t, study } = desk;
  const disabled = !study.lines.length;
  return html`<p class="actions">
    ${panelButton(desk, show, 'files', t.exportAll, { look: 'primary', disabled })}
    ${panelButton(desk, show, 'results', t.panels.results, { disabled })}
  </p>`;
}
