import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  estimatorsOf,
  measureStatuses,
  measureStatusOf,
  type AnnexMeasure,
  type MeasureStatus,
} from '../../../src/calculators/index.ts';
import { measureAddress } from '../../foundation/addresses.ts';
import type { Desk } from '../desk.ts';

/** Measures of the list: what each is, where the factory stands with it, and its ways into the plan. */
export const listed = (desk: Desk, measures: readonly AnnexMeasure[]): TemplateResult =>
  html`<ul role="list">
    ${repeat(
      measures,
      (measure) => measure.id,
      (measure) => measureRow(desk, measure),
    )}
  </ul>`;

function measureRow(desk: Desk, measure: AnnexMeasure): TemplateResult {
  const { t, texts, language, checklist: said } = desk;
  const { id, name, summary, applicability } = measure;
  const status = measureStatusOf(desk, id);
  const note = said.find((entry) => entry.measure === id)?.note ?? '';
  const ways = estimatorsOf(id);
  const put = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    desk.setStatus(id, select.value as MeasureStatus | '', note);
    void keepPlace(desk, select.getRootNode() as ShadowRoot);
  };
  return html`<li class="measure" data-measure=${id}>
    <p>
      <a class="num" href=${measureAddress(language, id)}>${id}</a>
      <b>${name}</b> <small class="quiet">${t.applies}${applicability}</small>
    </p>
    <p class="summary">${summary}</p>
    <div class="measure-tools">
      <label>
        <span class="unseen">${t.statusOf(name)}</span>
        <select ?disabled=${desk.locksLine(id)} @change=${put}>
          <option value="" .selected=${status === ''}>${t.noStatus}</option>
          ${measureStatuses.map(
            (one) => html`<option value=${one} .selected=${one === status}>${texts.statuses[one]}</option>`,
          )}
        </select>
      </label>
      ${
        said.some((entry) => entry.measure === id)
          ? html`<label class="measure-note">
              <span class="unseen">${t.noteOf(name)}</span>
              <input
                maxlength="1000"
                placeholder=${status === 'not-applicable' ? t.whyNot : t.whatWasDone}
                .value=${note}
                @input=${({ target }: Event) => desk.setStatus(id, status, (target as HTMLInputElement).value)}
              />
            </label>`
          : nothing
      }
      ${desk.plan.measures
        .filter(({ measure: one }) => one === id)
        .map(
          (line) =>
            html`<button class="link" @click=${() => desk.showLine(line.id)}>
              ${t.inPlan(desk.lineName(line))}
            </button>`,
        )}
      ${(desk.hides('add') ? [] : ways)
        .filter((way) => way !== 'enabling' || ways[0] === 'enabling')
        .map(
          (way) =>
            html`<button @click=${() => desk.addMeasure(id, way)}>
              ${t.addAs(texts.kinds[way])}<span class="unseen">${t.brackets(`${id} ${name}`)}</span>
            </button>`,
        )}
    </div>
  </li>`;
}

/** With its new status a measure may be one of those that aren't shown: the focus then goes to the choices. */
async function keepPlace(desk: Desk, root: ShadowRoot): Promise<void> {
  await desk.drawn();
  if (!root.activeElement) root.querySelector<HTMLElement>('.scope-annex .choices select')?.focus();
}
