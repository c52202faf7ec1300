import { expect, test } from 'vitest';
import { readReceipt, serializeReceipt } from '../../../src/calculators/receipt/index.ts';
import { receiptBlock } from '../../../src/calculators/dossier/page/data-blocks.ts';
import { openedFile } from '../../../src/components/verify/opened-file.ts';
import { exampleFile, receiptsFor } from '../../calculators/receipt/receipts.ts';

const textOfOne = async () => {
  const [receipt] = await receiptsFor(exampleFile('machinery'));
  if (!receipt) throw new Error('The example should have a result.');
  return serializeReceipt(receipt);
};

test('a receipt by itself stands within nothing that shows other figures', async () => {
  const opened = await openedFile(new File([await textOfOne()], 'receipt.json'), readReceipt);
  expect(opened).toMatchObject({ ok: true, receipts: [{ ok: true }] });
  expect(opened).not.toHaveProperty('within');
});

const openedPage = (html: string) => openedFile(new File([html], 'report.html'), readReceipt);

test('of a page it is said that only what is embedded in it was opened', async () => {
  const name = '机械 <A> & "B".json';
  const opened = await openedPage(
    `<!doctype html><title>报告</title>${receiptBlock({ name, text: await textOfOne() }, 0)}`,
  );
  expect(opened).toMatchObject({ ok: true, within: 'page', receipts: [{ name, ok: true }] });
});

test('a receipt in a comment, in another script or in a block that isn’t closed is none of the page', async () => {
  const block = receiptBlock({ name: 'x.json', text: await textOfOne() }, 0);
  for (const html of [
    `<!-- ${block} -->`,
    `<script>const text = '${block.replace('</script>', '')}';</script>`,
    block.replace('</script>', ''),
    block.replace('application/json', 'text/plain'),
    `<!-- never closed ${block}`,
  ]) {
    expect(await openedPage(`<p>${html}`), html.slice(0, 40)).toMatchObject({
      ok: false,
      problem: { code: 'no-receipts-in-page' },
    });
  }
  expect(await openedPage(`<p><script>if (a < b) run()</script><!-- -->${block}`)).toMatchObject({
    ok: true,
  });
});
