import { electronics } from '../../src/calculators/example-factories/electronics.ts';
import { en } from '../../widgets/measures/messages/en.ts';
import { filesMessages as sharedMessages } from '../../widgets/foundation/messages/files.ts';
import { filesMessages } from '../../widgets/measures/messages/files.ts';
import { zh } from '../../widgets/measures/messages/zh.ts';
import { expect, strictPolicy, test } from './host-page.ts';
import {
  downloadBy,
  figures,
  fillFields,
  openMeasures,
  setFactory,
  showPanel,
  textOf,
  toggleMeasure,
  total,
} from './measures-desk.ts';
import { sheetsOfWorkbook } from './workbook-parts.ts';

/** What a plan is handed over as: the file, the report, tables and days for a calendar. */

const m = filesMessages.zh;
const hostile = '=1+1<img src=x onerror=alert(1)>';

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 10_000 });

test('a plan is saved, printed, exported and opened elsewhere, and what was typed runs nowhere', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    // A frame that prints is left for the test to look at: it never ends printing.
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const calculator = await openMeasures(page, host, 'zh', { policy: strictPolicy(host.siteUrl) });
  await setFactory(calculator, electronics.file('zh'));
  const first = calculator.locator('[data-line]').first();
  await toggleMeasure(first, true);
  await first.getByLabel(zh.details.name, { exact: true }).fill(hostile);
  await fillFields(first, { 责任部门或责任人: '设备部', 完成日期: '2026-11-30' });
  await expect(total(calculator)).toHaveText(/13,838/);
  const shown = await figures(calculator).allTextContents();
  const panel = await showPanel(calculator, zh.panels.files);
  const given = (label: string) => downloadBy(page, panel.getByRole('button', { name: label, exact: true }));

  await test.step('the report prints through a frame of its own', async () => {
    await panel.getByRole('button', { name: m.print, exact: true }).click();
    const frame = page.frameLocator('iframe[title]');
    await expect(frame.locator('html[data-printed]')).toHaveCount(1);
    const paper = frame.locator('body');
    for (const words of [hostile, '设备部', '13,838', '10,700', 'A.13', '签字']) {
      await expect(paper).toContainText(words);
    }
    await expect(paper.locator('img, script')).toHaveCount(0);
  });

  await test.step('the same stands as a page of its own', async () => {
    const text = await textOf(await given(m.page));
    expect(text).toContain('&lt;img src=x');
    expect(text).not.toContain('<img');
    expect(text).toContain(`http-equiv="Content-Security-Policy"`);
  });

  await test.step('measures, years and the checklist go along as tables', async () => {
    const rowsOf = async (label: string) => (await textOf(await given(label))).trim().split('\r\n');
    const [headings = '', ...measures] = await rowsOf(m.measures);
    expect(headings).toContain('首个完整生效年份');
    expect(measures).toHaveLength(9);
    // A cell that began with = would be a formula.
    expect(measures[0]).toContain(`'=1+1<img`);
    expect(measures[0]).toContain('2026-11-30');
    const years = await rowsOf(m.years);
    expect(years.map((row) => row.split(',')[0])).toEqual(['年份', '2026', '2027', '2028', '2029', '2030']);
    const checklist = await rowsOf(m.checklist);
    expect(checklist).toHaveLength(34);
    expect(checklist[4]).toMatch(/^A\.4,.*已实施/);
  });

  await test.step('the plan goes along as a workbook of formulas, in which what was typed is text', async () => {
    const workbook = await given(sharedMessages.zh.workbook);
    expect(workbook.suggestedFilename()).toMatch(/plan\.xlsx$/);
    const sheets = await sheetsOfWorkbook(workbook);
    for (const name of ['计算', '减排计划', '减排路径']) expect(sheets.get(name)).toContain('<f>');
    expect(sheets.get('输入')).toContain('=1+1&lt;img');
    expect(sheets.get('输入')).not.toContain('<f>1+1');
  });

  await test.step('the due day and the yearly review go into a calendar', async () => {
    const text = (await textOf(await given(m.calendar))).replace(/\r\n /g, '');
    expect(text.match(/^DTSTART.*$/gm)).toContain('DTSTART;VALUE=DATE:20261130');
    expect(text.match(/^RRULE.*$/gm)).toEqual(['RRULE:FREQ=YEARLY']);
    expect(text).toContain('设备部');
  });

  await test.step('the file opens in English with the same figures', async () => {
    const saved = await downloadBy(page, panel.locator('button.primary').first());
    expect(JSON.parse(await textOf(saved)).measures.plan.pins).toBeDefined();
    const english = await openMeasures(page, host, 'en');
    const files = await showPanel(english, en.panels.files);
    await files.locator('input[type=file]').setInputFiles(await saved.path());
    await expect(english.locator('[data-line]')).toHaveCount(9);
    await expect(total(english)).toHaveText(/13,838/);
    expect(await figures(english).allTextContents()).toEqual(shown);
    await expect(english.locator('[data-line] .name').first()).toContainText(hostile);
  });

  expect(host.complaints).toEqual([]);
});
