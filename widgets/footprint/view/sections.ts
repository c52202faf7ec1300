import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  countedStages,
  stages,
  type QuantifiedFootprintLine,
  type Stage,
} from '../../../src/calculators/index.ts';
import { row, type RowFigures } from '../../foundation/view/row.ts';
import { kilograms, type Desk } from '../desk.ts';
import { sourceSummary } from './source.ts';

/** The lines, stage by stage. A stage outside the boundary is shown only while it holds something. */
export function sections(
  desk: Desk,
  details: (entry: QuantifiedFootprintLine) => TemplateResult | typeof nothing,
): (TemplateResult | typeof nothing)[] {
  const counted = countedStages[desk.study.boundary];
  return stages.map((stage) => {
    const lines = inTreeOrder(desk, stage);
    const counts = counted.includes(stage);
    return lines.length || counts ? section(desk, stage, lines, counts, details) : nothing;
  });
}

function section(
  desk: Desk,
  stage: Stage,
  lines: readonly Placed[],
  counts: boolean,
  details: (entry: QuantifiedFootprintLine) => TemplateResult | typeof nothing,
): TemplateResult {
  const { t, texts, result } = desk;
  return html`<section class="scope stage-${stage}" part="stage" aria-label=${texts.stages[stage]}>
    <h3>
      ${texts.stages[stage]} <small>${counts ? t.stageNotes[stage] : t.outside}</small>
      ${lines.length && counts ? html`<span class="num">${kilograms(desk, result.byStage[stage].value)} kg</span>` : nothing}
    </h3>
    ${
      lines.length
        ? html`<ul class="sources" role="list">
            ${repeat(
              lines,
              ({ entry }) => entry.line.id,
              ({ entry, depth }) => row(desk, entry, figuresOf(desk, entry, depth), details(entry)),
            )}
          </ul>`
        : html`<p class="quiet">${t.empty}</p>`
    }
  </section>`;
}

function figuresOf(desk: Desk, entry: QuantifiedFootprintLine, depth: number): RowFigures {
  return {
    summary: sourceSummary(desk, entry),
    figure: entry.total && kilograms(desk, entry.total.value),
    total: entry.result?.activity,
    depth,
  };
}

/** A line with what only the analysis finds out about it: beside what the line says itself. */
function withFound(entry: QuantifiedFootprintLine, analysis: Desk['analysis']): QuantifiedFootprintLine {
  const found = analysis?.problemsOfLines.get(entry.line.id);
  return found ? { ...entry, problems: [...entry.problems, ...found] } : entry;
}

interface Placed {
  readonly entry: QuantifiedFootprintLine;
  /** How many assemblies of this stage it stands in, as far as rows are indented. */
  readonly depth: number;
}

const DEEPEST = 4;

/** The lines of a stage with the parts of an assembly right below it, in their own order. */
function inTreeOrder({ result, analysis }: Desk, stage: Stage): readonly Placed[] {
  const lines = result.lines
    .filter(({ line }) => line.stage === stage)
    .map((entry) => withFound(entry, analysis));
  const here = new Set(lines.map(({ line }) => line.id));
  const placed: Placed[] = [];
  const seen = new Set<string>();
  const put = (entry: QuantifiedFootprintLine, depth: number): void => {
    if (seen.has(entry.line.id)) return;
    seen.add(entry.line.id);
    placed.push({ entry, depth: Math.min(depth, DEEPEST) });
    for (const part of lines) if (part.line.part === entry.line.id) put(part, depth + 1);
  };
  for (const entry of lines) if (!entry.line.part || !here.has(entry.line.part)) put(entry, 0);
  // What stands in a circle is shown, too: its row says so.
  for (const entry of lines) put(entry, 0);
  return placed;
}
