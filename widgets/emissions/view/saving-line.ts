import { html, nothing, type TemplateResult } from 'lit';
import type { Saving } from '../../foundation/saving.ts';
import type { Desk } from '../desk.ts';

/** Whether a copy is kept in this browser, and how to have one or be rid of it. */
export function savingLine({ t }: Desk, saving: Saving): TemplateResult | typeof nothing {
  if (!saving.offered) return nothing;
  const { state } = saving;
  return html`<p
    class="saving quiet"
    role=${state === 'full' || state === 'blocked' || state === 'other-tab' ? 'alert' : nothing}
  >
    ${saving.restored && state === 'saved' ? html`${t.saving.restored} ` : nothing}${told()}
    ${t.saving.privacy}
    ${
      state === 'off'
        ? html`<button class="link" @click=${() => void saving.start()}>${t.saving.ask}</button>`
        : html`<button class="link" @click=${() => saving.stop()}>${t.saving.stop}</button>`
    }
  </p>`;

  function told(): TemplateResult | string {
    switch (state) {
      case 'off':
        return saving.isDirty ? t.saving.unsaved : '';
      case 'other-tab':
        return html`<b>${t.saving.otherTab}</b>
          <button class="link" @click=${() => void saving.takeOther()}>${t.saving.takeOther}</button>
          <button class="link" @click=${() => void saving.keepMine()}>${t.saving.keepMine}</button>`;
      case 'full':
      case 'blocked':
        return html`<b>${t.saving[state]}</b>`;
      case 'saved':
        return t.saving.saved;
      case 'unsaved':
        return t.saving.unsaved;
    }
  }
}
