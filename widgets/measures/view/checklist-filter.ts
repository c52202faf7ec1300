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
  /** A trade, and a condition. What asks for none concerns every factory, and stays beside what asks for the chosen one. */
  readonly industry: string;
  readonly when: string;
  readonly status: MeasureStatus | 'none' | '';
}

const everything: ChecklistFilter = { category: '', industry: '', when: '', status: '' };

/** Per element what the reader chose. It is a way to look at the list, and no part of the factory's data. */
const chosen = new WeakMap<object, ChecklistFilter>();

const filterOf = ({ host }: Pick<Desk, 'host'>): ChecklistFilter => chosen.get(host) ?? everything;

/** Whether anything narrows the list. */
export const isNarrowed = (desk: Pick<Desk, 'host'>): boolean =>
  Object.values(filterOf(desk)).some((choice) => choice !== '');

/** The measures that the reader's choice leaves, in the order of the annex. */
export const shownMeasures = (desk: Pick<Desk, 'host' | 'annex' | 'checklist' | 'plan'>) =>
  desk.annex.measures.filter((measure) =>
    passes(measure, filterOf(desk), measureStatusOf(desk, measure.id), desk.annex.industries),
  );

/** Whether a measure with a status passes a filter; `industries` are those of the conditions that are trades. */
export function passes(
  { category, when }: Pick<AnnexMeasure, 'category' | 'when'>,
  filter: ChecklistFilter,
  status: MeasureStatus | '',
  industries: readonly string[],
): boolean {
  const meets = (chosen: string, asked: readonly string[]) =>
    !chosen || !asked.length || asked.includes(chosen);
  const trades = when.filter((one) => industries.includes(one));
  const conditions = when.filter((one) => !industries.includes(one));
  return (
    (!filter.category || filter.category === category) &&
    meets(filter.industry, trades) &&
    meets(filter.when, conditions) &&
    (!filter.status || filter.status === (status || 'none'))
  );
}

/** The choices above the list, and how many measures they leave. What can be chosen is drawn second: it is most of a start. */
export function checklistFilter(desk: Desk): TemplateResult {
  const { t, annex, texts, isOnScreen } = desk;
  const filter = filterOf(desk);
  const narrowed = isNarrowed(desk);
  const put = (part: Partial<ChecklistFilter>) => {
    chosen.set(desk.host, { ...filter, ...part });
    desk.refresh();
  };
  const asked = [...new Set(annex.measures.flatMap(({ when }) => when))];
  const named = (conditions: readonly string[]): Options =>
    conditions.map((one) => [one, annex.conditions[one] ?? one]);
  const { industries } = annex;
  const statuses = measureStatuses.map((one) => [one, texts.statuses[one]] as const);
  const choice = (key: keyof ChecklistFilter, name: string, options: Options) =>
    select(name, filter[key], t.filter.all, isOnScreen ? options : [], (one) => put({ [key]: one }));
  return html`<div class="choices" role="group" aria-label=${t.filter.title}>
    ${choice(
      'category',
      t.filter.category,
      annex.categories.map(({ id, name }) => [id, name]),
    )}
    ${choice('industry', t.filter.industry, named(industries.filter((one) => asked.includes(one))))}
    ${choice('when', t.filter.condition, named(asked.filter((one) => !industries.includes(one))))}
    ${choice('status', t.filter.status, [...statuses, ['none', t.noStatus]])}
    <p class="quiet num shown" role="status">
      ${narrowed ? t.filter.shown(shownMeasures(desk).length, annex.measures.length) : nothing}
      ${narrowed ? html`<button class="link" @click=${() => put(everything)}>${t.filter.clear}</button>` : nothing}
    </p>
  </div>`;
}

type Options = readonly (readonly [value: string, name: string])[];

function select(
  name: string,
  value: string,
  all: string,
  options: Options,
  put: (value: string) => void,
): TemplateResult {
  return html`<label>
    ${name}
    <select @change=${({ target }: Event) => put((target as HTMLSelectElement).value)}>
      ${[['', all] as const, ...options].map(
        ([one, text]) => html`<option value=${one} .selected=${one === value}>${text}</option>`,
      )}
    </select>
  </label>`;
}
