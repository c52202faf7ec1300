import { html, nothing, type TemplateResult } from 'lit';
import type { LineDesk } from '../desk.ts';

/** Something that opens, and is drawn only then; the desk remembers what is open by the id. */
export function opening(
  desk: Pick<LineDesk, 'isOpen' | 'toggle'>,
  id: string,
  summary: TemplateResult | string,
  content: () => TemplateResult,
): TemplateResult {
  const open = desk.isOpen(id);
  const toggled = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open !== desk.isOpen(id)) desk.toggle(id);
  };
  return html`<details .open=${open} @toggle=${toggled}>
    <summary>${summary}</summary>
    ${open ? content() : nothing}
  </details>`;
}
