import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../desk.ts';

interface Tools<Panel extends string> {
  readonly panels: readonly Panel[];
  readonly names: Readonly<Record<Panel, string>>;
  readonly panel: Panel | undefined;
  readonly show: (panel: Panel) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly hides: (name: string) => boolean;
  readonly step: (direction: 'undo' | 'redo') => void;
}

/** The panels and the way back. */
export function toolbar<Panel extends string>(
  { t }: Words,
  { panels, names, panel, show, canUndo, canRedo, hides, step }: Tools<Panel>,
): TemplateResult {
  return html`<div class="tools" part="tools">
    ${panels
      .filter((one) => !hides(one))
      .map(
        (one) =>
          html`<button
            id="open-${one}"
            aria-expanded=${one === panel ? 'true' : 'false'}
            @click=${() => show(one)}
          >
            ${names[one]}
          </button>`,
      )}
    <button id="undo" aria-disabled=${canUndo ? 'false' : 'true'} @click=${() => step('undo')}>
      ${t.undo}
    </button>
    ${canRedo ? html`<button @click=${() => step('redo')}>${t.redo}</button>` : nothing}
  </div>`;
}
