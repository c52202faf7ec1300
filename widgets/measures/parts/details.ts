import type { TemplateResult } from 'lit';
import { tonnes } from '../../foundation/desk.ts';
import { lineDetails } from '../../foundation/parts/line-details.ts';
import type { TraceRoot } from '../../foundation/parts/trace.ts';
import type { Desk, MeasureEntry } from '../desk.ts';

/** An opened measure: what it asks for, what it reduces by location and by market, and how that was computed. */
export const details = (desk: Desk, entry: MeasureEntry): TemplateResult =>
  lineDetails(desk, entry, { roots: rootsOf(desk, entry), modes: false, measured: false });

function rootsOf(desk: Desk, { reduction }: MeasureEntry): TraceRoot[] {
  if (!reduction) return [];
  const { total } = reduction.mid;
  return (['market', 'location'] as const).map((basis) => ({
    title: desk.t.scope2Bases[basis],
    parts: [{ name: desk.texts.terms.reduction, co2e: total[basis] }],
    unit: 'tCO₂e',
    figure: (value) => tonnes(desk, value),
  }));
}
