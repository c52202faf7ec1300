import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuantifiedFootprintLine } from '../../../src/calculators/index.ts';
import { row, type RowFigures } from '../../foundation/view/row.ts';
import { kilograms, type Desk } from '../desk.ts';
import { sourceSummary } from './source.ts';
import { inTreeOrder } from './tree-order.ts';

/** The lines of a stage, each with its amount and its result, the parts of an assembly below it. */
export const rows = (
  desk: Desk,
  lines: readonly QuantifiedFootprintLine[],
  details: (entry: QuantifiedFootprintLine) => TemplateResult | typeof nothing,
): TemplateResult =>
  html`<ul class="sources" role="list">
    ${repeat(
      inTreeOrder(lines.map((entry) => withFound(entry, desk.analysis))),
      ({ entry }) => entry.line.id,
      ({ entry, depth }) => row(desk, entry, figuresOf(desk, entry, depth), details(entry)),
    )}
  </ul>`;

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
