import { html, nothing, type TemplateResult } from 'lit';
import { checkField, selectField, textField } from '../../foundation/parts/controls.ts';
import { changeRules, type Desk } from '../desk.ts';
import { settingsMessages } from '../messages/settings.ts';
import type { ProblemAt } from './settings.ts';

/** In which order lots are used, and what the reader asks of the choice. */
export function matchingRules(desk: Desk, problemAt: ProblemAt): TemplateResult {
  const { claim, language } = desk;
  const { rules } = claim;
  const words = settingsMessages[language];
  return html`<fieldset>
    <legend>${words.rules}</legend>
    <div class="fields">
      ${selectField({ name: words.policy, value: rules.policy, options: words.policies, put: (policy) => changeRules(desk, { policy }) })}
      ${selectField({ name: words.certificates, value: rules.certificates, options: words.certificatePeriods, put: (certificates) => changeRules(desk, { certificates }) })}
      ${selectField({ name: words.share, value: rules.share?.of ?? 'none', options: words.shares, put: (of) => chooseShare(desk, of) })}
      ${
        rules.share
          ? textField({
              name: words.sharePercent,
              value: rules.share.percent,
              mode: 'decimal',
              unit: '%',
              problem: problemAt('share'),
              put: (percent) => typeShare(desk, percent),
            })
          : nothing
      }
      ${textField({
        name: words.vintageYears,
        value: rules.vintageYears,
        mode: 'decimal',
        unit: words.years,
        problem: problemAt('vintageYears'),
        put: (typed) => limitVintage(desk, typed),
      })}
      ${selectField({ name: words.rounding, value: rules.rounding, options: words.roundings, put: (rounding) => changeRules(desk, { rounding }) })}
    </div>
    ${checkField(words.planOrdered, rules.planOrdered, (planOrdered) => changeRules(desk, { planOrdered }))}
    ${rules.policy === 'by-hand' ? html`<p class="note">${words.byHand}</p>` : nothing}
    <p class="note">${words.vintageNote}</p>
  </fieldset>`;
}

/** Of what a share is asked; its percentage stays. */
export function chooseShare(desk: Pick<Desk, 'change'>, of: 'none' | 'local' | 'removal'): void {
  desk.change((claim) => {
    const { share, ...rules } = claim.rules;
    if (of === 'none') return { ...claim, rules };
    return { ...claim, rules: { ...rules, share: { of, percent: share?.percent ?? '' } } };
  });
}

function typeShare(desk: Desk, percent: string): void {
  desk.change((claim) => {
    const { share } = claim.rules;
    return share ? { ...claim, rules: { ...claim.rules, share: { ...share, percent } } } : claim;
  }, 'share');
}

/** An emptied field limits nothing: it is taken away. */
export function limitVintage(desk: Pick<Desk, 'change'>, typed: string): void {
  desk.change((claim) => {
    const { vintageYears: _, ...rules } = claim.rules;
    return { ...claim, rules: typed.trim() === '' ? rules : { ...rules, vintageYears: typed } };
  }, 'vintageYears');
}

/** Whether allowances count at all, with why they don't by themselves. */
export function allowances(desk: Desk): TemplateResult {
  const words = settingsMessages[desk.language];
  return html`<fieldset>
    <legend>${words.allowances}</legend>
    ${checkField(words.allowancesCount, desk.claim.rules.allowances, (on) => changeRules(desk, { allowances: on }))}
    <p class="note">${words.allowancesNote}</p>
  </fieldset>`;
}
