import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../../scripts/site-address.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { ready } from './desk.ts';
import { openExample, openWorkspace, step, words } from './factory-desk.ts';
import { projectRoot } from './project.ts';

const { base } = siteAddress();

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What sticks out of the window, the outermost first. */
const sticksOut = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('.workspace *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return [
    `${scrollWidth} > ${clientWidth}`,
    ...wide.slice(0, 6).map(({ outerHTML }) => outerHTML.slice(0, 90)),
  ];
};

for (const root of ['', 'en/'] as const) {
  const language = root ? 'en' : 'zh';
  const t = words[language];

  test(`/${root}factory/ has no barrier in any of its states, light or dark, and fits every width`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const workspace = await openWorkspace(page, root);
    const look = async (state: string) => {
      expect.soft(await barriers(page), state).toEqual([]);
      for (const width of [280, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(sticksOut), `${state} at ${width} px`).toEqual([]);
      }
    };
    await look('empty');
    await openExample(workspace, 0, language);
    await step(workspace, 'accounting').locator('.figure').first().click();
    await expect(workspace.locator('.trace .tree').first()).toBeVisible();
    await workspace.locator('.profile > details > summary').click();
    await workspace.locator('.conditions > summary').click();
    await expect(workspace.locator('.condition').first()).toBeVisible();
    await expect(workspace.locator('.trend svg[role=img]')).toBeVisible();
    await look('an example with a trace, its profile and its picture');
    await workspace.getByRole('button', { name: t.trend.table }).click();
    await expect(workspace.locator('.trend table')).toBeVisible();
    await workspace.getByRole('button', { name: t.keeping.agree }).click();
    await workspace.getByRole('button', { name: t.keeping.stop }).click();
    await workspace.getByRole('button', { name: t.versions.keep }).click();
    await expect(workspace.locator('.version')).toHaveCount(1);
    await look('kept, with the table, a version, and a question before deleting');
  });
}

test('the page comes in at most 60 000 bytes of gzip, scripts and styles included, without a calculator', async ({
  page,
}) => {
  const paths: string[] = [];
  page.on('response', (response) => paths.push(new URL(response.url()).pathname));
  await page.goto('factory/', { waitUntil: 'networkidle' });
  const gzipped = (path: string) => {
    const relative = path.slice(base.length);
    const file = join(
      projectRoot,
      'dist',
      relative.endsWith('/') || !relative ? `${relative}index.html` : relative,
    );
    return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
  };
  const sizes = paths.map((path) => `${gzipped(path)} ${path}`);
  const sum = paths.reduce((total, path) => total + gzipped(path), 0);
  test.info().annotations.push({ type: 'start', description: `${sum} bytes of gzip` });
  expect(sum, sizes.join('\n')).toBeLessThanOrEqual(60_000);
});

const t = words.zh;

test('where the browser lets nothing be stored it says so, and all of it works in the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is blocked', 'SecurityError');
    };
  });
  const workspace = await openWorkspace(page);
  await workspace.getByRole('button', { name: t.keeping.agree }).click();
  await expect(workspace.locator('.keeping .problem').first()).toBeVisible();
  await openExample(workspace);
  await expect(step(workspace, 'accounting').locator('.figure').first()).toBeVisible();
  expect(await barriers(page, '.workspace')).toEqual([]);
});

test('where the storage is full the change stays in the page, and the reader is told to take it along', async ({
  page,
}) => {
  const workspace = await openWorkspace(page);
  await workspace.getByRole('button', { name: t.keeping.agree }).click();
  await openExample(workspace);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });
  await workspace
    .getByRole('button', { name: t.path.workOn.replace('{step}', t.path.steps.accounting) })
    .click();
  const calculator = await ready(step(workspace, 'accounting').locator('zcf-emissions'));
  await calculator.locator('[data-amount]').first().fill('77');
  await expect(workspace.locator('.keeping [role=alert]')).toContainText(t.keeping.full);
  await expect(calculator.locator('[data-amount]').first()).toHaveValue('77');
});

test('a file is saved once more where it was saved before, and files that are dropped are opened', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const saved: string[] = [];
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => {
      saved.push(`picked ${suggestedName}`);
      return {
        name: 'my.json',
        createWritable: async () => ({
          write: async (text: string) => void saved.push(text),
          close: async () => {},
        }),
      };
    };
    Object.assign(globalThis, { saved, showSaveFilePicker });
  });
  const workspace = await openWorkspace(page);
  await openExample(workspace);
  await workspace.getByRole('button', { name: t.disk.save, exact: true }).click();
  const again = workspace.getByRole('button', { name: t.disk.saveAgain.replace('{file}', 'my.json') });
  await again.click();
  const saved = () => page.evaluate(() => (globalThis as unknown as { saved: string[] }).saved);
  await expect.poll(async () => (await saved()).length).toBe(3);
  const [picked, first, second] = await saved();
  expect(picked).toMatch(/^picked .+\.json$/);
  expect(second).toBe(first);

  await page.evaluate((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text ?? ''], 'dropped.json', { type: 'application/json' }));
    const bring = (type: string) =>
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }),
      );
    bring('dragover');
    bring('drop');
  }, first);
  await expect(workspace.locator('.factories [data-factory]')).toHaveCount(2);
});
