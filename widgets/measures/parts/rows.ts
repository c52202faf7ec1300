import { html, type nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { tonnes } from '../../foundation/desk.ts';
import { row, type RowFigures } from '../../foundation/view/row.ts';
import type { Desk, MeasureEntry } from '../desk.ts';
import { ownFields } from './own-fields.ts';

/** The measures of the plan, each with what it reduces in a full year on the chosen basis. */
export const rows = (
  desk: Desk,
  details: (entry: MeasureEntry) => TemplateResult | typeof nothing,
): TemplateResult =>
  html`<ul class="sources" role="list">
    ${repeat(
      desk.entries,
      ({ line }) => line.id,
      (entry) => row(desk, { ...entry, fields: ownFields(entry) }, figuresOf(desk, entry), details(entry)),
    )}
  </ul>`;

function figuresOf(desk: Desk, { line, reduction, year }: MeasureEntry): RowFigures {
  const { t, plan } = desk;
  const at = (level: 'low' | 'mid' | 'high') => reduction?.[level].total[plan.scope2].value;
  const [low, mid, high] = [at('low'), at('mid'), at('high')];
  const range =
    low !== undefined && high !== undefined && low !== high
      ? t.range(tonnes(desk, Math.min(low, high)), tonnes(desk, Math.max(low, high)))
      : '';
  return {
    // The ends of the range stand on one line.
    summary: [line.measure, year, range.replaceAll(' ', '\u00a0')].filter(Boolean).join(' · '),
    figure: mid === undefined ? undefined : tonnes(desk, mid),
    total: undefined,
  };
}
