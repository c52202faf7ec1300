import type { Locator } from '@playwright/test';
import { contractWords } from '../../widgets/foundation/messages/contract.ts';
import { version } from './host-page.ts';

/** Ways to see what a calculator hands to its host, and to agree to it, for the tests in a browser. */

export const calculators = ['emissions', 'footprint', 'offset', 'readiness', 'measures'] as const;

export type Calculator = (typeof calculators)[number];

/** What loads some of the calculators, from the folder of their version. */
export const loading = (siteUrl: string, ...names: Calculator[]): string =>
  [
    `<link rel="stylesheet" href="${siteUrl}widgets/${version}/zcf.css">`,
    ...names.map(
      (name) => `<script type="module" src="${siteUrl}widgets/${version}/zcf-${name}.js"></script>`,
    ),
  ].join('');

/** What the reader is asked, below a calculator. */
export const handing = (calculator: Locator): Locator => calculator.locator('[part=handover]');

/** The figures that the reader is shown, each with its name. */
export const shownFigures = (calculator: Locator): Promise<string[][]> =>
  handing(calculator)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
    );

const t = contractWords.zh;

/** Opens what would be handed to a receiver: the host's address unless it says another. */
export async function ask(calculator: Locator, receiver?: string): Promise<string> {
  const name = receiver ?? (await calculator.page().evaluate(() => location.host));
  await handing(calculator)
    .getByRole('button', { name: t.ask(name) })
    .click();
  return name;
}

/** Looks at what would be handed over, and agrees to it. */
export async function agree(calculator: Locator, receiver?: string): Promise<string[][]> {
  const name = await ask(calculator, receiver);
  const shown = await shownFigures(calculator);
  await handing(calculator)
    .getByRole('button', { name: t.agree(name) })
    .click();
  return shown;
}

/** What `toJSON()` of an element gives, or the name of what it throws. */
export const resultOf = (
  calculator: Locator,
): Promise<{ fields: { name: string; value: unknown }[] } | string> =>
  calculator.evaluate((element) => {
    try {
      return (element as unknown as { toJSON(): { fields: { name: string; value: unknown }[] } }).toJSON();
    } catch (error) {
      return (error as Error).name;
    }
  });

/** What a form would send, name by name. */
export const formData = (form: Locator): Promise<[string, string][]> =>
  form.evaluate((one) =>
    [...new FormData(one as HTMLFormElement)].map(([name, value]): [string, string] => [name, String(value)]),
  );
