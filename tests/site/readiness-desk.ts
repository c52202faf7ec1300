import type { Locator, Page } from '@playwright/test';
import { exampleFactories } from '../../src/calculators/example-factories/index.ts';
import type { AnswerWord, FactoryFile, Language } from '../../src/calculators/index.ts';
import { en } from '../../widgets/readiness/messages/en.ts';
import { zh } from '../../widgets/readiness/messages/zh.ts';
import type { ZcfReadiness } from '../../widgets/readiness/readiness.element.ts';
import { expect } from './browser.ts';
import { showPanel } from './desk.ts';

/** Ways to use the self-assessment as a reader does, for its tests in a browser. */

export { downloadBy, focused, measured, overlapping, showPanel, tabTo, textOf } from './desk.ts';

/** An element whose words and requirements have come. */
export async function ready(calculator: Locator): Promise<Locator> {
  await expect(calculator.locator('[part=result]')).toBeVisible();
  return calculator;
}

/** The site's own page of the self-assessment, ready to answer. */
export async function openReadiness(page: Page, root: '' | 'en/' = '', siteUrl = ''): Promise<Locator> {
  await page.goto(`${siteUrl}${root}calculators/readiness/`);
  return ready(page.locator('zcf-readiness'));
}

/** Whether the basic requirements are met, in sight all the time. */
export const gates = (calculator: Locator): Locator => calculator.locator('[part=result] .lead');

/** The score of what is answered. */
export const score = (calculator: Locator): Locator => calculator.locator('[part=total]');

/** Coverage, the span of the score, evidence, what is left out: as far as there are any. */
export const figures = (calculator: Locator): Locator => calculator.locator('[part=result] .two dd');

/** A requirement by its id: 6.7.1-r2. It is there once its part is open. */
export const requirement = (calculator: Locator, id: string): Locator =>
  calculator.locator(`[data-requirement="${id}"]`);

/** The choice of an answer to a requirement. */
export const answer = (calculator: Locator, id: string, word: AnswerWord): Locator =>
  requirement(calculator, id).locator(`input[type=radio][value=${word}]`);

/** A part of the guideline by its number, opened. */
export async function openPart(calculator: Locator, part: string): Promise<Locator> {
  const section = calculator.locator(`[part=section]:has([id="part-${part}"])`);
  const name = section.locator('h3 button');
  if ((await name.getAttribute('aria-expanded')) === 'false') await name.click();
  await expect(section.locator('.requirements')).toBeVisible();
  return section;
}

/** What is chosen for every requirement that is asked, by its id. */
export async function chosenAnswers(calculator: Locator): Promise<Readonly<Record<string, string>>> {
  const names = calculator.locator('[part=section] h3 button[aria-expanded=false]');
  while (await names.count()) await names.first().click();
  return Object.fromEntries(
    await calculator
      .locator('[data-requirement] .answers input:checked')
      .evaluateAll((all) =>
        all.map((one) => [(one as HTMLInputElement).name, (one as HTMLInputElement).value]),
      ),
  ) as Record<string, string>;
}

/** Where the focus is, as far as an assessment is concerned. */
export interface Stop {
  readonly label: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly expanded: string | null;
  readonly requirement: string | undefined;
}

export const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const field = element as HTMLInputElement;
    const label = field.ariaLabel ?? field.labels?.[0]?.textContent ?? field.textContent;
    return {
      label: label.replace(/\s+/g, ' ').trim(),
      type: field.type,
      name: field.name,
      value: field.value,
      expanded: field.ariaExpanded,
      requirement: field.closest<HTMLElement>('[data-requirement]')?.dataset['requirement'],
    };
  });

/** Goes on with Tab from what has the focus, and does at each stop what is to be done there, until that says it is the last. */
export async function walk(page: Page, visit: (at: Stop) => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 600; step += 1) {
    if (await visit(await stop(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The way should come to an end; it is at ${(await stop(page)).label}.`);
}

/** Chooses an answer of the group that has the focus: by space where it is the first, else by the arrow keys. */
export async function answerByKeys(page: Page, word: AnswerWord): Promise<void> {
  if ((await stop(page)).value === word) return page.keyboard.press('Space');
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await stop(page)).value === word) return;
  }
  throw new Error(`The answer ${word} should be offered; the arrow keys end at ${(await stop(page)).value}.`);
}

/** Puts a whole file on the desk, as a host may do it. */
export async function put(calculator: Locator, file: FactoryFile): Promise<void> {
  await calculator.evaluate((element, given) => {
    (element as ZcfReadiness).factory = given;
  }, file);
}

/** Opens one of the example factories by its name in the language of the calculator. */
export async function openExample(
  calculator: Locator,
  id: 'machinery' | 'electronics' | 'battery',
  language: Language = 'zh',
): Promise<void> {
  const name = exampleFactories.find((one) => one.id === id)?.name[language] ?? id;
  const panel = await showPanel(calculator, { zh, en }[language].panels.examples);
  await panel.getByRole('button', { name }).click();
  await expect(calculator.locator('[part=panel]')).toHaveCount(0);
}
