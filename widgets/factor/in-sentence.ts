import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../foundation/language.ts';
import { original } from '../foundation/original.ts';
import type { ShownFactor } from './factor-data.ts';
import { messages } from './messages/index.ts';

/** The value with its unit, and in words where nobody has verified it. */
export function valueInSentence(factor: ShownFactor, language: Language): TemplateResult {
  const { value, unit, unverified } = factor;
  return html`<span dir="ltr"
      ><span part="value">${value}</span>${unit ? html` <span part="unit">${unit}</span>` : nothing}</span
    >${
      unverified
        ? html` <span class="unverified" part="unverified">${messages[language].unverified}</span>`
        : nothing
    }`;
}

/** The publication and the place in it, in brackets, behind what else is to be said. */
export function citationInSentence(
  { reference, locator }: ShownFactor,
  language: Language,
  before: readonly string[] = [],
): TemplateResult {
  const [open, comma, close] = messages[language].brackets;
  const parts = [...before, original(reference, language), original(locator, language)];
  return html`<span part="citation"
    >${open}${parts.map((part, index) => html`${index ? comma : nothing}${part}`)}${close}</span
  >`;
}
