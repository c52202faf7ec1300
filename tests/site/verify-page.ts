import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../scripts/entry-point.ts';
import { releaseReceipts } from '../../scripts/release-receipts.ts';
import { hashOf, type Receipt } from '../../src/calculators/receipt/index.ts';
import { version } from '../../widgets/foundation/version.ts';
import { expect } from './browser.ts';

/** Ways to use the page that verifies receipts, for its tests in a browser. */

/** The receipts of the examples, made with the version that was built, by the names of their files. */
export async function exampleReceipts(): Promise<ReadonlyMap<string, string>> {
  const folder = join(projectRoot, 'dist/widgets', version);
  const files = await releaseReceipts({ folder, version, date: '2026-11-30' });
  return new Map(files.map(({ name, text }) => [name, text]));
}

/** One of them. */
export async function exampleReceipt(name: string): Promise<Receipt> {
  const text = (await exampleReceipts()).get(name);
  if (text === undefined) throw new Error(`There should be a receipt ${name}.`);
  return JSON.parse(text) as Receipt;
}

/** A changed receipt under new hashes, as a forger who knows the format makes it. */
export function resealed(receipt: Receipt): Receipt {
  const { figures, nodes, statements, inputs, factors } = receipt;
  const hashes = {
    inputs: hashOf(inputs),
    factors: hashOf(factors),
    result: hashOf({ figures, nodes, statements }),
  };
  const forged = { ...receipt, hashes };
  return { ...forged, checksum: hashOf({ ...forged, checksum: undefined }) };
}

/** Hands the page a file. */
export async function give(
  page: Page,
  content: string | Buffer | object,
  name = 'receipt.json',
): Promise<void> {
  const text = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content);
  const buffer = Buffer.isBuffer(text) ? text : Buffer.from(text);
  await page.locator('.verifier [type=file]').setInputFiles({ name, mimeType: '', buffer });
}

/** The state of each check, once all are done. */
export async function checksOf(page: Page): Promise<Record<string, string>> {
  await expect(page.locator('[data-verdict]')).toHaveCount(1, { timeout: 30_000 });
  // What fails decides the verdict while other checks still run.
  await expect(page.locator('[data-state=pending]')).toHaveCount(0, { timeout: 30_000 });
  const states = await page
    .locator('[data-check]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-check') ?? '', one.getAttribute('data-state') ?? '']),
    );
  return Object.fromEntries(states) as Record<string, string>;
}

export const check = (page: Page, name: string) => page.locator(`[data-check=${name}]`);

export const allHold = { seals: 'holds', arithmetic: 'holds', program: 'holds', replay: 'holds' };

/** Waits for the comparison with today. */
export const todayDone = (page: Page) =>
  expect(page.locator('[data-today=done]')).toHaveCount(1, { timeout: 30_000 });
