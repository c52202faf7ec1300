import { html, type nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { row } from '../../foundation/view/row.ts';
import type { Desk, OffsetEntry } from '../desk.ts';
import { figuresOf } from './figures.ts';
import { longList } from './long-list.ts';

/** The lots or stated lines of a section, each with its amount and what of it counts. */
export function rows(
  desk: Desk,
  section: string,
  lines: readonly OffsetEntry[],
  details: (entry: OffsetEntry) => TemplateResult | typeof nothing,
): TemplateResult {
  const { shown, more } = longList(desk, section, lines);
  return html`<ul class="sources" role="list">
      ${repeat(
        shown,
        ({ line }) => line.id,
        (entry) => row(desk, entry, figuresOf(desk, entry), details(entry)),
      )}
    </ul>
    ${more}`;
}
