import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type QuantifiedPlan, type TrajectoryYear } from '../../../src/calculators/index.ts';
import { pageAddress } from '../../foundation/addresses.ts';
import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { tonnesRange } from './figure-text.ts';
import { measureRemarks } from './measure-remarks.ts';
import { planFindings } from './plan-findings.ts';
import { lastYear } from './reductions.ts';
import { trajectoryYears } from './trajectory-years.ts';

/** Where the plan leads: what was found about it, its years against the target, and what each measure does in the last. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, result, isEmpty, language } = desk;
  const m = resultsMessages[language];
  const something = result && !(isEmpty && !result.years.length);
  return html`<h3>${t.panels.results}</h3>
    ${something ? content(desk, result) : html`<p class="quiet">${isEmpty ? m.nothing : t.loading}</p>`}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function content(desk: Desk, result: QuantifiedPlan): TemplateResult {
  const m = resultsMessages[desk.language];
  const last = result.years.at(-1);
  return html`${planFindings(desk, result)}
  ${
    last
      ? html`${lead(desk, result, last)} ${trajectoryYears(desk, result)} ${lastYear(desk, result, last)}`
      : html`<p class="quiet">${m.noTrajectory}</p>`
  }
  ${result.measures.length ? measureRemarks(desk, result) : nothing}`;
}

/** What the last year comes to in a sentence, and where what remains can go. */
function lead(desk: Desk, { baseline }: QuantifiedPlan, last: TrajectoryYear): TemplateResult {
  const { plan, language } = desk;
  const m = resultsMessages[language];
  const { without, with: levels } = last;
  const basis = plan.scope2;
  const less = (level: keyof typeof levels) => without[basis].value - levels[level][basis].value;
  const remains = levels.mid[basis].value;
  const base = baseline.total[basis].value;
  const below = (1 - remains / base) * 100;
  return html`<p>
      ${m.lead(last.year, tonnes(desk, less('mid')), tonnesRange(desk, less('low'), less('high')), tonnes(desk, remains))}
      ${base > 0 ? (below < 0 ? m.above : m.below)(formatNumber(Math.abs(below), { decimals: 1 }), plan.baseYear) : nothing}
    </p>
    <p>
      <a href=${pageAddress(language, 'calculators/offset/')} target="_blank" rel="noopener">${m.offset}</a>
    </p>`;
}
