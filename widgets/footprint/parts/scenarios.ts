import { html, type TemplateResult } from 'lit';
import {
  loadFootprint,
  type ComparisonRefusal,
  type FootprintStudy,
  type RowKind,
} from '../../../src/calculators/index.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';
import { kilograms, percent, studyName, type Desk } from '../desk.ts';

const [{ MOST_COMPARED: MOST, compareStudies }, { quantifyStudy }] = await Promise.all([
  loadFootprint.comparison(),
  loadFootprint.quantification(),
]);

/** The studies that are compared, by the element that compares them. */
const chosen = new WeakMap<object, readonly string[]>();

/** Up to four products or scenarios side by side, where their functional units, boundaries and potentials are the same. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, studies } = desk;
  const ids = chosen.get(desk.host) ?? familyOf(desk);
  const picked = studies.filter(({ id }) => ids.includes(id));
  const toggle = (id: string) => {
    chosen.set(desk.host, ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
    desk.refresh();
  };
  return html`<h3>${t.panels.scenarios}</h3>
    <fieldset>
      <legend>${t.scenarios.choose}</legend>
      ${studies.map(
        (study) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${ids.includes(study.id)}
              ?disabled=${!ids.includes(study.id) && picked.length >= MOST}
              @change=${() => toggle(study.id)}
            />
            ${studyName(desk, study)}
          </label>`,
      )}
    </fieldset>
    ${picked.length < 2 ? html`<p class="quiet">${t.scenarios.only}</p>` : comparison(desk, picked)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

/** To begin with: the study on the desk with its scenarios, which are what can be compared. */
function familyOf({ study, studies }: Desk): readonly string[] {
  const base = study.scenarioOf ?? study.id;
  const family = studies.filter(({ id, scenarioOf }) => id === base || scenarioOf === base);
  return family.slice(0, MOST).map(({ id }) => id);
}

function comparison(desk: Desk, picked: readonly FootprintStudy[]): TemplateResult {
  const { t, catalogue } = desk;
  const compared = compareStudies(picked.map((study) => quantifyStudy(study, catalogue)));
  if (!compared.comparable) {
    return html`${compared.refusals.map((one) => html`<p class="problem" role="status">${refusal(desk, one)}</p>`)}`;
  }
  return html`${compared.incomplete.map(
    ({ study, count }) =>
      html`<p class="note ask">${studyName(desk, study)}${t.colon}${t.result.notCounted(count)}</p>`,
  )}
  ${figureTable(
    t.panels.scenarios,
    picked.map((study) => studyName(desk, study)),
    compared.rows
      .filter(({ values }) => values.some(({ value }) => value !== 0))
      .map(({ kind, values, changes }) => ({
        name: nameOf(desk, kind),
        values: values.map(({ value }, place) => {
          const relative = changes[place]?.relative;
          return `${kilograms(desk, value)}${relative === undefined ? '' : ` (${sign(relative)}${percent(desk, relative)})`}`;
        }),
        total: kind.of === 'total',
      })),
  )}`;
}

function refusal(desk: Desk, one: ComparisonRefusal): string {
  const { comparisonRefusals } = desk.texts;
  if (one.reason === 'tooMany') return comparisonRefusals.tooMany({ came: one.came, maximum: one.maximum });
  const [first, other] = one.studies;
  return comparisonRefusals[one.reason]({ first: studyName(desk, first), other: studyName(desk, other) });
}

const sign = (value: number): string => (value > 0 ? '+' : '');

function nameOf({ t, texts }: Desk, kind: RowKind): string {
  switch (kind.of) {
    case 'total':
      return t.results.total;
    case 'gridMix':
      return t.results.gridMix;
    case 'stage':
      return texts.stages[kind.stage];
    case 'flow':
      return texts.flows[kind.flow];
  }
}
