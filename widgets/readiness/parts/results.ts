import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { dimensionScores } from './dimension-scores.ts';
import { gateList } from './gate-list.ts';
import { requirementButton } from './requirement-button.ts';
import { scoreDetails } from './score-details.ts';
import { scoreFigures } from './score-figures.ts';
import { weightFields } from './weight-fields.ts';

/** Everything that follows from the answers: gates before the score, and the score down to the answers. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, texts } = desk;
  const m = resultsMessages[desk.language];
  return html`<h3>${t.panels.results}</h3>
    <p>${texts.method.nature}</p>
    ${aboutTheWhole(desk)} ${gateList(desk)} ${wrongAnswers(desk)}
    <h4>${m.figures}</h4>
    ${scoreFigures(desk)} ${dimensionScores(desk)} ${scoreDetails(desk)} ${weightFields(desk)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

/** What neither an answer nor a condition nor a weight is the matter of: the text has changed since. */
const aboutTheWhole = ({ texts, result }: Desk) =>
  result.findings
    .filter(({ code }) => code === 'textChanged')
    .map(({ severity, code, facts }) => html`<p class="note ${severity}">${texts.problems[code](facts)}</p>`);

/** The answers that don't count until they are corrected, each with why. */
function wrongAnswers(desk: Desk): TemplateResult | typeof nothing {
  const wrong = desk.result.items.flatMap(({ requirement, problems }) => {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return errors.length ? [{ id: requirement.id, errors }] : [];
  });
  if (!wrong.length) return nothing;
  return html`<h4>${resultsMessages[desk.language].wrong}</h4>
    <ul class="standings" role="list">
      ${wrong.map(
        ({ id, errors }) =>
          html`<li class="failed">
            ${requirementButton(desk, id)}
            <span>${errors.map(({ code, facts }) => html`${desk.texts.problems[code](facts)} `)}</span>
          </li>`,
      )}
    </ul>`;
}
