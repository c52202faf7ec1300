import type { Locator, Page } from '@playwright/test';
import { zh } from '../../src/messages/workspace/zh.ts';
import { en } from '../../src/messages/workspace/en.ts';
import { expect } from './browser.ts';

/** Ways to use the page of the reader's factories, for its tests in a browser. */

export const words = { zh, en };

type Step = keyof typeof zh.path.steps;

/** The page, ready to begin. */
export async function openWorkspace(page: Page, root: '' | 'en/' = ''): Promise<Locator> {
  await page.goto(`${root}factory/`);
  const workspace = page.locator('.workspace');
  await expect(
    workspace.getByRole('button', { name: words[root ? 'en' : 'zh'].factories.create }),
  ).toBeVisible();
  return workspace;
}

/** Opens one of the made-up factories: 0 is the one with an inventory, an assessment and a plan. */
export async function openExample(
  workspace: Locator,
  place = 0,
  language: 'zh' | 'en' = 'zh',
): Promise<void> {
  const t = words[language].factories;
  await workspace.getByText(t.examples, { exact: true }).click();
  await workspace.locator('.examples button').nth(place).click();
  await expect(workspace.locator('.path')).toHaveAttribute('aria-busy', 'false');
}

/** A step of the path. */
export const step = (workspace: Locator, id: Step): Locator => workspace.locator(`#step-${id}`);

/** What a step's state is called. */
export const stateOf = (workspace: Locator, id: Step): Locator => step(workspace, id).locator('.state');

/** Opens the calculator of a step in the page. */
export async function openCalculatorOf(workspace: Locator, id: Step): Promise<Locator> {
  await step(workspace, id)
    .getByRole('button', { name: zh.path.workOn.replace('{step}', zh.path.steps[id]) })
    .click();
  return step(workspace, id).locator('.work > div > *');
}

/** A factory of the list by its name. */
export const listed = (workspace: Locator, name: string): Locator =>
  workspace.locator('.factories [data-factory]').filter({ hasText: name });

/** Does something with a factory of the list. */
export async function act(workspace: Locator, name: string, action: string): Promise<void> {
  const row = listed(workspace, name).first();
  await row.locator('summary').click();
  await row.getByRole('button', { name: action, exact: true }).click();
}
