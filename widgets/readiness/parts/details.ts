import { html, type TemplateResult } from 'lit';
import type { AssessedItem } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

/** What belongs to an answer: its evidence, who closes the gap and by when. */
export function details(_desk: Desk, { requirement }: AssessedItem): TemplateResult {
  return html`<div class="details">${requirement.documents.join(' ')}</div>`;
}
