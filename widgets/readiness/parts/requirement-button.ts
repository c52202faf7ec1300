import { html, type TemplateResult } from 'lit';
import type { AskedRequirement } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

/** Shows a requirement among the questions; what is read to somebody begins with the number that is seen. */
export const requirementButton = (
  desk: Pick<Desk, 'showRequirement' | 'collection'>,
  id: string,
): TemplateResult =>
  html`<button
    class="link num"
    aria-label="${id} ${titleOf(desk, id)}"
    @click=${() => desk.showRequirement(id)}
  >
    ${id}
  </button>`;

/** The title of the clause that a requirement stands in. */
export const titleOf = ({ collection }: Pick<Desk, 'collection'>, id: string): string =>
  collection.titles[id.slice(0, id.lastIndexOf('-'))] ?? '';

/** The sentence of the guideline with the list items that it introduces. */
export const wholeText = ({ text, items }: Pick<AskedRequirement, 'text' | 'items'>): string =>
  [text, ...items].join(' ');
