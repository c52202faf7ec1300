import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/messages/index.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { slowDown, watchShifts } from './shifts.ts';

const t = messages.zh.measures;
const shown = (page: Page): Locator => page.locator('.measure-row:visible');
const row = (page: Page, measure: string): Locator => page.locator(`[id="${measure}"]`);
const box = (page: Page, measure: string): Locator => row(page, measure).getByRole('checkbox');
const table = (page: Page): Locator => page.getByRole('region', { name: t.compare.title }).locator('table');
const told = (page: Page): Locator => page.locator('.comparison-bar output');
const ids = (list: Locator): Promise<string[]> => list.evaluateAll((all) => all.map(({ id }) => id));
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);

/** How far the page can be scrolled sideways. */
const widerThanWindow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/**
 * Puts an element that keeps to the contract of `<zcf-measures>` on the page, in place of the real one where that is
 * there: what the page makes of the element is tested here, not the element. It comes when the page asks for `ready`.
 */
async function withPlanner(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Planner extends HTMLElement {
      checklist = [{ measure: 'A.8', status: 'done' }];
      plannedMeasures: string[] = [];
      setStatus(measure: string, status: string) {
        const others = this.checklist.filter((entry) => entry.measure !== measure);
        this.checklist = status ? [...others, { measure, status }] : others;
        this.tell();
      }
      addToPlan(measure: string) {
        this.plannedMeasures = [...this.plannedMeasures, measure];
        this.tell();
      }
      tell() {
        this.dispatchEvent(new Event('zcf-measures-change', { bubbles: true }));
      }
    }
    addEventListener('ready', () => customElements.define('zcf-measures', Planner));
  });
  await page.route(/\/widgets\/.*zcf-measures\.js$/, (route) => route.abort());
  await page.route(/\/measures\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.includes('<zcf-measures')
      ? html
      : html.replace('</main>', '<h2 id="plan" tabindex="-1">计划</h2><zcf-measures></zcf-measures></main>');
    await route.fulfill({ response, body });
  });
}

const comes = (page: Page) => page.evaluate(() => dispatchEvent(new Event('ready')));

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('the filters', () => {
  test('of the scopes leave the measures that act on the scope, and those that reduce nothing by themselves', async ({
    page,
  }) => {
    await page.goto('measures/');
    const scopes = page.getByRole('combobox', { name: t.scopes });
    await scopes.selectOption('1');
    expect(await ids(shown(page))).toEqual(['A.7', 'A.11', 'A.17', 'A.18', 'A.27', 'A.28', 'A.29']);
    for (const one of await shown(page).all()) await expect(one).toContainText(/影响范围 1/);
    await scopes.selectOption('none');
    expect(await ids(shown(page))).toEqual(['A.1', 'A.2', 'A.3', 'A.24', 'A.32', 'A.33']);
    for (const one of await shown(page).all()) await expect(one).toContainText(t.noScope);
    expect(asked(page, 'scopes')).toEqual(['none']);
  });

  test('of industry and condition each leave what concerns every factory, and work apart', async ({
    page,
  }) => {
    await page.goto('measures/?industry=battery-chain&category=source');
    // Source measures for a trade are A.9 (vehicles) and A.10 (batteries); all others are for any trade.
    expect(await ids(shown(page))).toEqual(['A.4', 'A.5', 'A.6', 'A.7', 'A.8', 'A.10']);
    await page.getByRole('group', { name: t.condition, exact: true }).locator('summary').click();
    await page.getByRole('checkbox', { name: '有闲置屋顶或场地' }).check();
    // Of conditions, A.4 asks for a roof; A.5, A.6 and A.7 for something else; A.8 and A.10 for none.
    expect(await ids(shown(page))).toEqual(['A.4', 'A.8', 'A.10']);
    await page.reload();
    expect(await ids(shown(page))).toEqual(['A.4', 'A.8', 'A.10']);
    expect(asked(page, 'industry')).toEqual(['battery-chain']);
    expect(asked(page, 'when')).toEqual(['roof-or-site']);
  });

  test('and the comparison keep each other’s place in the address', async ({ page }) => {
    await page.goto('measures/?compare=A.4&compare=A.18&scopes=2');
    await page.getByRole('combobox', { name: t.category }).selectOption('process');
    expect(asked(page, 'compare')).toEqual(['A.4', 'A.18']);
    await page.getByRole('button', { name: t.compare.clear }).click();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      scopes: '2',
      category: 'process',
    });
  });
});

test.describe('the comparison', () => {
  test('sets what is ticked side by side, in the words of the page, and an address brings it back', async ({
    page,
  }) => {
    await page.goto('measures/');
    await expect(table(page)).toHaveCount(0);
    await box(page, 'A.18').check();
    await box(page, 'A.4').check();
    await expect(told(page)).toHaveText('已选 2 / 4 项：A.18、A.4');
    await page.getByRole('link', { name: t.compare.show }).click();
    await expect(page.getByRole('heading', { name: t.compare.title })).toBeInViewport();
    await expect(page.getByRole('heading', { name: t.compare.title })).toBeFocused();

    for (const reloaded of [false, true]) {
      if (reloaded) await page.reload();
      expect(asked(page, 'compare')).toEqual(['A.18', 'A.4']);
      const heads = table(page).getByRole('columnheader').getByRole('link');
      await expect(heads).toHaveText(['A.18 空气源热泵冷、暖、热水三联供', 'A.4 分布式光伏发电']);
      for (const [head, texts] of [
        [t.category, ['过程脱碳', '源头减碳']],
        [t.applicability, ['有供冷、供热和生活热水需求的企业建筑', '有闲置屋顶或场地的工业企业']],
        [t.conditions, ['有供冷、供热和生活热水需求', '有闲置屋顶或场地']],
        [t.clauses, ['6.2.2 电能替代6.6.1 建筑', '6.2.1 可再生能源利用']],
        [t.scopes, ['范围 1范围 2', '范围 2']],
      ] as const) {
        const line = table(page).getByRole('row', { name: head }).getByRole('cell');
        await expect(line).toHaveText([...texts]);
      }
      await expect(table(page).getByRole('row', { name: t.text })).toContainText('利用屋顶、外立面、车棚');
      await expect(page.getByRole('heading', { name: t.compare.title })).toBeInViewport();
    }
    await table(page).getByRole('link', { name: 'A.4' }).click();
    await expect(page).toHaveURL(/\/measures\/4\/$/);
  });

  test('takes four and tells why not a fifth', async ({ page }) => {
    await page.goto('measures/?compare=A.4&compare=A.8&compare=A.11');
    await box(page, 'A.18').check();
    await box(page, 'A.29').click();
    await expect(told(page)).toHaveText('A.29 未加入：最多比较 4 项，请先取消一项。');
    await expect(box(page, 'A.29')).not.toBeChecked();
    await box(page, 'A.4').uncheck();
    await box(page, 'A.29').check();
    expect(asked(page, 'compare')).toEqual(['A.8', 'A.11', 'A.18', 'A.29']);
  });

  test('lets go of what the list does not have', async ({ page }) => {
    await page.goto('measures/?compare=A.99&compare=A.4&compare=A.4');
    await expect(told(page)).toHaveText('已选 1 / 4 项：A.4');
  });

  test('is done with the keyboard, and the focus is never lost when a measure is taken out', async ({
    page,
  }) => {
    await page.goto('measures/');
    for (const measure of ['A.4', 'A.18']) {
      await box(page, measure).focus();
      await page.keyboard.press('Space');
    }
    await page.locator('.comparison-bar a').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: t.compare.title })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: `${t.compare.remove} A.4` })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `${t.compare.remove} A.18` })).toBeFocused();
    await expect(table(page).getByRole('columnheader')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(table(page)).toHaveCount(0);
    await expect(box(page, 'A.18')).toBeFocused();
  });

  test('with its bar at the foot of the window covers nothing that has the focus', async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 600 });
    await page.goto('measures/?compare=A.1');
    await box(page, 'A.1').focus();
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        const { left, bottom, width } = focused!.getBoundingClientRect();
        const above = document.elementFromPoint(left + width / 2, bottom - 2);
        return above && !focused?.contains(above) && !above.contains(focused)
          ? focused?.outerHTML
          : undefined;
      });
      expect(covered).toBeUndefined();
    }
  });

  for (const width of [280, 360, 768]) {
    test(`scrolls by itself at ${width} px, never the page`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('measures/?compare=A.4&compare=A.5&compare=A.18&compare=A.28#comparison');
      await expect(table(page)).toBeInViewport();
      expect(await page.evaluate(widerThanWindow)).toBe(0);
      const last = table(page).getByRole('columnheader').last();
      await expect(last).not.toBeInViewport({ ratio: 0.9 });
      await page.getByRole('region', { name: t.compare.title }).focus();
      for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowRight');
      await expect(last).toBeInViewport({ ratio: 0.9 });
      // What a cell is about stays beside it.
      await expect(table(page).getByRole('rowheader').first()).toBeInViewport();
    });
  }

  test('is printed without what can be pressed', async ({ page }) => {
    await page.goto('measures/?compare=A.4&compare=A.18');
    await page.emulateMedia({ media: 'print' });
    await expect(table(page)).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
    // The fields of the plan below are what was entered, so they are printed; of the list nothing is.
    await expect(page.locator('main :is(input, select):visible:not(zcf-measures *)')).toHaveCount(0);
  });
});

for (const root of ['', 'en/']) {
  test(`axe finds no barrier, light or dark, in /${root}measures/ with a comparison, boxes open and a planner`, async ({
    page,
  }) => {
    await withPlanner(page);
    await page.goto(`${root}measures/?compare=A.4&compare=A.18&industry=exporter`);
    await comes(page);
    await expect(row(page, 'A.1').getByRole('combobox')).toBeVisible();
    for (const summary of await page.locator('.filters summary').all()) await summary.click();
    // What lies under the bar just now is too small to be hit there.
    await page.locator('.side-by-side').scrollIntoViewIfNeeded();
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 280, height: 800 });
    expect(await page.evaluate(widerThanWindow)).toBe(0);
  });
}

test.describe('status and plan', () => {
  const status = (page: Page, measure: string) => row(page, measure).getByRole('combobox');
  const filter = (page: Page) => page.locator('.filters').getByRole('combobox', { name: t.status });

  test('are offered when the planner is there, not before, and then nothing is lost of the address', async ({
    page,
  }) => {
    await withPlanner(page);
    await page.goto('measures/?status=done');
    await expect(shown(page)).toHaveCount(33);
    await expect(page.locator('.row-tools :is(select, button):visible')).toHaveCount(0);
    await expect(filter(page)).toHaveCount(0);
    expect(asked(page, 'status')).toEqual(['done']);
    await comes(page);
    await expect(shown(page)).toHaveCount(1);
    expect(await ids(shown(page))).toEqual(['A.8']);
    await expect(status(page, 'A.8')).toHaveValue('done');
    await expect(filter(page)).toHaveValue('done');
  });

  test('of a row are the planner’s: what is chosen goes there, what comes from there is shown', async ({
    page,
  }) => {
    await withPlanner(page);
    await page.goto('measures/');
    await comes(page);
    await status(page, 'A.4').selectOption('planned');
    await row(page, 'A.4').getByRole('button', { name: t.addToPlan }).click();
    const planner = page.locator('zcf-measures');
    const kept = () =>
      planner.evaluate((element) => {
        const { checklist, plannedMeasures } = element as unknown as Record<string, unknown>;
        return { checklist, plannedMeasures };
      });
    expect(await kept()).toEqual({
      checklist: [
        { measure: 'A.8', status: 'done' },
        { measure: 'A.4', status: 'planned' },
      ],
      plannedMeasures: ['A.4'],
    });
    await row(page, 'A.4').getByRole('button', { name: t.inPlan }).click();
    await expect(page.locator('#plan')).toBeFocused();
    await planner.evaluate((element) =>
      (element as unknown as { setStatus(measure: string, status: string): void }).setStatus('A.4', ''),
    );
    await expect(status(page, 'A.4')).toHaveValue('');
    await expect(status(page, 'A.8')).toHaveValue('done');
  });

  test('narrow the list as they are: a row goes when it no longer has the status', async ({ page }) => {
    await withPlanner(page);
    await page.goto('measures/');
    await comes(page);
    await filter(page).selectOption('none');
    await expect(shown(page)).toHaveCount(32);
    await status(page, 'A.1').selectOption('not-applicable');
    await expect(row(page, 'A.1')).toBeHidden();
    await filter(page).selectOption('not-applicable');
    expect(await ids(shown(page))).toEqual(['A.1']);
    expect(asked(page, 'status')).toEqual(['not-applicable']);
  });
});

for (const width of [360, 1440]) {
  test(`nothing moves at ${width} px while the page with a comparison comes over a slow line`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await slowDown(page);
    const shifts = await watchShifts(page);
    await page.goto('measures/?compare=A.4&compare=A.18');
    await expect(told(page)).toHaveText('已选 2 / 4 项：A.4、A.18');
    await page.waitForLoadState('networkidle');
    expect(await shifts()).toEqual([]);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is there with the scopes, and nothing to press', async ({ page }) => {
    await page.goto('measures/?scopes=1&compare=A.4');
    await expect(shown(page)).toHaveCount(33);
    await expect(row(page, 'A.18')).toContainText('影响范围 1、2');
    await expect(page.locator('main :is(button, input, select):visible')).toHaveCount(0);
  });
});
