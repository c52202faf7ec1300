import { html, nothing, type TemplateResult } from 'lit';
import type { QuantifiedClaim } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { byInstrument } from './by-instrument.ts';
import { cancelPlan } from './cancel-plan.ts';
import { basisLinks, findingList } from './check-basis.ts';
import { flows } from './flows.ts';
import { furtherConditions } from './further-conditions.ts';
import { plannedMatches } from './planned-matches.ts';
import { positionTrace } from './position-trace.ts';
import { certificateBalance, scopeTable } from './scope-table.ts';

/** How many lots that can't count are named here; the ledger tells of all. */
const MOST_NAMED = 20;

/** Everything that follows from the claim and the ledger: what was found, what is matched, what could be, and how. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, result, language } = desk;
  const m = resultsMessages[language];
  return html`<h3>${t.panels.results}</h3>
    ${result ? content(desk, result) : html`<p class="quiet">${desk.isEmpty ? m.nothing : t.loading}</p>`}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function content(desk: Desk, result: QuantifiedClaim): TemplateResult {
  const m = resultsMessages[desk.language];
  const { counted, planned, findings } = result;
  return html`<h4>${m.findings}</h4>
    ${findings.length ? findingList(desk, findings) : html`<p class="met">${m.fine}</p>`}
    ${blockedLots(desk, result)} ${scopeTable(desk, counted)} ${certificateBalance(desk, counted)}
    ${cancelPlan(desk, result)} ${flows(desk, counted, m.flows)}
    ${plannedMatches(result).length ? flows(desk, planned, m.plannedFlows) : nothing}
    ${byInstrument(desk, result)} ${positionTrace(desk, result)} ${furtherConditions(desk, result)}`;
}

/** The lots that can't count, each with why and the way to it. */
function blockedLots(desk: Desk, { lots }: QuantifiedClaim): TemplateResult | typeof nothing {
  const blocked = lots.filter(({ standing }) => standing === 'blocked');
  if (!blocked.length) return nothing;
  const m = resultsMessages[desk.language];
  const further = blocked.length - MOST_NAMED;
  return html`<h4>${m.blockedLots}</h4>
    <ul class="findings" role="list">
      ${blocked.slice(0, MOST_NAMED).map(({ line, problems }) => {
        const name = desk.lineName(line);
        const errors = problems.filter(({ severity }) => severity === 'error');
        return html`<li class="error">
          <b class="severity">${m.severities.error}</b>
          <span>
            <button class="link" aria-label=${m.toLot(name)} @click=${() => desk.showLine(line.id)}>
              ${name}
            </button>
            ${errors.map((problem) => html`<br />${desk.say(problem)} ${basisLinks(desk, problem.code)}`)}
          </span>
        </li>`;
      })}
    </ul>
    ${further > 0 ? html`<p class="quiet">${m.further(further)}</p>` : nothing}`;
}
