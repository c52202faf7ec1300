import { html, nothing, type TemplateResult } from 'lit';
import { panelLink } from '../../foundation/view/panel-button.ts';
import type { Desk } from '../desk.ts';
import type { Panel } from '../on-demand-parts.ts';

/** How to begin, while there is nothing yet; and, as long as it isn't said, what concerns the factory. */
export function startHint(desk: Desk, show: (panel: Panel) => void): TemplateResult | typeof nothing {
  const { t, isEmpty, result, hides } = desk;
  const undecided = [...result.conditions.values()].filter(({ applies }) => applies === 'undecided').length;
  const conditions = panelLink(desk, show, 'conditions', t.panels.conditions);
  if (isEmpty) {
    return html`<p class="quiet start">
      ${hides('conditions') ? nothing : t.start} ${conditions}
      ${panelLink(desk, show, 'examples', t.startExample)} ${panelLink(desk, show, 'files', t.startFile)}
    </p>`;
  }
  return undecided ? html`<p class="quiet start">${t.undecided(undecided)} ${conditions}</p>` : nothing;
}
