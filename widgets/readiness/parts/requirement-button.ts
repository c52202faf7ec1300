import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';

/** Shows a requirement among the questions; what is read to somebody begins with the number that is seen. */
export const requirementButton = (
  desk: Pick<Desk, 'showRequirement' | 'collection'>,
  id: string,
): TemplateResult =>
  html`<button class="link num" @click=${() => desk.showRequirement(id)}>
    ${id}<span class="unseen"> ${titleOf(desk, id)}</span>
  </button>`;

/** The title of the clause that a requirement stands in. */
export const titleOf = ({ collection }: Pick<Desk, 'collection'>, id: string): string =>
  collection.titles[id.slice(0, id.lastIndexOf('-'))] ?? '';
