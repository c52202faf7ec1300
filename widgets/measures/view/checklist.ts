import { html, nothing, type TemplateResult } from 'lit';
import {
  estimatorsOf,
  measureStatuses,
  measureStatusOf,
  type AnnexMeasure,
  type MeasureStatus,
} from '../../../src/calculators/index.ts';
import { measureAddress } from '../../foundation/addresses.ts';
import type { Desk } from '../desk.ts';

/** The measures of annex A by category, where the factory stands with each, and the way into the plan. */
export function checklist(desk: Desk): TemplateResult {
  const { t, annex } = desk;
  return html`<section class="scope scope-annex" part="scope" aria-label=${t.sections.annex}>
    <h3>${t.sections.annex} <small>${t.sectionNotes.annex}</small></h3>
    ${annex.categories.map(({ id, name }) => {
      const measures = annex.measures.filter(({ category }) => category === id);
      const open = desk.isOpen(`category:${id}`);
      const said = measures.filter((measure) => measureStatusOf(desk, measure.id) !== '').length;
      return html`<div class="category">
        <h4>
          <button
            class="name"
            aria-expanded=${open ? 'true' : 'false'}
            @click=${() => desk.toggle(`category:${id}`)}
          >
            <span class="mark" aria-hidden="true"></span>${name}
            <small class="quiet num">${t.said(said, measures.length)}</small>
          </button>
        </h4>
        ${
          open
            ? html`<ul role="list">
                ${measures.map((measure) => measureRow(desk, measure))}
              </ul>`
            : nothing
        }
      </div>`;
    })}
  </section>`;
}

function measureRow(desk: Desk, measure: AnnexMeasure): TemplateResult {
  const { t, texts, language, checklist: said } = desk;
  const { id, name, summary, applicability } = measure;
  const status = measureStatusOf(desk, id);
  const note = said.find((entry) => entry.measure === id)?.note ?? '';
  const ways = estimatorsOf(id);
  const put = ({ target }: Event) =>
    desk.setStatus(id, (target as HTMLSelectElement).value as MeasureStatus | '', note);
  return html`<li class="measure" data-measure=${id}>
    <p>
      <a class="num" href=${measureAddress(language, id)}>${id}</a>
      <b>${name}</b> <small class="quiet">${t.applies}${applicability}</small>
    </p>
    <p class="summary">${summary}</p>
    <div class="measure-tools">
      <label>
        <span class="unseen">${t.statusOf(name)}</span>
        <select @change=${put}>
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
      ${ways
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
