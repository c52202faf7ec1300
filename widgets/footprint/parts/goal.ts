import { html, nothing, type TemplateResult } from 'lit';
import {
  boundaries,
  gridAreas,
  unitSymbol,
  type FootprintStudy,
  type Unit,
} from '../../../src/calculators/index.ts';
import { dateField, selectField, textField } from '../../foundation/parts/controls.ts';
import { unitText, type Desk } from '../desk.ts';
import { siteEnergy } from './site-energy.ts';
import { studyProblem } from './study-problem.ts';

/** What a product is counted in. */
const UNITS: readonly Unit[] = ['piece', 'kg', 't', 'm2', 'm3', 'L', 'kWh', 'kWp'];

/** Goal and scope: the product, what the result is per, within which boundary, by which rules. All of it is printed. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t } = desk;
  return html`<h3>${t.panels.goal}</h3>
    ${product(desk)} ${unit(desk)} ${rules(desk)} ${contents(desk)} ${siteEnergy(desk)}
    <p class="note">${t.goal.offsets}</p>
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function product(desk: Desk): TemplateResult {
  const { t, study, texts } = desk;
  const put = (part: Partial<FootprintStudy['product']>, group: string) =>
    desk.change((one) => ({ ...one, product: { ...one.product, ...part } }), group);
  const goal = (part: Partial<FootprintStudy['goal']>, group?: string) =>
    desk.change((one) => ({ ...one, goal: { ...one.goal, ...part } }), group);
  return html`<fieldset>
    <legend>${t.goal.product}</legend>
    <div class="fields">
      ${textField({ name: t.goal.name, value: study.product.name, put: (name) => put({ name }, 'product') })}
      ${textField({ name: t.goal.model, value: study.product.model, put: (model) => put({ model }, 'model') })}
      ${textField({
        name: t.goal.description,
        value: study.product.description,
        put: (description) => put({ description }, 'description'),
      })}
      ${textField({ name: t.goal.study, value: study.name, put: (name) => desk.change((one) => ({ ...one, name }), 'name') })}
      ${selectField({
        name: t.goal.use,
        value: study.goal.intendedUse ?? '',
        options: { '': t.goal.choose, ...texts.intendedUses },
        put: (use) => goal(use === '' ? {} : { intendedUse: use }),
      })}
      ${textField({ name: t.goal.reason, value: study.goal.reason, put: (reason) => goal({ reason }, 'reason') })}
      ${textField({ name: t.goal.audience, value: study.goal.audience, put: (audience) => goal({ audience }, 'audience') })}
    </div>
  </fieldset>`;
}

function unit(desk: Desk): TemplateResult {
  const { t, study, language, texts } = desk;
  const put = (part: Partial<FootprintStudy['unit']>, group?: string) =>
    desk.change((one) => ({ ...one, unit: { ...one.unit, ...part } }), group);
  const units = Object.fromEntries(UNITS.map((one) => [one, unitSymbol(one, language)])) as Record<
    Unit,
    string
  >;
  const limits = Object.fromEntries(boundaries.map((one) => [one, texts.boundaries[one]])) as Record<
    FootprintStudy['boundary'],
    string
  >;
  return html`<fieldset>
    <legend>${t.goal.unit}</legend>
    <div class="fields">
      ${selectField({ name: t.goal.boundary, value: study.boundary, options: limits, put: (boundary) => desk.change((one) => ({ ...one, boundary })) })}
      ${selectField({ name: t.goal.kind, value: study.unit.kind, options: texts.unitKinds, put: (kind) => put({ kind }) })}
      ${textField({ name: t.goal.unitText, value: study.unit.description, put: (description) => put({ description }, 'unit') })}
      ${textField({ name: t.goal.amount, value: study.unit.amount, mode: 'decimal', put: (amount) => put({ amount }, 'unitAmount') })}
      ${selectField({ name: t.goal.unitOf, value: study.unit.unit, options: units, put: (one) => put({ unit: one }) })}
      ${textField({ name: `${t.goal.mass}${t.brackets(unitText(desk))}`, value: study.unit.massKg, mode: 'decimal', unit: 'kg', put: (massKg) => put({ massKg }, 'mass') })}
      ${dateField(t.goal.from, study.period.from, (from) => desk.change((one) => ({ ...one, period: { ...one.period, from } })))}
      ${dateField(t.goal.to, study.period.to, (to) => desk.change((one) => ({ ...one, period: { ...one.period, to } })))}
      ${textField({ name: t.goal.output, value: study.output, mode: 'decimal', unit: unitSymbol(study.unit.unit, language), put: (output) => desk.change((one) => ({ ...one, output }), 'output') })}
    </div>
    ${problemsAt(desk, ['unitKind', 'unitAmount', 'unitDescription'])}
  </fieldset>`;
}

/** What is wrong with these fields of the study, right below them. */
function problemsAt(desk: Desk, fields: readonly string[]): readonly TemplateResult[] {
  const found = desk.analysis?.problems.filter(({ field = '' }) => fields.includes(field)) ?? [];
  return found.map((problem) => studyProblem(desk, problem));
}

/** The years there is a factor of; one that a file names beside them stays chosen until the reader picks another. */
function electricityYears({ t, study }: Desk): Readonly<Record<string, string>> {
  const { electricityYear } = study.rules;
  return { [electricityYear]: electricityYear, ...t.goal.electricityYears };
}

function rules(desk: Desk): TemplateResult {
  const { t, study, language, texts } = desk;
  const put = (part: Partial<FootprintStudy['rules']>) =>
    desk.change((one) => ({ ...one, rules: { ...one.rules, ...part } }));
  const places = gridAreas.filter(({ kind }) => kind === 'province' || kind === 'nation');
  const areas = Object.fromEntries(places.map(({ id, name }) => [id, name[language]]));
  return html`<fieldset>
    <legend>${t.goal.rules}</legend>
    <div class="fields">
      ${selectField({ name: t.goal.gwp, value: study.gwp, options: { AR6: 'AR6', AR5: 'AR5', AR4: 'AR4' }, put: (gwp) => desk.change((one) => ({ ...one, gwp })) })}
      ${
        study.gwp === 'AR6'
          ? nothing
          : textField({
              name: t.goal.gwpReason,
              value: study.gwpReason,
              put: (gwpReason) => desk.change((one) => ({ ...one, gwpReason }), 'gwpReason'),
            })
      }
      ${selectField({ name: t.goal.electricityYear, value: study.rules.electricityYear, options: electricityYears(desk), put: (electricityYear) => put({ electricityYear }) })}
      ${selectField({ name: t.goal.recycling, value: study.rules.recycling, options: texts.recycling, put: (recycling) => put({ recycling }) })}
      ${selectField({ name: t.goal.fuelSet, value: study.rules.fuelSet, options: t.goal.fuelSets, put: (fuelSet) => put({ fuelSet }) })}
      ${selectField({ name: t.goal.rounding, value: study.rules.rounding, options: t.goal.roundings, put: (rounding) => put({ rounding }) })}
      ${selectField({ name: t.goal.area, value: study.area, options: areas, put: (area) => desk.change((one) => ({ ...one, area })) })}
    </div>
    ${problemsAt(desk, ['gwpReason', 'electricityYear', 'recycling'])}
  </fieldset>`;
}

/** Absent is unknown, never zero: an emptied field is taken away. */
function contents(desk: Desk): TemplateResult {
  const { t, study } = desk;
  const put = (key: 'fossil' | 'biogenic') => (amount: string) =>
    desk.change((one) => {
      const { [key]: _, ...others } = one.contents;
      return {
        ...one,
        contents: amount.trim() === '' ? others : { ...others, [key]: { amount, unit: 'kgC' } },
      };
    }, `contents:${key}`);
  return html`<fieldset>
    <legend>${t.goal.contents}</legend>
    <div class="fields">
      ${(['fossil', 'biogenic'] as const).map((key) =>
        textField({
          name: t.goal[key],
          value: study.contents[key]?.amount,
          mode: 'decimal',
          unit: 'kgC',
          put: put(key),
        }),
      )}
    </div>
  </fieldset>`;
}
