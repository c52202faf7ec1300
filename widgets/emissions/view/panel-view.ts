import { html, type TemplateResult } from 'lit';
import type { OnDemand } from '../../foundation/on-demand.ts';
import type { Desk } from '../desk.ts';
import type { Panel, Parts } from '../on-demand-parts.ts';

/** The open panel, or that it is on its way. */
export function panelView(
  desk: Desk,
  parts: OnDemand<Parts>,
  panel: Panel,
  close: () => void,
): TemplateResult {
  return html`<section class="panel" part="panel" aria-label=${desk.t.panels[panel]}>
    ${parts.use(panel)?.panel(desk, close) ?? pending(desk, parts, panel)}
  </section>`;
}

/** A part that is being loaded, or that could not be and may be tried again. */
export function pending({ t }: Desk, parts: OnDemand<Parts>, part: Panel | 'details'): TemplateResult {
  const retry = () => void parts.get(part).catch(() => {});
  return parts.failed.has(part)
    ? html`<p class="problem" role="alert">
        ${t.failed} <button class="link" @click=${retry}>${t.retry}</button>
      </p>`
    : html`<p class="quiet">${t.loading}</p>`;
}
