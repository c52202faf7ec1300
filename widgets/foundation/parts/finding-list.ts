import { html, nothing, type TemplateResult } from 'lit';
import type { LineProblem } from '../../../src/calculators/index.ts';

type Severity = LineProblem<string>['severity'];

/** Something that was found, as a sentence. */
export interface ToldFinding {
  readonly severity: Severity;
  readonly text: TemplateResult | string;
}

const gravest = ['error', 'ask', 'note'] as const;

/** Findings in the order of how grave they are, each with a word for that. */
export function findingList(
  findings: readonly ToldFinding[],
  severities: Readonly<Record<Severity, string>>,
): TemplateResult | typeof nothing {
  if (!findings.length) return nothing;
  const sorted = gravest.flatMap((severity) => findings.filter((one) => one.severity === severity));
  return html`<ul class="findings" role="list">
    ${sorted.map(
      ({ severity, text }) =>
        html`<li class=${severity}>
          <b class="severity">${severities[severity]}</b>
          <span>${text}</span>
        </li>`,
    )}
  </ul>`;
}
