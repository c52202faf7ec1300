import { html, nothing, type TemplateResult } from 'lit';
import { gridAreas, type Typed } from '../../../src/calculators/index.ts';
import { selectField, textField } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';
import { baselineMessages } from '../messages/baseline.ts';
import { baselineFigures } from './baseline-figures.ts';
import { findingAt, generalFindings } from './findings.ts';
import { planField } from './plan-field.ts';

/** What the plan starts from, what it is to reach, and at which prices. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, plan, language } = desk;
  const m = baselineMessages[language];
  return html`<h3>${t.panels.baseline}</h3>
    <fieldset>
      <legend>${m.start}</legend>
      <div class="fields">${source(desk)} ${plan.baseline === 'stated' ? statedFields(desk) : nothing}</div>
      ${about(desk)}
    </fieldset>
    <fieldset>
      <legend>${m.aims}</legend>
      <div class="fields">${planField(desk, 'target')} ${planField(desk, 'growth')}</div>
      <p class="note">${m.aimsNote}</p>
    </fieldset>
    <fieldset>
      <legend>${m.money}</legend>
      <div class="fields">${planField(desk, 'electricityPrice')} ${planField(desk, 'discountRate')}</div>
      <p class="note">${m.moneyNote}</p>
    </fieldset>
    ${generalFindings(desk)} ${baselineFigures(desk)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function source(desk: Desk): TemplateResult {
  const { plan, inventoryYears, language } = desk;
  const m = baselineMessages[language];
  // An inventory of another year is offered with its year; one that isn't there stays chosen until the reader picks another.
  const years = [...new Set([...inventoryYears, ...(plan.baseline === 'inventory' ? [plan.baseYear] : [])])];
  const problem = findingAt(desk, 'baseYear');
  return html`${selectField({
    name: m.source,
    value: plan.baseline === 'stated' ? 'stated' : `${plan.baseYear}`,
    options: {
      ...Object.fromEntries(years.map((year) => [`${year}`, m.sources.inventory(year)])),
      stated: m.sources.stated,
    },
    put: (chosen) =>
      desk.changePlan((one) =>
        chosen === 'stated'
          ? { ...one, baseline: 'stated' }
          : { ...one, baseline: 'inventory', baseYear: Number(chosen) },
      ),
  })}
  ${problem ? html`<p class="problem ${problem.severity}">${problem.text}</p>` : nothing}`;
}

/** Areas whose average electricity may take. */
const averages = gridAreas.filter(({ kind }) => kind !== 'residual' && kind !== 'fossil');

function statedFields(desk: Desk): TemplateResult {
  const { plan, language } = desk;
  const m = baselineMessages[language];
  const areas = {
    [plan.area]: plan.area,
    ...Object.fromEntries(averages.map(({ id, name }) => [id, name[language]])),
  };
  return html`${selectField({
    name: m.area,
    value: plan.area,
    options: areas,
    put: (area) => desk.changePlan((one) => ({ ...one, area })),
  })}
  ${(['scope1', 'electricity', 'certified', 'otherScope2', 'scope3'] as const).map((key) =>
    textField({
      name: m.stated[key],
      value: plan.stated[key],
      mode: 'decimal',
      unit: key === 'electricity' || key === 'certified' ? 'MWh' : 'tCO₂e',
      problem: findingAt(desk, `stated.${key}`),
      put: (typed) =>
        desk.changePlan((one) => ({ ...one, stated: withTyped(one.stated, key, typed) }), `stated:${key}`),
    }),
  )}`;
}

function about({ plan, inventoryYears, language }: Desk): TemplateResult {
  const m = baselineMessages[language];
  const text =
    plan.baseline === 'inventory' && inventoryYears.length
      ? m.fromInventory
      : `${inventoryYears.length ? '' : `${m.noInventories} `}${m.unitNote}`;
  return html`<p class="note">${text}</p>`;
}

/** The same with what was typed; an empty field says nothing, and leaves nothing in the file. */
function withTyped<Key extends string, Of extends Readonly<Partial<Record<Key, Typed>>>>(
  of: Of,
  key: Key,
  typed: string,
): Of {
  const { [key]: _, ...others } = of;
  return { ...others, ...(typed && { [key]: typed }) } as Of;
}
