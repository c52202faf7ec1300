import { html, type TemplateResult } from 'lit';
import {
  instrumentIds,
  scopes,
  type Claim,
  type InstrumentId,
  type Scope,
} from '../../../src/calculators/index.ts';
import { textField } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';
import { settingsMessages } from '../messages/settings.ts';
import type { ProblemAt } from './settings.ts';

/** The instruments in tonnes: certificates cover megawatt-hours. Allowances where they count. */
const creditsOf = ({ rules }: Claim): readonly InstrumentId[] =>
  instrumentIds.filter((id) => id !== 'certificate' && (id !== 'allowance' || rules.allowances));

/** Which instrument may stand against which of the claimed scopes. */
export function eligibility(desk: Desk): TemplateResult {
  const { t, texts, claim, language } = desk;
  const words = settingsMessages[language];
  const claimed = scopes.filter((scope) => scope < 3 || claim.scope3);
  const unused = creditsOf(claim).filter((id) => claim.rules.eligible[id]?.length === 0);
  return html`<fieldset>
    <legend>${words.eligibility}</legend>
    <div class="scroll" tabindex="0" role="group" aria-label=${words.eligibility}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.instrument}</th>
            ${claimed.map((scope) => html`<th scope="col">${t.scopes[scope]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${creditsOf(claim).map(
            (id) =>
              html`<tr>
                <th scope="row">${texts.kinds[id]}</th>
                ${claimed.map(
                  (scope) =>
                    html`<td>
                      <input
                        type="checkbox"
                        aria-label=${`${texts.kinds[id]} · ${t.scopes[scope]}`}
                        .checked=${(claim.rules.eligible[id] ?? scopes).includes(scope)}
                        @change=${({ target }: Event) => desk.change((one) => withEligible(one, id, scope, (target as HTMLInputElement).checked))}
                      />
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${unused.map((id) => html`<p class="note ask">${words.unused(texts.kinds[id])}</p>`)}
    <p class="note">${words.eligibilityNote}</p>
  </fieldset>`;
}

/** The claim with an instrument for or not for a scope. What serves all of them needs no rule. */
export function withEligible(claim: Claim, id: InstrumentId, scope: Scope, on: boolean): Claim {
  const { [id]: before = scopes, ...others } = claim.rules.eligible;
  const now = scopes.filter((one) => (one === scope ? on : before.includes(one)));
  const eligible = now.length === scopes.length ? others : { ...others, [id]: now };
  return { ...claim, rules: { ...claim.rules, eligible } };
}

/** The most of the residual that each instrument may stand against. */
export function limits(desk: Desk, problemAt: ProblemAt): TemplateResult {
  const { texts, claim, language } = desk;
  const words = settingsMessages[language];
  return html`<fieldset>
    <legend>${words.limits}</legend>
    <div class="fields">
      ${creditsOf(claim).map((id) =>
        textField({
          name: texts.kinds[id],
          value: claim.rules.limits[id],
          mode: 'decimal',
          unit: '%',
          problem: problemAt(`limits/${id}`),
          put: (typed) => desk.change((one) => withLimit(one, id, typed), `limits:${id}`),
        }),
      )}
    </div>
    <p class="note">${words.limitsNote}</p>
  </fieldset>`;
}

/** The claim with the limit of an instrument as it was typed; an emptied field limits nothing and is taken away. */
export function withLimit(claim: Claim, id: InstrumentId, typed: string): Claim {
  const { [id]: _, ...others } = claim.rules.limits;
  const limits = typed.trim() === '' ? others : { ...others, [id]: typed };
  return { ...claim, rules: { ...claim.rules, limits } };
}
