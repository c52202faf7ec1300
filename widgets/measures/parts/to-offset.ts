import { html, nothing, type TemplateResult } from 'lit';
import type { PlannedMeasure, QuantifiedPlan } from '../../../src/calculators/index.ts';
import { siteRoot } from '../../foundation/data.ts';
import { tonnes } from '../../foundation/desk.ts';
import { selectField } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';
import { missingIn, reductionsIn, withReductions } from './planned-reductions.ts';

/** Per element the year whose ledger the reductions are listed in. */
const chosen = new WeakMap<object, number>();

/** What remains after the plan, how to go on with it, and the reductions of a year for the ledger of offsets. */
export function toOffset(desk: Desk): TemplateResult | typeof nothing {
  const { result, language, t } = desk;
  const { outcome } = result ?? {};
  if (!result || !outcome) return nothing;
  const m = filesMessages[language].offset;
  const address = `${siteRoot()}${language === 'en' ? 'en/' : ''}calculators/offset/`;
  return html`<fieldset>
    <legend>${m.title}</legend>
    <p>
      ${m.remains(outcome.year, tonnes(desk, outcome.remaining.mid.value), t.scope2Bases[desk.plan.scope2])}
      <a href=${address} target="_blank" rel="noopener">${m.calculator}</a>
    </p>
    ${handOver(desk, result)}
  </fieldset>`;
}

/** Nothing can have been reduced in a year that hasn't begun. */
function handOver(desk: Desk, result: QuantifiedPlan): TemplateResult {
  const { factory, language, host } = desk;
  const m = filesMessages[language].offset;
  const now = new Date().getFullYear();
  const years = result.years.map(({ year }) => year).filter((year) => year <= now);
  const claimed = (factory.offset?.claims ?? [])
    .map(({ year }) => year)
    .filter((year) => years.includes(year));
  const picked = chosen.get(host) ?? 0;
  const year = years.includes(picked) ? picked : (claimed.at(-1) ?? years.at(-1));
  if (year === undefined) return html`<p class="quiet">${m.notBegun}</p>`;
  const nameOf = (line: PlannedMeasure) => m.estimated(desk.lineName(line));
  const reductions = reductionsIn(result, year, factory);
  const missing = missingIn(factory, year, reductions, nameOf);
  const sum = missing.reduce((all, one) => all + one.tonnes, 0);
  return html`<div class="fields">
      ${selectField({
        name: m.year,
        value: `${year}`,
        options: Object.fromEntries(years.map((one) => [`${one}`, `${one}`])),
        put: (one) => {
          chosen.set(host, Number(one));
          desk.refresh();
        },
      })}
    </div>
    <p class="quiet" role="status">
      ${missing.length ? m.found(missing.length, tonnes(desk, sum)) : reductions.length ? m.listed(year) : m.none(year)}
    </p>
    <p class="note">${m.note}</p>
    <p class="actions">
      <button
        ?disabled=${!missing.length}
        @click=${() => desk.changeFactory((file) => withReductions(file, year, reductions, nameOf))}
      >
        ${m.add(year)}
      </button>
    </p>`;
}
