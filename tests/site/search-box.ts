import type { Locator, Page } from '@playwright/test';

/** The page's search box, which a script makes a combobox when it is first focused. */
export const searchBox = (page: Page): Locator => page.locator('form[data-search] input');

/** The suggestions of the header's box; selects have options of their own, which these are not. */
export const suggestions = (page: Page): Locator => page.locator('form[data-search] [role=option]');

/** What hits are of, in their order: 6.7.3, A.32, 3.6, 2. */
export const recordIds = (hits: Locator): Promise<string[]> =>
  hits.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['recordId'] ?? ''));
