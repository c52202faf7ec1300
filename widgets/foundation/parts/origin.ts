import { html, nothing, type TemplateResult } from 'lit';
import {
  dataStatuses,
  isCoefficient,
  load,
  type Assumption,
  type CitedFactor,
  type EnteredLine,
  type Node,
  type QuantifiedEntry,
} from '../../../src/calculators/index.ts';
import { pageAddress } from '../addresses.ts';
import { changeLine, type ExplainingDesk, type LineDesk } from '../desk.ts';
import { publication } from '../view/publication.ts';

const { valueText } = await load.explanationText();

/** The line that a number belongs to, on the desk that may change it. */
export interface OpenedLine {
  readonly desk: LineDesk;
  readonly entry: QuantifiedEntry;
}

/**
 * Where a leaf comes from: the reader, a publication, a definition, or the reader instead of a publication. What has a role
 * may be changed where the line is known that it belongs to.
 */
export function origin(
  desk: ExplainingDesk,
  node: Node,
  line: OpenedLine | undefined,
): TemplateResult | typeof nothing {
  const { t, language } = desk;
  const { basis } = node;
  const role = roleOf(node);
  switch (basis.kind) {
    case 'entered':
      return html`<small class="quiet">
        ${t.trace.entered}${basis.status === 'unknown' ? '' : t.brackets(dataStatuses[basis.status].name[language])}
        ${basis.document ?? ''}
      </small>`;
    case 'own':
      return html`<small class="quiet">${t.trace.own} ${basis.document}</small>`;
    case 'assumed':
      return assumed(desk, node, basis.assumption);
    case 'definition':
    case 'function':
      return basis.citation
        ? html`<small class="quiet">${reference(desk, basis.citation)}</small>`
        : html`<small class="quiet">${t.trace.definition}</small>`;
    case 'cited':
      return cited(desk, node, basis.factor as CitedFactor, line);
    case 'overridden':
      return html`<small class="quiet">
        ${t.trace.overridden(valueText(basis.instead, desk.language))} ${t.trace.origins[basis.origin]}
        ${basis.reason} ${basis.document ?? ''}
        ${line && role ? restoring(line.desk, line.entry.line, role) : nothing}
      </small>`;
    default:
      return nothing;
  }
}

const reference = (
  { references, language }: ExplainingDesk,
  { reference: id, locator }: { reference: string; locator: string },
) => `${references?.[id]?.number ?? references?.[id]?.title[language] ?? id} ${locator}`;

const roleOf = (node: Node): string | undefined => (isCoefficient(node) ? node.role : undefined);

function cited(
  desk: ExplainingDesk,
  node: Node,
  factor: CitedFactor,
  line: OpenedLine | undefined,
): TemplateResult {
  const { t, language } = desk;
  return html`<small class="quiet">
      <a href=${factorAddress(desk, factor)} target="_blank" rel="noopener">${factor.name[language]}</a> ·
      ${publication(desk, factor)} · ${t.trace.confidence[factor.confidence]}
      ${factor.note ? html`<br />${factor.note[language]}` : nothing}
    </small>
    ${line ? change(line, node) : nothing}`;
}

/** A range of experience: between which values, what it describes, and that nobody should take it for more. */
function assumed(
  { t, language }: Parameters<typeof origin>[0],
  node: Node,
  { low, high, note, confidence }: Assumption,
): TemplateResult {
  const at = (value: number) => valueText({ ...node, value }, language);
  const range = low === high ? '' : t.brackets(`${at(Math.min(low, high))} – ${at(Math.max(low, high))}`);
  return html`<small class="quiet">
    ${t.trace.assumed}${range} · ${t.trace.confidence[confidence]}<br />${note[language]}
  </small>`;
}

/** The way to another number, or back where the one that was entered is refused. */
function change({ desk, entry }: OpenedLine, node: Node): TemplateResult | typeof nothing {
  const role = roleOf(node);
  if (role === undefined) return nothing;
  const { line, problems } = entry;
  if (!(role in (line.overrides ?? {}))) return challenge(desk, line, node, role);
  const refused = problems.some(({ severity, field }) => severity === 'error' && field === role);
  return refused ? restoring(desk, line, role) : nothing;
}

/** Where the site that serves this widget tells about a factor; its page of factors leads on to the family. */
const factorAddress = ({ language }: ExplainingDesk, { id }: CitedFactor): string =>
  pageAddress(language, `factors/#${id}`);

/** The form in which a reader puts another number in place of a published one, with the reason. */
function challenge(desk: LineDesk, line: EnteredLine, node: Node, role: string): TemplateResult {
  const { t } = desk;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const override = {
      value: text('value'),
      reason: text('reason'),
      origin: text('origin') as 'measured' | 'supplied' | 'other',
      ...(text('document') && { document: text('document') }),
    };
    changeLine(desk, line.id, (one) => ({ ...one, overrides: { ...one.overrides, [role]: override } }));
    void stayAt(desk, form.closest('.source'), role);
  };
  return html`<details class="challenge">
    <summary data-role=${role}>${t.trace.challenge}</summary>
    <form @submit=${submit}>
      <label
        >${t.trace.value(valueText(node, desk.language))} <input name="value" inputmode="decimal" required
      /></label>
      <label>
        ${t.trace.originOf}
        <select name="origin">
          ${(['measured', 'supplied', 'other'] as const).map((one) => html`<option value=${one}>${t.trace.origins[one]}</option>`)}
        </select>
      </label>
      <label>${t.trace.reason} <input name="reason" required maxlength="500" /></label>
      <label>${t.trace.document} <input name="document" maxlength="500" /></label>
      <button>${t.trace.use}</button>
    </form>
  </details>`;
}

/** The way back to the published number. */
function restoring(desk: LineDesk, line: EnteredLine, key: string): TemplateResult {
  const restore = ({ target }: Event) => {
    const row = (target as Element).closest('.source');
    changeLine(desk, line.id, (one) => {
      const { [key]: _, ...overrides } = one.overrides ?? {};
      return { ...one, overrides };
    });
    void stayAt(desk, row, key);
  };
  return html`<button class="link" data-role=${key} @click=${restore}>${desk.t.trace.restore}</button>`;
}

/** What was pressed is no longer there, so the cursor goes to what now changes the same number. */
async function stayAt(desk: LineDesk, row: Element | null, key: string): Promise<void> {
  await desk.drawn();
  row?.querySelector<HTMLElement>(`[data-role="${key}"]`)?.focus();
}
