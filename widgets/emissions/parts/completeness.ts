import { html, nothing, type TemplateResult } from 'lit';
import {
  loadEmissions,
  type CompletenessAnswer,
  type Inventory,
  type SignificanceAnswer,
} from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { selectField, textField } from '../../foundation/parts/controls.ts';

const { completenessOf, completenessQuestions } = await loadEmissions.completeness();

/** Questions that make an omission a decision, and which indirect categories are significant. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t } = desk;
  return html`<h3>${t.panels.completeness}</h3>
    <p class="quiet">${t.completeness.lead}</p>
    ${questions(desk)}
    ${
      desk.scopes.includes(3)
        ? html`<h4>${t.completeness.significance}</h4>
            <p class="quiet">${t.completeness.significanceLead}</p>
            ${significance(desk)}`
        : nothing
    }
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function questions(desk: Desk): TemplateResult {
  const { t, texts, inventory } = desk;
  const states = completenessOf(inventory);
  const asked = completenessQuestions.filter(({ scope }) => desk.scopes.includes(scope));
  const put = (id: string, part: Partial<CompletenessAnswer>, group?: string) =>
    desk.change((one) => {
      const answer = { answer: 'none' as const, ...one.completeness[id], ...part };
      return { ...one, completeness: { ...one.completeness, [id]: answer } };
    }, group);
  return html`<ul class="questions" role="list">
    ${asked.map(({ id }) => {
      const state = states.get(id);
      const { answer, reason } = inventory.completeness[id] ?? {};
      return html`<li class=${state}>
        <span>${texts.completeness[id]}</span>
        ${
          state === 'entered'
            ? html`<span class="met">${t.completeness.entered}</span>`
            : html`<span class="choice" role="group" aria-label=${texts.completeness[id]}>
                  ${(['none', 'excluded'] as const).map(
                    (one) =>
                      html`<label
                        ><input
                          type="radio"
                          name=${`complete-${id}`}
                          .checked=${answer === one}
                          @change=${() => put(id, { answer: one })}
                        />
                        ${t.completeness.answers[one]}</label
                      >`,
                  )}
                </span>
                ${
                  answer === 'excluded'
                    ? textField({
                        name: t.completeness.reason,
                        value: reason,
                        put: (typed) => put(id, { reason: typed }, `complete-${id}`),
                      })
                    : nothing
                }`
        }
        ${state === 'open' ? html`<small class="warn">${t.completeness.open}</small>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** The criteria of ISO 14064-1 for indirect emissions. */
const CRITERIA = ['magnitude', 'influence', 'risk', 'guidance', 'outsourcing', 'engagement'] as const;

/** The inventory with part of an answer about a category. Criteria and reasons alone don't decide whether it is significant. */
export function withSignificance(
  inventory: Inventory,
  id: string,
  part: Partial<SignificanceAnswer>,
): Inventory {
  const { significant, ...answer } = { ...inventory.significance[id], ...part };
  const next = { ...answer, ...(significant && { significant }) };
  return { ...inventory, significance: { ...inventory.significance, [id]: next } };
}

function significance(desk: Desk): TemplateResult {
  const { t, texts, inventory } = desk;
  const put = (id: string, part: Partial<SignificanceAnswer>, group?: string) =>
    desk.change((one) => withSignificance(one, id, part), group);
  return html`${texts.scope3.map((name, index) => {
    const id = String(index + 1);
    const current = inventory.significance[id];
    return html`<details class="category">
      <summary>
        ${id} ${name}${current?.significant ? ` · ${t.completeness.significant[current.significant]}` : ''}
      </summary>
      <div class="fields">
        ${selectField({
          name: t.completeness.isSignificant,
          value: current?.significant ?? '',
          options: { '': '—', ...t.completeness.significant },
          put: (value) => put(id, { significant: value || undefined }),
        })}
        ${CRITERIA.map(
          (criterion) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${current?.criteria?.includes(criterion) ?? false}
                @change=${({ target }: Event) => {
                  const others = (current?.criteria ?? []).filter((one) => one !== criterion);
                  put(id, {
                    criteria: (target as HTMLInputElement).checked ? [...others, criterion] : others,
                  });
                }}
              />
              ${t.completeness.criteria[criterion]}</label
            >`,
        )}
        ${textField({ name: t.completeness.reason, value: current?.reason, put: (reason) => put(id, { reason }, `significance-${id}`) })}
      </div>
    </details>`;
  })}`;
}
