import { html, nothing, type TemplateResult } from 'lit';
import { stages } from '../../../src/calculators/index.ts';
import { shareBar, type Share } from '../../foundation/parts/share-bar.ts';
import { kilograms, percent, type Desk } from '../desk.ts';
import { pair } from '../view/pair.ts';
import { studyProblem } from './study-problem.ts';

/** How the total is made of the stages of the life cycle; one that takes away is in the tables, not in the bar. */
export function stageShares({ result, texts, t }: Desk): TemplateResult {
  const shares = stages.flatMap((stage, place): Share[] => {
    const { value } = result.byStage[stage];
    return value > 0 ? [{ name: texts.stages[stage], value, fill: (place + 1) as Share['fill'] }] : [];
  });
  return shareBar(shares, t.result.share);
}

/** What is wrong with the study as a whole; the number of lines that don't count stands above. */
export function studyErrors(desk: Desk): TemplateResult | typeof nothing {
  const errors = (desk.analysis?.problems ?? []).filter(
    ({ severity, code }) => severity === 'error' && code !== 'linesNotCounted',
  );
  return errors.length ? html`${errors.map((problem) => studyProblem(desk, problem))}` : nothing;
}

/** How good the number is: how much of it is primary, not separable, or counts less than its life cycle. */
export function soundness(desk: Desk): TemplateResult | typeof nothing {
  const { t, analysis } = desk;
  if (!analysis) return nothing;
  const { flows, partial } = analysis.contributions;
  const incomplete = Object.values(partial).reduce((sum, { weight }) => sum + weight, 0);
  return html`${pair(t.result.primary, percent(desk, analysis.primaryData.share))}
  ${pair(t.result.notSeparable, percent(desk, flows.notSeparable.weight))}
  ${incomplete ? pair(t.result.incomplete, percent(desk, incomplete)) : nothing}`;
}

/** The range of all, or of the part that is quantified: what has no range must not pass for exact. */
export function rangeText(desk: Desk): string {
  const { analysis, t } = desk;
  if (!analysis) return '';
  const { halfWidth, quantifiedEmissions, quantifiedShare = 0, total } = analysis.uncertainty.combined;
  if (halfWidth === undefined) return t.result.noRange;
  if (quantifiedShare < 0.9995) {
    const part = `${kilograms(desk, quantifiedEmissions)} ± ${kilograms(desk, halfWidth)}`;
    return t.result.partRange(part, percent(desk, quantifiedShare));
  }
  return t.result.range(kilograms(desk, total - halfWidth), kilograms(desk, total + halfWidth));
}
