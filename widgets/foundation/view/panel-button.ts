import { html, nothing, type TemplateResult } from 'lit';
import type { FileDesk } from '../desk.ts';

/** A button that opens a panel from elsewhere than the tools above; nothing where the host hides the panel. */
export function panelButton<Panel extends string>(
  { hides }: Pick<FileDesk, 'hides'>,
  show: (panel: Panel) => void,
  panel: Panel,
  text: string,
  { look = '', disabled = false }: { readonly look?: string; readonly disabled?: boolean } = {},
): TemplateResult | typeof nothing {
  if (hides(panel)) return nothing;
  return html`<button class=${look} ?disabled=${disabled} @click=${() => show(panel)}>${text}</button>`;
}

/** The same among words, as the ways to begin are. */
export const panelLink = <Panel extends string>(
  desk: Pick<FileDesk, 'hides'>,
  show: (panel: Panel) => void,
  panel: Panel,
  text: string,
): TemplateResult | typeof nothing => panelButton(desk, show, panel, text, { look: 'link' });
