import { defineConfig } from '@playwright/test';
import { rememberedBrowser } from './scripts/browser.ts';

const MEASURED = '**/start-work.spec.ts';

/**
 * The browser tests run against the built site in dist/, which tests/site/browser.ts serves with its real headers.
 * A test that passes only when it is tried again is a broken test, so there are no retries.
 */
export default defineConfig({
  testDir: 'tests/site',
  projects: [
    { name: 'site', testMatch: '**/*.spec.ts', testIgnore: MEASURED },
    // What measures time runs alone, after all others.
    { name: 'measured', testMatch: MEASURED, fullyParallel: false, dependencies: ['site'] },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  reporter: process.stdout.isTTY ? 'line' : 'list',
  use: {
    browserName: 'chromium',
    launchOptions: rememberedBrowser(),
    // What a page asks of the server is counted; only the tests of reading offline let a worker answer.
    serviceWorkers: 'block',
  },
});
