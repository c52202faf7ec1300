import { html, nothing, type TemplateResult } from 'lit';
import {
  gridFactorYears,
  reportingYear,
  type BoundaryChoice,
  type Rules,
} from '../../../src/calculators/index.ts';
import { entityFields } from '../../foundation/parts/entity-fields.ts';
import type { Desk } from '../desk.ts';
import { dateField, selectField, textField } from '../../foundation/parts/controls.ts';
import { indicatorInputs } from './indicator-inputs.ts';
import { withoutSite, withSite } from './sites.ts';

/** Who reports, within which boundary, by which choices of method. All of it is printed with the result. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t } = desk;
  return html`<h3>${t.panels.settings}</h3>
    ${entityFields(desk)} ${boundary(desk)} ${sites(desk)} ${method(desk)} ${indicatorInputs(desk)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function boundary(desk: Desk): TemplateResult {
  const { t, inventory } = desk;
  const current = inventory.boundary;
  const put = (part: Partial<BoundaryChoice>, group?: string) =>
    desk.change((one) => ({ ...one, boundary: { ...one.boundary, ...part } }), group);
  const wholeYear = reportingYear(inventory.year, desk.factory.profile?.firstMonth);
  const putPeriod = (part: Partial<typeof wholeYear>) =>
    desk.change((one) => ({ ...one, period: { ...wholeYear, ...one.period, ...part } }));
  return html`<fieldset>
    <legend>${t.settings.boundary}</legend>
    <div class="fields">
      ${selectField({
        name: t.settings.approach,
        value: current.approach,
        options: t.settings.approaches,
        put: (approach) => put({ approach }),
      })}
      ${
        current.approach === 'equity-share'
          ? textField({
              name: t.settings.equityShare,
              value: current.equityShare,
              mode: 'decimal',
              unit: '%',
              put: (equityShare) => put({ equityShare }, 'equityShare'),
            })
          : nothing
      }
      ${textField({
        name: t.settings.boundaryText,
        value: current.description,
        put: (description) => put({ description }, 'boundary'),
      })}
      ${dateField(t.settings.from, inventory.period?.from, (from) => putPeriod({ from }))}
      ${dateField(t.settings.to, inventory.period?.to, (to) => putPeriod({ to }))}
      ${selectField({
        name: t.settings.carbonMarket,
        value: inventory.carbonMarket,
        options: t.settings.carbonMarkets,
        put: (carbonMarket) => desk.change((one) => ({ ...one, carbonMarket })),
      })}
    </div>
    ${current.approach === 'equity-share' ? html`<p class="note">${t.settings.equityNote}</p>` : nothing}
  </fieldset>`;
}

function sites(desk: Desk): TemplateResult {
  const { t, inventory } = desk;
  const rename = (id: string, name: string) =>
    desk.change(
      (one) => ({ ...one, sites: one.sites.map((site) => (site.id === id ? { ...site, name } : site)) }),
      id,
    );
  return html`<fieldset>
    <legend>${t.settings.sites}</legend>
    <div class="fields">
      ${inventory.sites.map(
        ({ id, name }) =>
          html`${textField({
              name: t.settings.site,
              value: name,
              put: (value) => rename(id, value),
            })}
            <button @click=${() => desk.change((one) => withoutSite(one, id))}>
              ${t.settings.removeSite(name)}
            </button>`,
      )}
    </div>
    <button @click=${() => desk.change((one) => withSite(one, ''))}>${t.settings.addSite}</button>
  </fieldset>`;
}

function method(desk: Desk): TemplateResult {
  const { t, inventory } = desk;
  const { rules } = inventory;
  const put = (part: Partial<Rules>, group?: string) =>
    desk.change((one) => ({ ...one, rules: { ...one.rules, ...part } }), group);
  return html`<fieldset>
    <legend>${t.settings.method}</legend>
    <div class="fields">
      ${selectField({
        name: 'GWP',
        value: inventory.gwp,
        options: t.settings.gwpSets,
        put: (gwp) => desk.change((one) => ({ ...one, gwp })),
      })}
      ${textField({
        name: t.settings.gwpReason,
        value: inventory.gwpReason,
        put: (gwpReason) => desk.change((one) => ({ ...one, gwpReason }), 'gwpReason'),
      })}
      ${selectField({
        name: t.settings.fuelSet,
        value: rules.fuelSet,
        options: t.settings.fuelSets,
        put: (fuelSet) => put({ fuelSet }),
      })}
      ${selectField({
        name: t.settings.gbt,
        value: rules.gbt32150,
        options: t.settings.gbtEditions,
        put: (gbt32150) => put({ gbt32150 }),
      })}
      ${selectField({
        name: t.settings.official,
        value: rules.officialElectricity,
        options: t.settings.officials,
        put: (officialElectricity) => put({ officialElectricity }),
      })}
      ${selectField({
        name: t.settings.residual,
        value: rules.residual,
        options: t.settings.residuals,
        put: (residual) => put({ residual }),
      })}
      ${selectField({
        name: t.settings.gridYear,
        value: rules.gridYear === undefined ? '' : `of-${rules.gridYear}`,
        options: gridYearOptions(desk),
        put: (year) => desk.change((one) => ({ ...one, rules: withGridYear(one.rules, year) })),
      })}
      ${selectField({
        name: t.settings.rounding,
        value: rules.rounding,
        options: t.settings.roundings,
        put: (rounding) => put({ rounding }),
      })}
      ${textField({
        name: t.settings.threshold,
        value: rules.recalculationThreshold,
        mode: 'decimal',
        unit: '%',
        put: (recalculationThreshold) => put({ recalculationThreshold }, 'threshold'),
      })}
    </div>
  </fieldset>`;
}

/** The years that have factors of the grid, and one that is chosen beside them. */
function gridYearOptions({ t, inventory }: Desk): Readonly<Record<string, string>> {
  const chosen = inventory.rules.gridYear;
  const years = new Set([...gridFactorYears, ...(chosen === undefined ? [] : [chosen])]);
  const sorted = [...years].sort((a, b) => b - a);
  return {
    '': t.settings.ownYear,
    // A key that looks like a number would be sorted to the front.
    ...Object.fromEntries(sorted.map((year) => [`of-${year}`, String(year)])),
  };
}

/** The rules with the year of another announcement, or with the inventory's own. */
function withGridYear({ gridYear: _, ...rules }: Rules, year: string): Rules {
  return year ? { ...rules, gridYear: Number(year.slice('of-'.length)) } : rules;
}
