import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, ConditionAnswer, ConditionStanding } from '../../../src/calculators/index.ts';
import { textField } from '../../foundation/parts/controls.ts';
import { entityFields } from '../../foundation/parts/entity-fields.ts';
import type { Desk } from '../desk.ts';
import { conditionsMessages } from '../messages/conditions.ts';
import { decidedBy, groupedConditions } from './condition-groups.ts';
import { signatures } from './signatures.ts';

/** What concerns the factory, asked once: each answer says which requirements are asked. And whose assessment it is. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, language, result } = desk;
  const words = conditionsMessages[language];
  const standings = [...result.conditions.values()];
  const said = standings.filter(({ applies }) => applies !== 'undecided').length;
  return html`<h3>${t.panels.conditions}</h3>
    <p class="quiet">${words.lead}</p>
    <p class="num quiet">${words.said(said, standings.length)}</p>
    ${groupedConditions(result.conditions.keys()).map(
      ({ group, conditions }) =>
        html`<h4>${words.groups[group]}</h4>
          <ul class="questions" role="list">
            ${conditions.map((id) => question(desk, result.conditions.get(id)!))}
          </ul>`,
    )}
    ${ofMeasures(desk)} ${signatures(desk)} ${entityFields(desk)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

/** What only decides which measures of annex A fit a gap: not needed for the score. */
function ofMeasures(desk: Desk): TemplateResult {
  const words = conditionsMessages[desk.language];
  return html`<details class="outside">
    <summary>${words.ofMeasures}</summary>
    <ul class="questions" role="list">
      ${[...desk.result.measureConditions.values()].map((standing) => question(desk, standing))}
    </ul>
  </details>`;
}

/** What an answer decides: requirements with their clauses, or measures. */
function decides({ collection, annex, language }: Desk, condition: string): string {
  const words = conditionsMessages[language];
  const { requirements, clauses } = decidedBy(condition, collection.requirements);
  return requirements
    ? words.decides(requirements, clauses.join(words.between))
    : annex.measures
        .filter(({ when }) => when.includes(condition))
        .map(({ id }) => id)
        .join(words.between);
}

/** The assessment with what is said to a condition; with nothing said it is undecided, or as the file shows. */
export function withCondition(
  assessment: Assessment,
  condition: string,
  said: Partial<ConditionAnswer> | undefined,
): Assessment {
  const before = assessment.conditions.find((one) => one.condition === condition);
  const others = assessment.conditions.filter((one) => one.condition !== condition);
  if (!said) return before ? { ...assessment, conditions: others } : assessment;
  const next: ConditionAnswer = { applies: 'no', ...before, ...said, condition };
  return { ...assessment, conditions: [...others, next] };
}

function question(desk: Desk, standing: ConditionStanding): TemplateResult {
  const { texts, collection, annex, language } = desk;
  const words = conditionsMessages[language];
  const { condition, applies, entered, filled } = standing;
  const name = collection.conditions[condition] ?? annex.conditions[condition] ?? condition;
  const put = (said: Partial<ConditionAnswer> | undefined, group?: string) =>
    desk.change((one) => withCondition(one, condition, said), group && `condition:${condition}:${group}`);
  // What the file shows is what stands without an answer of the reader's.
  const isLocked = desk.locks('conditions') || desk.locksLine(condition);
  const offered = filled ? (['yes', 'no'] as const) : (['yes', 'no', 'undecided'] as const);
  return html`<li class="asks ${applies}">
    <span> ${name} <small class="quiet num">${decides(desk, condition)}</small> </span>
    <span class="choice" role="radiogroup" aria-label=${name}>
      ${offered.map(
        (one) =>
          html`<label>
            <input
              type="radio"
              name="condition-${condition}"
              .checked=${applies === one}
              ?disabled=${isLocked && applies !== one}
              @change=${() => put(one === 'undecided' ? undefined : { applies: one }, 'applies')}
            />
            ${texts.standings[one]}
          </label>`,
      )}
    </span>
    ${filled ? fromFile(desk, standing, isLocked) : nothing}
    ${
      entered && (applies === 'no' || entered.reason || filled)
        ? textField({
            name: words.reason,
            value: entered.reason,
            put: (reason) => put({ reason }, 'reason'),
          })
        : nothing
    }
  </li>`;
}

/** What the factory's own file shows about a condition, and how to go back to it. */
function fromFile(desk: Desk, { condition, filled, entered }: ConditionStanding, isLocked: boolean) {
  const { texts, language, collection } = desk;
  const words = conditionsMessages[language];
  if (!filled) return nothing;
  const takeBack = async ({ currentTarget }: Event) => {
    const around = (currentTarget as Element).closest('li');
    desk.change((one) => withCondition(one, condition, undefined));
    await desk.drawn();
    around?.querySelector<HTMLElement>('input:checked')?.focus();
  };
  const differs = entered && entered.applies !== filled.applies;
  const name = collection.conditions[condition] ?? condition;
  return html`<p class="note">
      ${words.fromFile(texts.standings[filled.applies])}${texts.filled[filled.code](filled.facts)}
      ${
        entered && !isLocked
          ? html`<button class="link" @click=${(event: Event) => void takeBack(event)}>
              ${words.takeFromFile}
            </button>`
          : nothing
      }
    </p>
    ${differs ? html`<p class="note ask">${texts.problems.conditionDiffersFromFile({ condition: name })}</p>` : nothing}`;
}
