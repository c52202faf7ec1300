import { html, type TemplateResult } from 'lit';
import type { MeasuresProblemCode, QuantifiedPlan } from '../../../src/calculators/index.ts';
import { findingList } from '../../foundation/parts/finding-list.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';

/** What is said of how a measure counts in the plan; all else concerns its own fields. */
const ofThePlan: readonly MeasuresProblemCode[] = [
  'savesMoreElectricity',
  'savesMoreEmissions',
  'certifiesMore',
  'storageWithoutPv',
  'emissionsRise',
  'countedOnce',
  'chained',
  'yearMissing',
  'inBaseline',
  'afterPlan',
  'scope3NotCounted',
  'alreadyGreen',
];

/** What keeps measures out of the plan, what counts once or chained, and where the sign has turned: with the way to each. */
export function remarksOf({ measures }: Pick<QuantifiedPlan, 'measures'>) {
  return measures.flatMap(({ line, problems }) =>
    problems
      .filter(({ severity, code }) => severity === 'error' || ofThePlan.includes(code))
      .map((problem) => ({ line, problem })),
  );
}

/** The same as a list. */
export function measureRemarks(desk: Desk, result: QuantifiedPlan): TemplateResult {
  const m = resultsMessages[desk.language];
  const told = remarksOf(result).map(({ line, problem }) => {
    const name = desk.lineName(line);
    return {
      severity: problem.severity,
      text: html`<button class="link" aria-label=${m.toMeasure(name)} @click=${() => desk.showLine(line.id)}>
          ${name}
        </button>
        ${desk.say(problem)}`,
    };
  });
  return html`<h4>${m.remarks}</h4>
    ${told.length ? findingList(told, m.severities) : html`<p class="quiet">${m.noRemarks}</p>`}`;
}
