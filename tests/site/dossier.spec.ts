import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { aluminiumHousing } from '../../src/calculators/footprint/examples/aluminium-housing.ts';
import type { FactoryFile } from '../../src/calculators/index.ts';
import { machinery } from '../../src/calculators/example-factories/machinery.ts';
import { soundLedger } from '../../src/calculators/offset/examples/sound-ledger.ts';
import { exampleFactories } from '../../src/calculators/example-factories/index.ts';
import { dossierEn } from '../../src/messages/dossier.en.ts';
import { dossierZh } from '../../src/messages/dossier.zh.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { pagesOfPdf } from './pdf-text.ts';

const { panel: t, source } = dossierZh;

/** Everything that the calculators know of a factory is loaded and computed first. */
const PATIENT = { timeout: 20_000 };

const preview = (page: Page) => page.frameLocator(`iframe[title="${t.preview}"]`);

/** Opens the page of the report with an example and waits until it is made. */
async function openExample(page: Page, example = 'machinery'): Promise<void> {
  await page.goto('factory/report/');
  await page.getByLabel(source.example).selectOption(example);
  await expect(page.getByText(t.made)).toBeVisible(PATIENT);
}

/** Leaves only some parts in the report. */
async function onlyParts(page: Page, wanted: readonly (keyof typeof t.partNames)[]): Promise<void> {
  await page.locator('.dossier-panel summary').click();
  for (const [part, name] of Object.entries(t.partNames)) {
    if (!wanted.some((one) => one === part)) await page.getByRole('checkbox', { name }).uncheck();
  }
  await expect(preview(page).locator('.part')).toHaveCount(1 + wanted.length, PATIENT);
}

/** The report that the page hands over, as a file on disk. */
async function download(page: Page): Promise<{ path: string; name: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t.download }).click(),
  ]);
  const name = file.suggestedFilename();
  const path = test.info().outputPath(name);
  await file.saveAs(path);
  return { path, name };
}

/** Opens a page that was taken along, from disk, with all that the browser complains about. */
async function openFromDisk(page: Page, path: string): Promise<readonly string[]> {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) said.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return said;
}

test('an example gives a report in place, and the page with it has no barrier', async ({ page }) => {
  test.slow();
  await openExample(page);
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText('零碳工厂建设报告');
  await expect(preview(page).locator('.part')).toHaveCount(10);
  await onlyParts(page, ['factory', 'inventory', 'versions']);
  expect(await barriers(page)).toEqual([]);
});

test('the contents of the preview lead to its sections, and not away from the page', async ({ page }) => {
  await openExample(page);
  const address = page.url();
  await preview(page).getByRole('link', { name: /自评结果/ }).click();
  await expect(preview(page).getByRole('heading', { name: /自评结果/ })).toBeInViewport();
  expect(page.url()).toBe(address);
}); // prettier-ignore

test('year, language and parts are the reader’s choice', async ({ page }) => {
  await openExample(page);
  await page.getByLabel(t.language).selectOption('both');
  await expect(preview(page).locator('article')).toHaveCount(2, PATIENT);
  await expect(preview(page).locator('article[lang="en"] h1')).toHaveText('Zero-carbon factory report');
  await page.getByText(t.partsCounted.replace('{chosen}', '9').replace('{all}', '9')).click();
  await page.getByRole('checkbox', { name: t.partNames.assessment }).uncheck();
  // The summary and eight parts, twice.
  await expect(preview(page).locator('.part')).toHaveCount(18, PATIENT);
  await expect(page.getByLabel(t.year)).toHaveValue('2025');
});

test('printing prints the report and nothing of the page around it', async ({ page }) => {
  await openExample(page);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  await frame?.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.title);
  });
  await page.getByRole('button', { name: t.print }).click();
  await expect(preview(page).locator('html')).toHaveAttribute('data-printed', /零碳工厂建设报告 · 2025/);
});

test('a file of the reader’s is read in the page, and one that is none leaves the report as it is', async ({
  page,
}) => {
  await page.goto('factory/report/');
  const file = exampleFactories[1]?.file('zh');
  const handIn = (name: string, text: string) =>
    page
      .getByLabel(source.open)
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await handIn('factory.json', JSON.stringify(file));
  await expect(preview(page).locator('.cover')).toContainText(file?.entity.name ?? '', PATIENT);
  await handIn('broken.json', '{"format": ');
  await expect(page.getByText(source.refused)).toBeVisible();
  await expect(preview(page).locator('.cover')).toContainText(file?.entity.name ?? '');
});

/** The whole of what can be written of a factory: a product and a ledger beside the half-way example. */
function completeFactory(): FactoryFile {
  const file = machinery.file('zh');
  const [inventory] = file.emissions?.years ?? [];
  const period = { from: `${inventory?.year}-01-01`, to: `${inventory?.year}-12-31` };
  return {
    ...file,
    footprint: { studies: aluminiumHousing.studies('zh').map((study) => ({ ...study, period })) },
    offset: soundLedger.section('zh'),
  };
}

test('the page to publish opens from disk under its own policy, all parts in both languages: no complaint, no request, no barrier', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await page.goto('factory/report/');
  await page.getByLabel(source.open).setInputFiles({
    name: 'factory.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(completeFactory())),
  });
  await expect(page.getByText(t.made)).toBeVisible(PATIENT);
  await page.getByLabel(t.language).selectOption('both');
  await expect(preview(page).locator('article')).toHaveCount(2, PATIENT);
  const { path, name } = await download(page);
  expect(name).toMatch(/^零碳工厂建设报告-.+-2025\.html$/);
  const alone = await context.newPage();
  const said = await openFromDisk(alone, path);
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText([
    '零碳工厂建设报告',
    'Zero-carbon factory report',
  ]);
  await expect(alone.locator('.part')).toHaveCount(20);
  expect(await barriers(alone)).toEqual([]);
  expect(said).toEqual([]);
});

test('it holds the receipts of its results as data, which come out again as they went in', async ({
  page,
  context,
}) => {
  await openExample(page);
  const { path } = await download(page);
  const alone = await context.newPage();
  await openFromDisk(alone, path);
  const receipts = await alone
    .locator('script[type="application/json"]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-name'), one.textContent] as const),
    );
  expect(receipts.map(([name]) => name)).toEqual([
    'emissions-2025',
    'readiness-assessment-1',
    'measures-plan',
  ]);
  for (const [, text] of receipts) {
    expect(JSON.parse(text ?? '')).toMatchObject({ format: 'zero-carbon-factory-receipt' });
  }
}); // prettier-ignore

test('it fits the narrow and the wide: only tables are scrolled sideways', async ({ page, context }) => {
  await openExample(page);
  const { path } = await download(page);
  const alone = await context.newPage();
  await openFromDisk(alone, path);
  for (const width of [320, 768, 1440]) {
    await alone.setViewportSize({ width, height: 800 });
    expect(await alone.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width);
  }
});

test('on paper it has A4 pages with their numbers, and the head and foot of its language', async ({
  page,
  context,
}) => {
  await openExample(page);
  await page.getByLabel(t.language).selectOption('both');
  await expect(preview(page).locator('article')).toHaveCount(2, PATIENT);
  const { path } = await download(page);
  const alone = await context.newPage();
  await openFromDisk(alone, path);
  const pdf = await alone.pdf({ preferCSSPageSize: true });
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
  // 210 × 297 mm in points.
  expect([Number(width), Number(height)].map(Math.round)).toEqual([595, 842]);
  const pages = pagesOfPdf(pdf).map((text) => text.replace(/\s+/g, ''));
  expect(pages.length).toBeGreaterThan(20);
  const covers = pages.flatMap((text, place) =>
    text.includes(`${place + 1}/${pages.length}`) ? [] : [place + 1],
  );
  expect(covers, 'only the two covers have no number').toHaveLength(2);
  const [first = 0, second = 0] = covers;
  expect(first).toBe(1);
  const head = (place: number) => pages[place - 1] ?? '';
  expect(head(2)).toContain('计算器');
  expect(head(2)).toContain('2025');
  expect(head(second + 1)).toContain('Calculator');
  expect(head(second + 1)).toContain('Zero-carbonfactoryreport·2025');
});

test('on paper rows, pictures and headings stay whole, and tables repeat their heads', async ({ page, context }) => {
  await openExample(page);
  const { path } = await download(page);
  const alone = await context.newPage();
  await openFromDisk(alone, path);
  await alone.emulateMedia({ media: 'print' });
  const whole = await alone.evaluate(() => {
    const all = (selector: string, holds: (style: CSSStyleDeclaration) => boolean) =>
      [...document.querySelectorAll(selector)].every((one) => holds(getComputedStyle(one)));
    return {
      rows: all('tr', ({ breakInside }) => breakInside === 'avoid'),
      pictures: all('figure', ({ breakInside }) => breakInside === 'avoid'),
      headings: all('h2, h3, h4', ({ breakAfter }) => breakAfter === 'avoid'),
      heads: all('thead', ({ display }) => display === 'table-header-group'),
    };
  });
  expect(whole).toEqual({ rows: true, pictures: true, headings: true, heads: true });
  // The paper is 178 mm wide between its margins: no table is wider.
  await alone.setViewportSize({ width: 673, height: 900 });
  const wide = await alone
    .locator('table')
    .evaluateAll((all) => all.filter((one) => one.scrollWidth > 673).map((one) => one.querySelector('caption')?.textContent));
  expect(wide).toEqual([]);
}); // prettier-ignore

test('in English the page speaks English, and so does the report', async ({ page }) => {
  await page.goto('en/factory/report/');
  await page.getByLabel(dossierEn.source.example).selectOption('electronics');
  const frame = page.frameLocator(`iframe[title="${dossierEn.panel.preview}"]`);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Zero-carbon factory report', PATIENT);
  await expect(page.getByRole('button', { name: dossierEn.panel.download })).toBeEnabled();
});
