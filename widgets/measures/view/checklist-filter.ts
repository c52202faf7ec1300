import { html, nothing, type TemplateResult } from 'lit';
import {
  measureStatuses,
  measureStatusOf,
  type AnnexMeasure,
  type MeasureStatus,
} from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

/** Which measures of the annex are shown; empty where a choice isn't made. */
export interface ChecklistFilter {
  readonly category: string;
  /** A condition or a trade, or `everyone`: the measures that ask for none. */
  readonly when: string;
  readonly status: MeasureStatus | 'none' | '';
}

const everything: ChecklistFilter = { category: '', when: '', status: '' };

/** Per element what the reader chose. It is a way to look at the list, and no part of the factory's data. */
const chosen = new WeakMap<object, ChecklistFilter>();

const filterOf = ({ host }: Pick<Desk, 'host'>): ChecklistFilter => chosen.get(host) ?? everything;

/** Whether anything narrows the list. */
export const isNarrowed = (desk: Pick<Desk, 'host'>): boolean =>
  Object.values(filterOf(desk)).some((choice) => choice !== '');

/** The measures that the reader's choice leaves, in the order of the annex. */
export const shownMeasures = (desk: Pick<Desk, 'host' | 'annex' | 'checklist' | 'plan'>) =>
  desk.annex.measures.filter((measure) => passes(measure, filterOf(desk), measureStatusOf(desk, measure.id)));

/** Whether a measure with a status passes a filter. */
export function passes(
  { category, when }: Pick<AnnexMeasure, 'category' | 'when'>,
  filter: ChecklistFilter,
  status: MeasureStatus | '',
): boolean {
  const meets = filter.when === 'everyone' ? !when.length : !filter.when || when.includes(filter.when);
  return (
    (!filter.category || filter.category === category) &&
    meets &&
    (!filter.status || filter.status === (status || 'none'))
  );
}

/** The choices above the list, and how many measures they leave. */
export function checklistFilter(desk: Desk): TemplateResult {
  const { t, annex, texts } = desk;
  const filter = filterOf(desk);
  const narrowed = isNarrowed(desk);
  const put = (part: Partial<ChecklistFilter>) => {
    chosen.set(desk.host, { ...filter, ...part });
    desk.refresh();
  };
  const asked = [...new Set(annex.measures.flatMap(({ when }) => when))];
  const named = (conditions: readonly string[]): Options =>
    conditions.map((one) => [one, annex.conditions[one] ?? one]);
  return html`<div class="choices" role="group" aria-label=${t.filter.title}>
    ${choice(t.filter.category, filter.category, (category) => put({ category }), t.filter.all, [
      ['', annex.categories.map(({ id, name }) => [id, name])],
    ])}
    ${choice(t.filter.when, filter.when, (when) => put({ when }), t.filter.all, [
      ['', [['everyone', t.filter.everyone]]],
      [t.filter.industry, named(annex.industries.filter((one) => asked.includes(one)))],
      [t.filter.condition, named(asked.filter((one) => !annex.industries.includes(one)))],
    ])}
    ${choice(
      t.filter.status,
      filter.status,
      (status) => put({ status: status as ChecklistFilter['status'] }),
      t.filter.all,
      [['', [...measureStatuses.map((one) => [one, texts.statuses[one]] as const), ['none', t.noStatus]]]],
    )}
    <p class="quiet num shown" role="status">
      ${narrowed ? t.filter.shown(shownMeasures(desk).length, annex.measures.length) : nothing}
      ${narrowed ? html`<button class="link" @click=${() => put(everything)}>${t.filter.clear}</button>` : nothing}
    </p>
  </div>`;
}

type Options = readonly (readonly [value: string, name: string])[];

function choice(
  name: string,
  value: string,
  put: (value: string) => void,
  all: string,
  groups: readonly (readonly [title: string, options: Options])[],
): TemplateResult {
  const options = (of: Options) =>
    of.map(([one, text]) => html`<option value=${one} .selected=${one === value}>${text}</option>`);
  return html`<label>
    ${name}
    <select @change=${({ target }: Event) => put((target as HTMLSelectElement).value)}>
      <option value="" .selected=${value === ''}>${all}</option>
      ${groups.map(([title, of]) => (title ? html`<optgroup label=${title}>${options(of)}</optgroup>` : options(of)))}
    </select>
  </label>`;
}
