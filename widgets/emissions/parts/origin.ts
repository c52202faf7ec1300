import { html, nothing, type TemplateResult } from 'lit';
import {
  dataStatuses,
  type CitedFactor,
  type Line,
  type Node,
  type QuantifiedLine,
} from '../../../src/calculators/index.ts';
import { siteRoot } from '../../foundation/data.ts';
import { changeLine, type Desk } from '../desk.ts';
import { publication } from '../view/source.ts';
import { valueText } from './formula.ts';

/** Where a leaf comes from: the reader, a publication, a definition, or the reader instead of a publication. */
export function origin(desk: Desk, { line }: QuantifiedLine, node: Node): TemplateResult | typeof nothing {
  const { t, language } = desk;
  const { basis } = node;
  switch (basis.kind) {
    case 'entered':
      return html`<small class="quiet">
        ${t.trace.entered}${basis.status === 'unknown' ? '' : t.brackets(dataStatuses[basis.status].name[language])}
        ${basis.document ?? ''}
      </small>`;
    case 'own':
      return html`<small class="quiet">${t.trace.own} ${basis.document}</small>`;
    case 'definition':
    case 'function':
      return basis.citation
        ? html`<small class="quiet">${reference(desk, basis.citation)}</small>`
        : html`<small class="quiet">${t.trace.definition}</small>`;
    case 'cited':
      return cited(desk, line, node, basis.factor as CitedFactor);
    case 'overridden':
      return html`<small class="quiet">
        ${t.trace.overridden(valueText(desk, basis.instead))} ${t.trace.origins[basis.origin]} ${basis.reason}
        ${basis.document ?? ''}
        <button
          class="link"
          @click=${({ target }: Event) => void restore(desk, line, role(node), target as Element)}
        >
          ${t.trace.restore}
        </button>
      </small>`;
    default:
      return nothing;
  }
}

/** The role of a number within its line, under which the reader may put another in its place. */
const role = ({ label }: Node): string => (typeof label === 'string' ? label : '');

const reference = (
  { references, language }: Desk,
  { reference: id, locator }: { reference: string; locator: string },
) => `${references?.[id]?.number ?? references?.[id]?.title[language] ?? id} ${locator}`;

function cited(desk: Desk, line: Line, node: Node, factor: CitedFactor): TemplateResult {
  const { t, language } = desk;
  return html`<small class="quiet">
      <a href=${factorAddress(desk, factor)} target="_blank" rel="noopener">${factor.name[language]}</a> ·
      ${publication(desk, factor)} · ${t.trace.confidence[factor.confidence]}
    </small>
    ${node.label === 'gwp' || role(node) in (line.overrides ?? {}) ? nothing : challenge(desk, line, node)}`;
}

/** Where the site that serves this widget tells about a factor; its page of factors leads on to the family. */
const factorAddress = ({ language }: Desk, { id }: CitedFactor): string =>
  `${siteRoot()}${language === 'en' ? 'en/' : ''}factors/#${id}`;

/** The form in which a reader puts another number in place of a published one, with the reason. */
function challenge(desk: Desk, line: Line, node: Node): TemplateResult {
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
    const step = form.closest('li');
    changeLine(desk, line.id, (one) => ({ ...one, overrides: { ...one.overrides, [role(node)]: override } }));
    void stayAt(desk, step, 'button');
  };
  return html`<details class="challenge">
    <summary>${t.trace.challenge}</summary>
    <form @submit=${submit}>
      <label
        >${t.trace.value(valueText(desk, node))} <input name="value" inputmode="decimal" required
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

/** What was pressed is no longer there, so the cursor goes to what took its place in the same step. */
async function stayAt(desk: Desk, step: Element | null, selector: string): Promise<void> {
  await desk.drawn();
  step?.querySelector<HTMLElement>(selector)?.focus();
}

async function restore(desk: Desk, line: Line, key: string, button: Element): Promise<void> {
  const step = button.closest('li');
  changeLine(desk, line.id, (one) => {
    const { [key]: _, ...overrides } = one.overrides ?? {};
    return { ...one, overrides };
  });
  await stayAt(desk, step, 'summary');
}
