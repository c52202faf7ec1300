import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../desk.ts';
import type { Saving } from '../saving.ts';

/** Whether a copy is kept in this browser, and how to have one or be rid of it. */
export function savingLine({ t }: Words, saving: Saving): TemplateResult | typeof nothing {
  if (!saving.offered) return nothing;
  const { state } = saving;
  const calm = state === 'off' || state === 'saved' || state === 'unsaved';
  return html`<p class="saving quiet" role=${calm ? nothing : 'alert'}>
    ${saving.restored && state === 'saved' ? html`${t.saving.restored} ` : nothing}${told()}
    ${t.saving.privacy}
    ${
      state === 'off' || state === 'unreadable'
        ? html`<button class="link" @click=${() => void saving.start()}>${t.saving.ask}</button>`
        : nothing
    }
    ${
      state === 'off'
        ? nothing
        : html`<button class="link" @click=${() => saving.stop()}>
            ${saving.isInLibrary ? t.saving.leave : t.saving.stop}
          </button>`
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
      default:
        return calm ? t.saving[state] : html`<b>${t.saving[state]}</b>`;
    }
  }
}
