import { html, nothing, type TemplateResult } from 'lit';
import {
  levels,
  load,
  type ByLevel,
  type Level,
  type MeasureReduction,
  type Node,
} from '../../../src/calculators/index.ts';
import { labelText } from '../../foundation/desk.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';
import { opening } from '../../foundation/parts/opening.ts';
import { explained, explainedTogether } from '../../foundation/parts/trace.ts';
import type { Desk, MeasureEntry } from '../desk.ts';
import { detailsMessages } from '../messages/details.ts';
import { effectRows } from './effect-rows.ts';

const [{ nodesOf }, { valueText }] = await Promise.all([load.explanation(), load.explanationText()]);

/** What a measure reduces in a full year, by scope and on both bases, with how each figure was computed. */
export function effect(desk: Desk, entry: MeasureEntry): TemplateResult | typeof nothing {
  const { reduction } = entry;
  if (!reduction) return nothing;
  const m = detailsMessages[desk.language];
  const rows = effectRows(desk, entry, reduction);
  if (!rows.length) return html`<p class="note">${m.none}</p>`;
  const shown: readonly Level[] = isRange(reduction) ? levels : ['mid'];
  const named = shown.length > 1;
  return html`${figureTable(
    `${m.effect}${desk.t.brackets('tCO₂e')}`,
    shown.map((level) => (named ? m.levels[level] : '')),
    rows.map(({ of, figure, ...row }) => ({
      ...row,
      values: shown.map((level) => figure(of(reduction[level]).value)),
    })),
  )}
  ${named ? html`<p class="note">${m.levelNote}</p>` : nothing}
  ${shown.map((level) =>
    opening(desk, `${entry.line.id}:${level}`, named ? m.calculationAt(m.levels[level]) : m.calculation, () =>
      calculation(desk, entry, reduction[level]),
    ),
  )}
  ${(entry.effect?.mid.figures ?? []).map((figure, place) => furtherFigure(desk, entry, figure, place))}`;
}

/** Whether the levels of what is assumed come to different figures. */
const isRange = ({ low, mid, high }: ByLevel<MeasureReduction>): boolean =>
  (['location', 'market'] as const).some(
    (basis) =>
      low.total[basis].value !== mid.total[basis].value || mid.total[basis].value !== high.total[basis].value,
  );

function calculation(
  desk: Desk,
  entry: MeasureEntry,
  { scope1, scope2, scope3 }: MeasureReduction,
): TemplateResult {
  const { t, result } = desk;
  const m = detailsMessages[desk.language];
  const figures = [
    { name: m.scope(1), node: scope1 },
    { name: m.scope2(t.scope2Bases.market), node: scope2.market },
    { name: m.scope2(t.scope2Bases.location), node: scope2.location },
    { name: m.scope(3), node: scope3 },
  ].filter(({ node }) => node.value !== 0);
  // The factors of electricity are those of the base year, whatever the measure: they aren't its own to change.
  const { factors } = result?.baseline ?? {};
  const ofBaseline = new Set<Node>(factors ? Object.values(factors).flatMap(nodesOf) : []);
  return explainedTogether(desk, figures, (node) => (ofBaseline.has(node) ? undefined : { desk, entry }));
}

/** What a reader should know beside the reduction, such as the coefficient of performance from which there is one. */
const furtherFigure = (desk: Desk, { line }: MeasureEntry, figure: Node, place: number): TemplateResult =>
  opening(
    desk,
    `${line.id}:figure-${place}`,
    `${labelText(desk, figure.label)}${desk.t.colon}${valueText({ ...figure, value: Number(figure.value.toPrecision(3)) }, desk.language)}`,
    () => explained(desk, figure),
  );
