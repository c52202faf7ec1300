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
import { checklistFilter, isNarrowed, shownMeasures } from './checklist-filter.ts';

/** The measures of annex A by category, where the factory stands with each, and the way into the plan. */
export function checklist(desk: Desk): TemplateResult {
  const { t, annex } = desk;
  const shown = shownMeasures(desk);
  return html`<section class="scope scope-annex" part="section" aria-label=${t.sections.annex}>
    <h3>${t.sections.annex} <small>${t.sectionNotes.annex}</small></h3>
    ${checklistFilter(desk)}
    ${annex.categories.map((category) => {
      const measures = shown.filter((measure) => measure.category === category.id);
      return measures.length ? categoryOf(desk, category, measures) : nothing;
    })}
    ${shown.length ? nothing : html`<p class="quiet">${t.filter.none}</p>`}
  </section>`;
}

/** A category opens by its name; where the list is narrowed, what is left of it is shown at once. */
function categoryOf(
  desk: Desk,
  { id, name }: Desk['annex']['categories'][number],
  measures: readonly AnnexMeasure[],
): TemplateResult {
  const { t } = desk;
  const narrowed = isNarrowed(desk);
  const open = narrowed || desk.isOpen(`category:${id}`);
  const said = measures.filter((measure) => measureStatusOf(desk, measure.id) !== '').length;
  const count = html`<small class="quiet num">${t.said(said, measures.length)}</small>`;
  return html`<div class="category">
    <h4>
      ${
        narrowed
          ? html`${name} ${count}`
          : html`<button
              class="name"
              aria-expanded=${open ? 'true' : 'false'}
              @click=${() => desk.toggle(`category:${id}`)}
            >
              <span class="mark" aria-hidden="true"></span>${name} ${count}
            </button>`
      }
    </h4>
    ${
      open
        ? html`<ul role="list">
            ${repeat(
              measures,
              (measure) => measure.id,
              (measure) => measureRow(desk, measure),
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

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
