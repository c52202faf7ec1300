import { offlineZh } from '../../src/messages/offline.zh.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { addSource, ready } from './emissions-desk.ts';
import { buildsOf, firstVisit, MARKED, publishedSite, updateBar } from './offline-site.ts';

/** A new version of the site: it waits for the reader's word, and no page has files of two. */

test.use({ serviceWorkers: 'allow' });
// A whole site is kept once or twice.
test.describe.configure({ timeout: 90_000 });

const { update } = offlineZh;

test('a new version waits; on the word of the reader all tabs open anew with it, and no page mixes two', async ({
  context,
}) => {
  const site = await publishedSite('A');
  const page = await firstVisit(context, `${site.url}guideline/6.1/`);
  const [calculator = '', clause = '', unkept = ''] = MARKED.map((path) => site.url + path);
  await page.goto(clause);
  expect(await buildsOf(page)).toEqual(['A', 'A']);
  const other = await context.newPage();
  await other.goto(calculator);
  expect(await buildsOf(other)).toEqual(['A', 'A']);

  site.publish('B');
  await page.bringToFront();
  await page.reload();
  expect(await buildsOf(page)).toEqual(['A', 'A']);
  await expect(updateBar(page)).toContainText(update.ready);
  // Not kept by A, so it is B's as a whole; and a page of A that is opened then is A's again.
  await page.goto(unkept);
  expect(await buildsOf(page)).toEqual(['B', 'B']);
  await page.goto(calculator);
  expect(await buildsOf(page)).toEqual(['A', 'A']);
  await expect(updateBar(page)).toContainText(update.ready);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await barriers(page, '.update-bar')).toEqual([]);
  await updateBar(page).getByRole('button', { name: update.later }).click();
  await expect(updateBar(page)).toHaveCount(0);

  await page.reload();
  const reloaded = other.waitForEvent('load');
  await updateBar(page).getByRole('button', { name: update.switch }).click();
  await expect.poll(() => buildsOf(page).catch(() => [])).toEqual(['B', 'B']);
  await reloaded;
  expect(await buildsOf(other)).toEqual(['B', 'B']);
  await expect(updateBar(page)).toHaveCount(0);

  // The switch took nothing away: all of B is kept.
  await site.close();
  await page.goto(clause);
  expect(await buildsOf(page)).toEqual(['B', 'B']);
});

test('unsaved work in any tab is never reloaded away: the switch waits, and a page that stays has its own version', async ({
  context,
}) => {
  const site = await publishedSite('A');
  const page = await firstVisit(context, `${site.url}guideline/6.1/`);
  await page.goto(site.url + MARKED[1]);
  const desk = await context.newPage();
  await desk.goto(site.url + MARKED[0]);
  const calculator = await ready(desk.locator('zcf-emissions'));
  await addSource(calculator, '天然气', '42.5');

  site.publish('B');
  await page.bringToFront();
  await page.reload();
  await updateBar(page).getByRole('button', { name: update.switch }).click();
  await expect(updateBar(page)).toContainText(update.unsaved);
  expect(await buildsOf(page)).toEqual(['A', 'A']);

  // Work that is begun in the very moment of switching: the desk doesn't answer, as a tab put to sleep doesn't.
  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    waiting?.postMessage({ type: 'SKIP_WAITING' });
  });
  await desk.bringToFront();
  await expect(updateBar(desk)).toContainText(update.behind);
  await expect.poll(() => buildsOf(page).catch(() => [])).toEqual(['B', 'B']);
  expect(await buildsOf(desk)).toEqual(['A', 'A']);
  await expect(calculator.locator('[data-amount]').first()).toHaveValue('42.5');
  const script = await desk.evaluate(async (address) => (await fetch(address)).text(), `${site.url}theme.js`);
  expect(script).toContain("dataset.build = 'A'");
  await site.close();
});

test('while the server changes from one version to the next nothing of either is kept', async ({
  context,
}) => {
  const site = await publishedSite('A');
  const page = await firstVisit(context, `${site.url}guideline/6.1/`);
  await page.goto(site.url + MARKED[1]);
  // The worker of B meets the files of C.
  site.publish('B', 'C');
  const ended = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    while (installing && installing.state !== 'redundant') {
      await new Promise((changed) => installing.addEventListener('statechange', changed, { once: true }));
    }
    return { state: installing?.state, waiting: registration.waiting };
  });
  expect(ended).toEqual({ state: 'redundant', waiting: null });
  await page.reload();
  expect(await buildsOf(page)).toEqual(['A', 'A']);
  await expect(updateBar(page)).toHaveCount(0);

  site.publish('C');
  await page.reload();
  await expect(updateBar(page)).toContainText(update.ready);
  await site.close();
});
