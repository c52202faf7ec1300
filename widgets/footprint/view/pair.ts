import { html, type TemplateResult } from 'lit';

/** A figure with its name, in a list of such. */
export const pair = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd class="num">${value}</dd>
  </div>`;
