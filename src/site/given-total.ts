import { formatTonnes } from '../calculators/index.ts';
import { factorOf } from './factors.ts';

/** What 120 000 kWh from the grid of Chongqing come to in 2023, in tonnes of CO2, as the calculators write it. */
export async function givenTotal(): Promise<string> {
  const { factor } = await factorOf('grid-electricity-cn-cq-2023');
  return formatTonnes((120_000 * factor.value) / 1000);
}
