import type { Locator } from '@playwright/test';
import { formatTonnes } from '../../src/calculators/index.ts';
import { gridElectricity } from '../../src/calculators/factors/grid-electricity.ts';

/** One input, the attributes it is computed under, and the total that has to come of it, for hosts of every kind. */

const kilowattHours = 120_000;

/** As a host or a reader would write it. */
export const electricity = {
  name: '外购电',
  amount: String(kilowattHours),
  text: `外购电力 ${kilowattHours} kWh`,
};

/** The place and the year whose factor is taken. */
export const placed = 'year="2023" area="CN-CQ"';

/** The total, in tonnes, of so many times the electricity, as the calculator writes it. */
export function expectedTotal(times = 1): string {
  const factor = gridElectricity.find(({ region, year }) => region === 'CN-CQ' && year === 2023);
  if (!factor) throw new Error('The registry should have the factor of CN-CQ for 2023.');
  // kWh × kgCO2/kWh = kgCO2; a thousand of them are a tonne.
  return formatTonnes((times * kilowattHours * factor.value) / 1000);
}

/** Puts the electricity on the desk as a host does, once the element is there. */
export const setElectricity = (calculator: Locator, text = electricity.text): Promise<void> =>
  calculator.evaluate(async (element, inputs) => {
    await customElements.whenDefined(element.localName);
    await (element as HTMLElement & { set(text: string): Promise<void> }).set(inputs);
  }, text);
