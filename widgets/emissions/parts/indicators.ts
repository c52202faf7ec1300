import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type Coefficient, type Quantification } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import { equation } from '../../foundation/parts/formula.ts';

/** Energy, intensities and shares; what is missing for one is said instead of it. */
export function indicators(desk: Desk): TemplateResult | typeof nothing {
  const { t, analysis } = desk;
  if (!analysis) return nothing;
  const {
    energyCalorific,
    energyEqualValue,
    nonFossilShare,
    park,
    perProduct,
    perOutputValue,
    perAddedValue,
  } = analysis.indicators;
  const value = (one: Quantification | undefined, unit: string, times = 1): string =>
    one ? `${formatNumber(one.value * times, { significant: 4 })} ${unit}` : t.results.missing;
  const rows: Figure[] = [
    { name: t.results.energyCalorific, values: [value(energyCalorific, 'tce')] },
    { name: t.results.energyEqual, values: [value(energyEqualValue, 'tce')] },
    { name: t.results.nonFossilCalorific, values: [value(nonFossilShare.calorific, '%', 100)] },
    { name: t.results.nonFossilEqual, values: [value(nonFossilShare.equalValue, '%', 100)] },
    { name: t.results.park, values: [value(park?.intensity, 'tCO₂/tce')] },
    { name: t.results.perOutput, values: [value(perOutputValue, t.results.perMoney)] },
    { name: t.results.perAdded, values: [value(perAddedValue, t.results.perMoney)] },
    ...perProduct.map(({ name, unit, value: amount }): Figure => ({
      name: t.results.perProduct(name),
      values: [value(amount, `tCO₂e/${unit}`)],
    })),
  ];
  return html`${figureTable(t.results.indicators, [''], rows)}
    ${park ? html`<p class="formula">${t.results.park}${t.colon}${intensity(desk, park.intensity)}</p>` : nothing}
    <p class="quiet">${t.results.parkNote}</p>`;
}

const intensity = (desk: Desk, value: Coefficient): TemplateResult => equation(desk, value);
