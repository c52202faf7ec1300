import { html, nothing, type TemplateResult } from 'lit';
import { flowKinds, stages } from '../../../src/calculators/index.ts';
import { chart } from '../../foundation/parts/chart-box.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import { trace } from '../../foundation/parts/trace.ts';
import { kilograms, percent, type Desk } from '../desk.ts';
import { inKilograms } from './figures.ts';
import { largest, waterfall } from './waterfall.ts';
import { monteCarlo } from './monte-carlo.ts';
import { quality } from './quality.ts';
import { sensitivity } from './sensitivity.ts';
import { studyProblem } from './study-problem.ts';

/** Everything that follows from the study, in tables, with a picture of the two that are worth one. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, analysis } = desk;
  return html`<h3>${t.panels.results}</h3>
    ${analysis?.problems.map((problem) => studyProblem(desk, problem))} ${byStage(desk)} ${byFlow(desk)}
    ${byGas(desk)} ${hotSpots(desk)} ${quality(desk)} ${sensitivity(desk)} ${monteCarlo(desk)}
    ${wholeTrace(desk)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function byStage(desk: Desk): TemplateResult {
  const { t, texts, result, analysis } = desk;
  const rows = stages.flatMap((stage): Figure[] => {
    const { value } = result.byStage[stage];
    const weight = analysis?.contributions.stages[stage].weight;
    return value
      ? [{ name: texts.stages[stage], values: [kilograms(desk, value), percent(desk, weight)] }]
      : [];
  });
  const total: Figure = {
    name: t.results.total,
    values: [kilograms(desk, result.total.value), ''],
    total: true,
  };
  const mix: Figure = {
    name: t.results.gridMix,
    values: [kilograms(desk, result.gridMix.value), ''],
    quiet: true,
  };
  return html`${figureTable(
    t.results.byStage,
    ['kgCO₂e', t.results.share],
    [...rows, total, ...(result.gridMix.value === result.total.value ? [] : [mix])],
  )}
  ${chart(
    desk,
    t.results.byStage,
    waterfall(
      stages.flatMap((stage) => {
        const { value } = result.byStage[stage];
        return value ? [{ name: texts.stages[stage], value }] : [];
      }),
      t.results.total,
    ),
    inKilograms(desk),
  )}`;
}

/** The separate lines that the standard asks for. A line nobody has data for isn't shown as zero. */
function byFlow(desk: Desk): TemplateResult {
  const { t, texts, result } = desk;
  const present = flowKinds.filter((kind) =>
    result.lines.some(({ flows }) => flows.some((flow) => flow.kind === kind)),
  );
  return figureTable(
    t.results.byFlow,
    ['kgCO₂e'],
    [
      ...present.map((kind) => ({
        name: texts.flows[kind],
        values: [kilograms(desk, result.byFlow[kind].value)],
      })),
      { name: t.results.total, values: [kilograms(desk, result.total.value)], total: true },
      ...(result.aircraft.value
        ? [{ name: texts.flows.aircraft, values: [kilograms(desk, result.aircraft.value)], quiet: true }]
        : []),
    ],
  );
}

function byGas(desk: Desk): TemplateResult {
  const { t, texts, result } = desk;
  return figureTable(
    t.results.byGas,
    ['kgCO₂e'],
    [...result.byGas].map(([gas, { value }]) => ({
      name: texts.gases[gas],
      values: [kilograms(desk, value)],
    })),
  );
}

/** The lines by their size, with the share that they and all larger ones make up. */
function hotSpots(desk: Desk): TemplateResult | typeof nothing {
  const { t, analysis } = desk;
  if (!analysis) return nothing;
  const { hotSpots: spots } = analysis.contributions;
  const named = spots.map((spot) => ({ ...spot, name: desk.lineName(spot.line.line) }));
  return html`${figureTable(
    t.results.byLine,
    ['kgCO₂e', t.results.share, t.results.cumulative],
    named.map(({ name, line, weight, cumulative }) => ({
      name,
      values: [kilograms(desk, line.total.value), percent(desk, weight), percent(desk, cumulative)],
    })),
  )}
  ${chart(
    desk,
    t.results.byLine,
    waterfall(
      largest(
        named.map(({ name, line }) => ({ name, value: line.total.value })),
        t.results.others,
      ),
      t.results.total,
    ),
    inKilograms(desk),
  )}`;
}

/** The total opens like every other number. */
function wholeTrace(desk: Desk): TemplateResult {
  const { t, texts, result } = desk;
  return html`<details>
    <summary>${t.results.open}</summary>
    ${trace(desk, undefined, [
      {
        title: t.results.total,
        parts: stages.flatMap((stage) => {
          const co2e = result.byStage[stage];
          return co2e.value ? [{ name: texts.stages[stage], co2e }] : [];
        }),
        total: result.total,
        ...inKilograms(desk),
      },
    ])}
  </details>`;
}
