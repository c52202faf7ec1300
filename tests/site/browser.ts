import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { projectRoot } from '../../scripts/entry-point.ts';
import { serve } from '../../scripts/serve.ts';
import { siteAddress } from '../../scripts/site-address.ts';

/**
 * The test function of every browser test. Each worker serves the built site on a port of its own; `siteUrl` is the
 * home page's address with the base and a slash at its end. Paths without a leading slash (`page.goto('en/')`) are
 * resolved against it.
 */
export const test = base.extend<object, { siteUrl: string }>({
  siteUrl: [
    // Playwright reads the fixtures that a fixture needs from this pattern: none.
    async ({}, use) => {
      const site = await serve({ dir: join(projectRoot, 'dist'), base: siteAddress().base, port: 0 });
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => use(siteUrl),
});

export { expect };
