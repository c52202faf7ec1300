import { html, nothing, type TemplateResult } from 'lit';
import type { Run } from './run.ts';

/** How far something is, with the way to stop it; its share is unknown until it tells one. */
export const progress = (
  run: Run | undefined,
  words: { readonly name: string; readonly stop: string },
  stop: () => void,
): TemplateResult | typeof nothing =>
  run?.isShown
    ? html`<p class="actions">
        ${
          run.done
            ? html`<progress max="1" .value=${run.done} aria-label=${words.name}></progress>`
            : html`<progress aria-label=${words.name}></progress>`
        }
        <button @click=${stop}>${words.stop}</button>
      </p>`
    : nothing;
