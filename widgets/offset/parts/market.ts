import { html, nothing, type TemplateResult } from 'lit';
import {
  load,
  loadOffset,
  type Claim,
  type ComplianceCap,
  type ComplianceInputs,
} from '../../../src/calculators/index.ts';
import { selectField, textField } from '../../foundation/parts/controls.ts';
import { explained } from '../../foundation/parts/trace.ts';
import type { Desk } from '../desk.ts';
import { marketMessages } from '../messages/market.ts';
import { whole } from '../view/figure-text.ts';
import { fieldProblem } from './field-problem.ts';

const [{ complianceCap }, { references }] = await Promise.all([loadOffset.compliance(), load.references()]);

/** The obligation on a carbon market: a box apart, whose cap limits no voluntary matching. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, claim, language } = desk;
  const words = marketMessages[language];
  const { compliance } = claim;
  const found = compliance && complianceCap(compliance);
  return html`<h3>${t.panels.market}</h3>
    <p class="note">${words.apart}</p>
    <div class="fields">
      ${selectField({
        name: words.market,
        value: compliance?.market ?? '',
        options: words.markets,
        put: (market) => desk.change((one) => withMarket(one, market)),
      })}
      ${compliance && found ? inputs(desk, compliance, found) : nothing}
    </div>
    ${compliance ? html`<p class="note">${compliance.market === 'national' ? words.national : words.local}</p>` : nothing}
    ${found?.cap ? cap(desk, found) : nothing}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

/** The claim with its obligation on a market, or on none. */
export function withMarket(claim: Claim, market: ComplianceInputs['market'] | ''): Claim {
  const { compliance, ...rest } = claim;
  return market === '' ? rest : { ...rest, compliance: { ...compliance, market } };
}

type TypedKey = 'year' | 'obligation' | 'percent' | 'document';

/** The claim with what was typed about its obligation; an emptied field is taken away. */
export function withCompliance(claim: Claim, key: TypedKey, typed: string): Claim {
  if (!claim.compliance) return claim;
  const { [key]: _, ...others } = claim.compliance;
  return { ...claim, compliance: typed.trim() === '' ? others : { ...others, [key]: typed } };
}

const KEYS: readonly TypedKey[] = ['year', 'obligation', 'percent', 'document'];

const units = { year: '', obligation: 'tCO₂e', percent: '%', document: '' } as const;

function inputs(desk: Desk, compliance: ComplianceInputs, { problems }: ComplianceCap): TemplateResult[] {
  const words = marketMessages[desk.language];
  // What isn't typed yet needs no reproach until there is an obligation that waits for it.
  const told = problems.filter(
    ({ code, field }) =>
      code !== 'missing' || (compliance.obligation !== undefined && field !== 'obligation'),
  );
  return KEYS.map((key) => {
    const problem = told.find(({ field }) => field === key);
    return textField({
      name: words[key],
      value: compliance[key],
      mode: key === 'document' ? 'text' : 'decimal',
      unit: units[key],
      problem: problem && fieldProblem(desk, problem, `compliance-${key}`),
      put: (typed) => desk.change((claim) => withCompliance(claim, key, typed), `compliance:${key}`),
    });
  });
}

function cap(desk: Desk, { cap: most, credits = 0 }: ComplianceCap): TemplateResult {
  const words = marketMessages[desk.language];
  return html`<p role="status">
      <b class="num">${words.cap(whole(credits))}</b>
    </p>
    <details>
      <summary>${words.steps}</summary>
      ${most ? explained({ ...desk, references }, most) : nothing}
    </details>`;
}
