import { html, nothing, type TemplateResult } from 'lit';
import {
  countedStages,
  stages,
  type QuantifiedFootprintLine,
  type Stage,
} from '../../../src/calculators/index.ts';
import { kilograms, type Desk } from '../desk.ts';

type Rows = (lines: readonly QuantifiedFootprintLine[]) => TemplateResult | undefined;

/** The lines, stage by stage. A stage outside the boundary is shown only while it holds something. */
export function sections(desk: Desk, rows: Rows): (TemplateResult | typeof nothing)[] {
  const counted = countedStages[desk.study.boundary];
  return stages.map((stage) => {
    const lines = desk.result.lines.filter(({ line }) => line.stage === stage);
    const counts = counted.includes(stage);
    return lines.length || counts ? section(desk, stage, lines, counts, rows) : nothing;
  });
}

function section(
  desk: Desk,
  stage: Stage,
  lines: readonly QuantifiedFootprintLine[],
  counts: boolean,
  rows: Rows,
): TemplateResult {
  const { t, texts, result } = desk;
  return html`<section class="scope stage-${stage}" part="section" aria-label=${texts.stages[stage]}>
    <h3>
      ${texts.stages[stage]} <small>${counts ? t.stageNotes[stage] : t.outside}</small>
      ${lines.length && counts ? html`<span class="num">${kilograms(desk, result.byStage[stage].value)} kg</span>` : nothing}
    </h3>
    ${lines.length ? rows(lines) : html`<p class="quiet">${t.empty}</p>`}
  </section>`;
}
