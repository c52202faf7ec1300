import { html, nothing, type TemplateResult } from 'lit';
import { loadReadiness, type IndexedEvidence } from '../../../src/calculators/index.ts';
import { give, toldView } from '../../foundation/parts/handing-over.ts';
import type { Desk } from '../desk.ts';
import { evidenceMessages } from '../messages/evidence.ts';
import { percent } from '../view/figure-text.ts';
import { printEvidence } from './dossier.ts';
import { requirementButton, titleOf } from './requirement-button.ts';
import { tableFile } from './table-files.ts';
import { claimedItems, unprovenItems } from './unproven-items.ts';

const { evidenceIndex } = await loadReadiness.evidence();

/** The documents that prove the answers, each once with what it proves, and the answers that name none. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, texts, result } = desk;
  const m = evidenceMessages[desk.language];
  const documents = evidenceIndex(result.items);
  const { evidence } = result.scores;
  return html`<h3>${t.panels.evidence}</h3>
    <p>
      ${texts.scores.evidence}${t.colon}<b class="num">${evidence === undefined ? '—' : percent(evidence)}</b>
    </p>
    <p class="quiet">${texts.scoreMeanings.evidence}</p>
    ${documents.length ? table(desk, documents) : html`<p>${m.none}</p>`} ${unproven(desk)}
    <p class="actions">
      <button ?disabled=${desk.isEmpty} @click=${() => void printEvidence(desk)}>${m.print}</button>
      <button
        ?disabled=${!documents.length}
        @click=${() => void give(desk, tableFile(desk, 'evidenceIndex', 'evidence'))}
      >
        ${m.csv}
      </button>
      <button @click=${close}>${t.close_}</button>
    </p>
    ${toldView(desk)}`;
}

function table(desk: Desk, documents: readonly IndexedEvidence[]): TemplateResult {
  const m = evidenceMessages[desk.language];
  const title = desk.t.panels.evidence;
  const columns = [m.document, m.date, m.place, m.note, m.requirements];
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
    <table class="figures documents">
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${documents.map(
          ({ document, date, place, note, requirements }) =>
            html`<tr>
              <th scope="row">${document}</th>
              <td class="num">${date}</td>
              <td>${place}</td>
              <td>${note}</td>
              <td>${requirements.map((id) => html`${requirementButton(desk, id)} `)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What is said to be met, and no document shows; what the file itself shows needs none. */
function unproven(desk: Desk): TemplateResult | typeof nothing {
  const m = evidenceMessages[desk.language];
  const claimed = claimedItems(desk.result.items);
  if (!claimed.length) return nothing;
  const without = unprovenItems(claimed);
  const fromFile = claimed.filter(({ by }) => by === 'file').length;
  return html`${
    without.length
      ? html`<h4>${m.unproven(without.length)}</h4>
          <ul class="standings" role="list">
            ${without.map(
              ({ requirement: { id, word, documents }, answer }) =>
                html`<li class="open">
                  ${requirementButton(desk, id)}
                  <span>
                    <span class="seal ${word}">${desk.texts.words[word]}</span> ${titleOf(desk, id)} ·
                    ${desk.texts.answers[answer]}
                    <small class="quiet">${m.usually}${documents.join(m.between)}</small>
                  </span>
                </li>`,
            )}
          </ul>`
      : html`<p class="met">${m.allProven}</p>`
  }
  ${fromFile ? html`<p class="quiet">${m.fromFile(fromFile)}</p>` : nothing}`;
}
