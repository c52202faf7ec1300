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
  return html`<section class="scope stage-${stage}" part="section" aria-label=${texts.stages[stage]}>
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
    summary: html`${countedAs(desk, entry)}${sourceSummary(desk, entry)}`,
    figure: entry.total ? kilograms(desk, entry.total.value) : sumOfParts(desk, entry),
    total: entry.result?.activity,
    depth,
  };
}

/** An assembly counts by its parts, which have rows of their own: its sum stands in brackets. */
function sumOfParts({ analysis, ...desk }: Desk, { line }: QuantifiedFootprintLine): string | undefined {
  const node = line.kind === 'assembly' ? analysis?.assemblies.get(line.id) : undefined;
  return node?.parts.length ? `(${kilograms(desk, node.value.value)})` : undefined;
}

/** What an amount is for, where it isn't for one piece of this product alone. */
function countedAs(
  { texts, study }: Desk,
  { line }: QuantifiedFootprintLine,
): TemplateResult | typeof nothing {
  const shared = study.allocations.find(({ id }) => id === line.allocation)?.name;
  const said = [
    line.per === 'period' ? texts.per.period : '',
    shared ?? '',
    line.times === undefined || line.times === '' ? '' : `× ${line.times}`,
  ].filter(Boolean);
  return said.length && line.kind !== 'assembly' ? html`${said.join(' · ')}<br />` : nothing;
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
  const byParent = new Map<string | undefined, QuantifiedFootprintLine[]>();
  const here = new Set(lines.map(({ line }) => line.id));
  for (const entry of lines) {
    const { part } = entry.line;
    const parent = part && here.has(part) ? part : undefined;
    const known = byParent.get(parent);
    if (known) known.push(entry);
    else byParent.set(parent, [entry]);
  }
  const placed = new Map<string, Placed>();
  // A stack of its own: a stranger's file may nest deeper than calls may.
  const put = (roots: readonly QuantifiedFootprintLine[]): void => {
    const waiting = roots.map((entry) => ({ entry, depth: 0 })).reverse();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { entry, depth } = next;
      if (placed.has(entry.line.id)) continue;
      placed.set(entry.line.id, { entry, depth: Math.min(depth, DEEPEST) });
      const parts = byParent.get(entry.line.id) ?? [];
      waiting.push(...parts.map((part) => ({ entry: part, depth: depth + 1 })).reverse());
    }
  };
  put(byParent.get(undefined) ?? []);
  // What stands in a circle is shown, too: its row says so.
  put(lines);
  return [...placed.values()];
}
