import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Gap } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { gapsMessages } from '../messages/gaps.ts';
import { gapHead, gapItem } from './gap-item.ts';
import { wholeText } from './requirement-button.ts';

/** How many of what isn't known are listed at first: at the beginning that is nearly everything. */
const FIRST = 10;

/** What is missing, in the order in which it is closed best, and what is to be verified before. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, result, isEmpty } = desk;
  const m = gapsMessages[desk.language];
  const { missing, unknown } = result.gaps;
  return html`<h3>${t.panels.gaps}</h3>
    <p class="quiet">${m.lead} ${m.effortNote}</p>
    ${
      missing.length
        ? html`<ol class="gaps" role="list">
            ${repeat(
              missing,
              ({ item }) => item.requirement.id,
              (gap, place) => gapItem(desk, gap, place + 1),
            )}
          </ol>`
        : html`<p class=${isEmpty ? '' : 'met'}>${isEmpty ? m.nothingAnswered : m.noneMissing}</p>`
    }
    ${unknown.length ? toVerify(desk, unknown) : nothing}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

/** What nobody knows yet, in the same order, with what shows it. */
function toVerify(desk: Desk, unknown: readonly Gap[]): TemplateResult {
  const m = gapsMessages[desk.language];
  const all = desk.isOpen(ALL) || unknown.length <= FIRST;
  const shown = all ? unknown : unknown.slice(0, FIRST);
  const showAll = ({ target }: Event) => {
    const list = (target as Element).closest('p')?.previousElementSibling;
    desk.toggle(ALL);
    // The button goes away: the cursor goes to the first that has come.
    void desk.drawn().then(() => list?.children[FIRST]?.querySelector('button')?.focus());
  };
  return html`<h4>${m.verify(unknown.length)}</h4>
    <p class="quiet">${m.verifyLead}</p>
    <ol class="gaps" role="list">
      ${shown.map(
        (gap, place) =>
          html`<li>
            ${gapHead(desk, gap, place + 1)}
            <p>${wholeText(gap.item.requirement)}</p>
            <p class="quiet">${m.documents}${gap.item.requirement.documents.join(m.between)}</p>
          </li>`,
      )}
    </ol>
    ${all ? nothing : html`<p><button @click=${showAll}>${m.showAll(FIRST, unknown.length)}</button></p>`}`;
}

const ALL = 'gaps:unknown';
