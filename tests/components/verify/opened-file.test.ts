import { afterEach, expect, test, vi } from 'vitest';
import { serializeReceipt } from '../../../src/calculators/receipt/index.ts';
import { openedFile } from '../../../src/components/verify/opened-file.ts';
import { exampleFile, receiptsFor } from '../../calculators/receipt/receipts.ts';

afterEach(() => vi.unstubAllGlobals());

const textOfOne = async () => {
  const [receipt] = await receiptsFor(exampleFile('machinery'));
  if (!receipt) throw new Error('The example should have a result.');
  return serializeReceipt(receipt);
};

test('a receipt by itself stands within nothing that shows other figures', async () => {
  const opened = await openedFile(new File([await textOfOne()], 'receipt.json'));
  expect(opened).toMatchObject({ ok: true, receipts: [{ ok: true }] });
  expect(opened).not.toHaveProperty('within');
});

test('of a page it is said that only what is embedded in it was opened', async () => {
  const element = { dataset: { name: 'emissions-2025' }, id: 'receipt-1', textContent: await textOfOne() };
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = () => ({ querySelectorAll: () => [element] });
    },
  );
  const opened = await openedFile(new File(['<!doctype html>'], 'report.html'));
  expect(opened).toMatchObject({
    ok: true,
    within: 'page',
    receipts: [{ name: 'emissions-2025', ok: true }],
  });
});
