import { html, nothing, type TemplateResult } from 'lit';
import { siteRoot } from '../../foundation/data.ts';
import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';

/**
 * What remains after the plan and how to go on with it: the same file opens in the offset calculator, which lists what the
 * plan reduces among a year's own reductions. Each calculator writes its own section only.
 */
export function toOffset({
  result,
  plan,
  language,
  t,
  rounding,
}: Pick<Desk, 'result' | 'plan' | 'language' | 't' | 'rounding'>): TemplateResult | typeof nothing {
  const { outcome } = result ?? {};
  if (!outcome) return nothing;
  const m = filesMessages[language].offset;
  const remains = tonnes({ rounding }, outcome.remaining.mid.value);
  return html`<fieldset>
    <legend>${m.title}</legend>
    <p>
      ${m.remains(outcome.year, remains, t.scope2Bases[plan.scope2])}
      <a
        href="${siteRoot()}${language === 'en' ? 'en/' : ''}calculators/offset/"
        target="_blank"
        rel="noopener"
        >${m.calculator}</a
      >
    </p>
    <p class="note">${m.note}</p>
  </fieldset>`;
}
