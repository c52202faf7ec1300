import { html, type TemplateResult, type nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emissionsOn, type QuantifiedLine } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { row, type RowFigures } from '../../foundation/view/row.ts';
import type { Desk } from '../desk.ts';
import { sourceSummary } from './source.ts';

/** The sources of a scope, each with its amount and its result. */
export const rows = (
  desk: Desk,
  lines: readonly QuantifiedLine[],
  details: (entry: QuantifiedLine) => TemplateResult | typeof nothing,
): TemplateResult =>
  html`<ul class="sources" role="list">
    ${repeat(
      lines,
      ({ line }) => line.id,
      (entry) => row(desk, entry, figuresOf(desk, entry), details(entry)),
    )}
  </ul>`;

/** What the row of a source shows: by location, or what an export takes off. */
function figuresOf(desk: Desk, entry: QuantifiedLine): RowFigures {
  const { result, group } = entry;
  const emissions =
    group === 'exports' || group === 'recovery' ? result?.official : emissionsOn('location', result);
  return {
    summary: sourceSummary(desk, entry),
    figure: emissions && tonnes(desk, emissions.total.value),
    total: result?.activity,
  };
}
