import { html, type TemplateResult } from 'lit';
import { languageTag, type Language } from './language.ts';

/** A name or a place in a publication as it writes it, marked with its language where the sentence has another. */
export function original(text: string, language: Language): TemplateResult | string {
  const written: Language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return written === language ? text : html`<span lang=${languageTag[written]}>${text}</span>`;
}
