import type { Locator, Page } from '@playwright/test';
import { pasteMessages } from '../../widgets/emissions/messages/paste.ts';
import { zh } from '../../widgets/emissions/messages/zh.ts';
import { spreadsheetMessages } from '../../widgets/foundation/messages/spreadsheet.ts';
import { tableTextOf } from '../../widgets/foundation/parts/spreadsheet/table-text-of.ts';
import { workbookOf } from '../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { pasteMessages as answerMessages } from '../../widgets/readiness/messages/paste.ts';
import { zh as readinessZh } from '../../widgets/readiness/messages/zh.ts';
import { billsSheet } from '../import/many-bills.ts';
import { messyFiles } from '../import/ten-workbooks.ts';
import { openCalculator, ready } from './emissions-desk.ts';
import { expect, strictPolicy, test, version } from './host-page.ts';
import { chosenAnswers, openReadiness, showPanel } from './readiness-desk.ts';

/** Files as people send them, dropped on the panel; and large ones, which are read beside the page. */

const m = pasteMessages.zh;
const f = spreadsheetMessages.zh;

async function openPanel(calculator: Locator): Promise<Locator> {
  await calculator.locator('.tools').getByRole('button', { name: zh.panels.paste }).click();
  const panel = calculator.locator('[part=panel]');
  await expect(panel.getByRole('button', { name: f.open })).toBeVisible();
  return panel;
}

async function drop(page: Page, panel: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      const raw = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      transfer.items.add(new File([raw], file));
      return transfer;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  await panel.locator('h3').dispatchEvent('drop', { dataTransfer });
}

const billsOf = async (rows: number) =>
  new Uint8Array(await (await workbookOf([billsSheet(rows)])).arrayBuffer());

/** A text as if it had been pasted: typing five thousand lines takes a browser longer than anything here. */
const paste = (panel: Locator, text: string) =>
  panel.getByLabel(m.lead).evaluate((area, pasted) => {
    (area as HTMLTextAreaElement).value = pasted;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);

/** Until the preview says how the rows ended, in milliseconds. */
async function previewed(panel: Locator, ended: string, act: () => Promise<void>): Promise<number> {
  const since = Date.now();
  await act();
  await expect(panel.locator('[data-ended]')).toHaveText(ended, { timeout: 20_000 });
  return Date.now() - since;
}

test('ten messy workbooks are dropped one after the other on a page with the strictest policy, and every row is told', async ({
  page,
  host,
}) => {
  test.slow();
  const body = `<script type="module" src="${host.siteUrl}widgets/${version}/zcf-emissions.js"></script><zcf-emissions year="2025"></zcf-emissions>`;
  await host.open({ body, policy: strictPolicy(host.siteUrl) });
  const calculator = await ready(page.locator('zcf-emissions'));
  const panel = await openPanel(calculator);
  for (const { file, bytes, ended, lines } of messyFiles) {
    await drop(page, panel, file, bytes());
    const [read, joined, skipped, unreadable] = ended;
    const said = panel.locator('[data-ended]');
    await expect(said, file).toContainText(`共 ${read + joined + skipped + unreadable} 行：读取 ${read} 行`);
    await expect(said, file).toContainText(`跳过 ${skipped} 行，无法读取 ${unreadable} 行。`);
    const button = joined ? m.addJoined(lines.length, read + joined) : m.add(lines.length);
    await expect(panel.getByRole('button', { name: button }), file).toBeEnabled();
  }
  expect(host.complaints).toEqual([]);
});

test('joined bills become one line with its months, and the reader sees which rows were joined', async ({
  page,
}) => {
  const calculator = await openCalculator(page);
  const panel = await openPanel(calculator);
  const text =
    '月份\t项目\t用量\t单位\n2025年1月\t外购电\t10\t万kWh\n2025.2\t外购电\t11\t万kWh\n合计\t\t21\t';
  await panel.locator('textarea').fill(text);
  await expect(panel.getByRole('row', { name: m.problems.joined({ row: 2 }) })).toBeVisible();
  await expect(panel.getByRole('row', { name: m.problems.joins({ rows: 2, months: '1, 2' }) })).toBeVisible();
  await expect(panel.getByRole('row', { name: m.problems.totalRow({}) })).toBeVisible();
  await panel.getByRole('button', { name: m.addJoined(1, 2) }).click();
  await expect(calculator.locator('[data-line]')).toHaveCount(1);
});

test('five thousand bills are previewed in a worker within two seconds, a part of them drawn, and can be stopped', async ({
  page,
}) => {
  test.slow();
  const calculator = await openCalculator(page);
  const panel = await openPanel(calculator);
  const input = panel.locator('input[type=file]');
  const file = { name: '能耗台账.xlsx', mimeType: '', buffer: Buffer.from(await billsOf(5000)) };
  // 5 000 rows of 48 a site, twelve months of four sources each: 416 whole lines and one of the last 8 months.
  const counts = { all: 5000, read: 417, joined: 4583, skipped: 0, unreadable: 0, asks: 5000 };
  const started = page.waitForEvent('worker');
  const took = await previewed(panel, m.ended(counts), async () => input.setInputFiles(file));
  await started;
  console.log(`5 000 bills were previewed after ${took} ms`);
  // Two seconds on a machine of its own; the tests run several browsers at once.
  expect(took).toBeLessThan(8000);
  const rows = panel.locator('.pasted tbody tr');
  await expect(rows).toHaveCount(100);
  await panel.getByRole('button', { name: m.more(200) }).click();
  await expect(rows).toHaveCount(300);
  await expect.poll(() => page.workers()).toEqual([]);

  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, ...sent: Parameters<typeof postMessage>) {
      setTimeout(() => postMessage.apply(this, sent), 1500);
    } as typeof postMessage;
  });
  await input.setInputFiles(file);
  await expect(panel.getByRole('progressbar', { name: f.reading })).toBeVisible();
  await panel.getByRole('button', { name: f.stop }).click();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect.poll(() => page.workers()).toEqual([]);
  await paste(panel, `名称\t数量\t单位\n${'柴油\t1\tt\n'.repeat(4900)}`);
  await expect(panel.getByRole('status').filter({ hasText: m.reading })).toBeVisible();
  await panel.getByRole('button', { name: m.stopReading }).click();
  await expect(panel.getByRole('status')).toHaveText(m.stopped);
  await expect(panel.locator('.pasted')).toHaveCount(0);
});

test('too many rows, and an old workbook that is called .xlsx, are refused in a sentence at once', async ({
  page,
}) => {
  const calculator = await openCalculator(page);
  const panel = await openPanel(calculator);
  const many = new TextEncoder().encode(`名称,数量,单位\n${'柴油,1,t\n'.repeat(100_000)}`);
  await drop(page, panel, '能耗.csv', many);
  await expect(panel.getByRole('alert')).toHaveText(
    f.problem({ code: 'tooManyRows', facts: { maximum: 5000, came: 100_001 } }),
  );
  await drop(page, panel, '能耗.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await expect(panel.getByRole('alert')).toHaveText(
    f.problem({ code: 'oldWorkbook', facts: { file: '能耗.xlsx' } }),
  );
  await paste(panel, `名称\t数量\t单位\n${'柴油\t1\tt\n'.repeat(5001)}`);
  await expect(panel.getByRole('alert')).toHaveText(m.tableProblem('tooManyRows', { came: 5001 }));
});

test('a template is handed out, and gives nothing before it is filled in', async ({ page }) => {
  const calculator = await openCalculator(page);
  const panel = await openPanel(calculator);
  const downloading = page.waitForEvent('download');
  await panel.getByRole('button', { name: m.template('抄表记录') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('抄表记录.xlsx');
  const chunks = await (await download.createReadStream()).toArray();
  const content = new Uint8Array(Buffer.concat(chunks as Buffer[]));
  const found = await tableTextOf(new File([content], '抄表记录.xlsx'));
  expect(found.sheets).toEqual(['抄表记录', '填写说明']);
  await drop(page, panel, '抄表记录.xlsx', content);
  await expect(panel.locator('[data-ended]')).toHaveText(
    m.ended({ all: 2, read: 0, joined: 0, skipped: 2, unreadable: 0, asks: 0 }),
  );
});

test('answers are read from a table into the self-assessment, and what is no answer is told', async ({
  page,
}) => {
  const calculator = await openReadiness(page);
  const panel = await showPanel(calculator, readinessZh.panels.files);
  const a = answerMessages.zh;
  await expect(panel.getByRole('heading', { name: a.title })).toBeVisible();
  const before = await chosenAnswers(calculator);
  const id = (await calculator.locator('[data-requirement]').first().getAttribute('data-requirement')) ?? '';
  await paste(panel, `要求编号\t回答\t证据文件\n${id}\t满足\t制度\n9.9-r9\t满足\t\n`);
  await expect(panel.locator('[data-ended]')).toHaveText(
    a.ended({ all: 2, read: 1, joined: 0, skipped: 0, unreadable: 1, asks: 0 }),
  );
  await expect(
    panel.getByRole('row', { name: a.problems.unknownRequirement({ came: '9.9-r9' }) }),
  ).toBeVisible();
  await panel.getByRole('button', { name: a.add(1) }).click();
  await expect(panel).toHaveCount(0);
  expect(before[id]).toBeUndefined();
  expect(await chosenAnswers(calculator)).toMatchObject({ ...before, [id]: 'met' });
});
