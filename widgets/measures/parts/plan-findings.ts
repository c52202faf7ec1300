import { html, nothing, type TemplateResult } from 'lit';
import type { QuantifiedPlan } from '../../../src/calculators/index.ts';
import { clauseAddress } from '../../foundation/addresses.ts';
import { findingList } from '../../foundation/parts/finding-list.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';

/** What there is to say about the whole plan, and whether it spans as many years as the guideline recommends. */
export function planFindings(desk: Desk, { findings, years }: QuantifiedPlan): TemplateResult {
  const { severities, fine, findings: title } = resultsMessages[desk.language];
  return html`<h4>${title}</h4>
    ${
      findings.length
        ? findingList(
            findings.map((finding) => ({ severity: finding.severity, text: desk.say(finding) })),
            severities,
          )
        : html`<p class="met">${fine}</p>`
    }
    ${years.length && !findings.some(({ code }) => code === 'planTooShort') ? spanOf(desk) : nothing}`;
}

function spanOf({ plan, language }: Desk): TemplateResult {
  const { from, to } = plan;
  return html`<p class="met">
    ${resultsMessages[language].spans(from, to, to - from + 1)}<a
      href=${clauseAddress(language, '7.1.2')}
      target="_blank"
      rel="noopener"
      >7.1.2</a
    >
  </p>`;
}
