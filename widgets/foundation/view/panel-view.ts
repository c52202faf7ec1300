import { html, type TemplateResult } from 'lit';
import type { Words } from '../desk.ts';
import type { OnDemand } from '../on-demand.ts';

/** The open panel. */
export function panelView(title: string, content: TemplateResult): TemplateResult {
  return html`<section class="panel" part="panel" aria-label=${title}>${content}</section>`;
}

/** A part that is being loaded, or that could not be and may be tried again. */
export function pending<Modules extends Record<string, () => Promise<unknown>>>(
  { t }: Words,
  parts: OnDemand<Modules>,
  part: keyof Modules,
): TemplateResult {
  const retry = () => void parts.get(part).catch(() => {});
  return parts.failed.has(part)
    ? html`<p class="problem" role="alert">
        ${t.failed} <button class="link" @click=${retry}>${t.retry}</button>
      </p>`
    : html`<p class="quiet">${t.loading}</p>`;
}
