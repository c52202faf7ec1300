import { html, nothing, type TemplateResult } from 'lit';
import { dimensions, type Assessment, type Dimension } from '../../../src/calculators/index.ts';
import { pageAddress } from '../../foundation/addresses.ts';
import { textField, type FieldProblem } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { sentenceBeside } from './field-problem.ts';
import { oneDecimal } from './score-text.ts';

/** What each dimension weighs, as the reader has it; equal weights are this site's own method. */
export function weightFields(desk: Desk): TemplateResult {
  const { result, assessment, collection, language } = desk;
  const m = resultsMessages[language];
  const { of } = result.weights;
  const whole = dimensions.reduce((sum, one) => sum + of[one], 0);
  return html`<fieldset>
    <legend>${m.weights}</legend>
    <div class="fields">
      ${dimensions.map((dimension) =>
        textField({
          name: `${dimension} ${collection.titles[dimension] ?? ''}`,
          value: weightOf(assessment, dimension),
          mode: 'decimal',
          empty: '1',
          unit: oneDecimal(of[dimension] / whole),
          problem: problemOf(desk, dimension),
          put: (typed) => desk.change((one) => withWeight(one, dimension, typed), `weight:${dimension}`),
        }),
      )}
    </div>
    ${problemsOfAll(desk)}
    <p class="quiet">${result.weights.equal ? m.equalNow : nothing} ${m.weightsNote}</p>
    <p class="actions">
      <button ?disabled=${!assessment.weights.length} @click=${() => desk.change(withEqualWeights)}>
        ${m.equal}
      </button>
      <a href=${pageAddress(language, 'methods/readiness/')}>${m.method}</a>
    </p>
  </fieldset>`;
}

const weightOf = ({ weights }: Assessment, dimension: Dimension) =>
  weights.find((one) => one.dimension === dimension)?.weight;

/** The assessment with what was typed as the weight of a dimension; an empty field says nothing. */
export function withWeight(assessment: Assessment, dimension: Dimension, weight: string): Assessment {
  const others = assessment.weights.filter((one) => one.dimension !== dimension);
  return { ...assessment, weights: weight.trim() ? [...others, { dimension, weight }] : others };
}

/** The assessment by the weights of this site's method. */
export const withEqualWeights = (assessment: Assessment): Assessment => ({ ...assessment, weights: [] });

function problemOf(desk: Desk, dimension: Dimension): FieldProblem | undefined {
  const problem = desk.result.weights.problems.find(({ field }) => field === dimension);
  return problem && sentenceBeside(desk, problem, `weight-${dimension}`);
}

const problemsOfAll = ({ result, texts }: Desk) =>
  result.weights.problems
    .filter(({ field }) => field === undefined)
    .map(({ severity, code, facts }) => html`<p class="note ${severity}">${texts.problems[code](facts)}</p>`);
