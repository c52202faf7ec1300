import { defineConfig } from '@playwright/test';
import { rememberedBrowser } from './scripts/browser.ts';

/**
 * The browser tests run against the built site in dist/, which tests/site/browser.ts serves with its real headers.
 * A test that passes only when it is tried again is a broken test, so there are no retries.
 */
export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  reporter: process.stdout.isTTY ? 'line' : 'list',
  use: { browserName: 'chromium', launchOptions: rememberedBrowser() },
});
