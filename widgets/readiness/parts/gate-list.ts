import { html, type TemplateResult } from 'lit';
import type { GateItem } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { requirementButton, wholeText } from './requirement-button.ts';

/** The basic requirements, what isn't met first, each with how it stands and the way to it. */
export function gateList(desk: Desk): TemplateResult {
  const { texts, result } = desk;
  const { status, items } = result.gates;
  const sorted = order.flatMap((one) => items.filter((gate) => gate.status === one));
  return html`<h4>${resultsMessages[desk.language].gates}</h4>
    <p class="gates-${status}"><b>${texts.gatesTogether[status]}</b></p>
    <p class="quiet">${texts.method.gates}</p>
    <ul class="standings" role="list">
      ${sorted.map(
        ({ item: { requirement }, status: one }) =>
          html`<li class=${one}>
            <b class="standing">${texts.gates[one]}</b>
            <span>${requirementButton(desk, requirement.id)} ${wholeText(requirement)}</span>
          </li>`,
      )}
    </ul>`;
}

const order: readonly GateItem['status'][] = ['failed', 'open', 'passed', 'outside'];
