import type { Locator } from '@playwright/test';
import { expect, strictPolicy, test } from './host-page.ts';
import { loading, type Calculator } from './handing.ts';
import { openPart, requirement } from './readiness-desk.ts';
import { zh as undoWords } from '../../widgets/foundation/messages/zh.ts';

/** What each host fills in, locks and hides: it can be read and not changed, and there is no way to what is hidden. */

test.use({ actionTimeout: 10_000 });

interface Case {
  readonly prefill: string;
  readonly hide: string;
  /** What the reader finds there, locked. */
  readonly shown: (calculator: Locator) => Promise<void>;
}

const amount = (value: string) => async (calculator: Locator) => {
  const input = calculator.locator('[data-line] [data-amount]').first();
  await expect(input).toHaveValue(value);
  await expect(input).toHaveAttribute('readonly', '');
  await calculator.locator('[data-line] .name').first().click();
  await expect(calculator.locator('.details .danger').first()).toBeDisabled();
};

const cases: Readonly<Record<Calculator, Case>> = {
  emissions: { prefill: '外购电力 120000 kWh', hide: 'files paste add', shown: amount('120000') },
  footprint: { prefill: '电 3 kWh', hide: 'files paste examples add', shown: amount('3') },
  offset: { prefill: 'residual 1200 t', hide: 'files paste examples add', shown: amount('1200') },
  readiness: {
    prefill: '5.1-r1=met; data-centre=no',
    hide: 'files examples conditions gaps',
    shown: async (calculator) => {
      await openPart(calculator, '5');
      const asked = requirement(calculator, '5.1-r1');
      await expect(asked.locator('input[value=met]')).toBeChecked();
      await expect(asked.locator('input[value=not]')).toBeDisabled();
      await expect(requirement(calculator, '5.1-r2').locator('input[value=not]')).toBeEnabled();
    },
  },
  measures: {
    prefill: 'A.4=done; A.1',
    hide: 'files examples baseline add',
    shown: async (calculator) => {
      await expect(calculator.locator('[data-line]')).toHaveCount(1);
      const category = calculator.locator('.category .name');
      for (let place = 0; place < (await category.count()); place += 1) await category.nth(place).click();
      const status = calculator.locator('[data-measure="A.4"] select');
      await expect(status).toHaveValue('done');
      await expect(status).toBeDisabled();
      await expect(calculator.locator('[data-measure="A.5"] select')).toBeEnabled();
    },
  },
};

for (const [name, { prefill, hide, shown }] of Object.entries(cases)) {
  test(`zcf-${name}: what is prefilled stays, and what is hidden can’t be reached`, async ({
    page,
    host,
  }) => {
    await host.open({
      body: `${loading(host.siteUrl, name as Calculator)}
        <zcf-${name} year="2023" prefill="${prefill}" locked="prefilled" hide="${hide}"></zcf-${name}>`,
      policy: strictPolicy(host.siteUrl),
    });
    const calculator = page.locator(`zcf-${name}`);
    await expect(calculator.locator('[part=result]')).toBeVisible();
    await expect(calculator.locator('#open-files')).toHaveCount(0);
    await expect(calculator.locator('#add')).toHaveCount(0);
    await shown(calculator);
    await expect(calculator.getByRole('button', { name: /保存|示例|打开已保存/ })).toHaveCount(0);
    // The way back doesn't lead behind what the host gave.
    await expect(calculator.getByRole('button', { name: undoWords.undo })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(host.complaints).toEqual([]);
    expect(host.warnings).toEqual([]);
  });
}

test('a locked year and a locked area can’t be chosen otherwise', async ({ page, host }) => {
  await host.open({
    body: `${loading(host.siteUrl, 'emissions', 'offset')}
      <zcf-emissions year="2023" area="CN-SC" locked="year area"></zcf-emissions>
      <zcf-offset year="2023" locked="year"></zcf-offset>`,
  });
  for (const select of await page.locator('zcf-emissions .choices select').all())
    await expect(select).toBeDisabled();
  await expect(page.locator('zcf-offset .choices select').first()).toBeDisabled();
  await expect(page.locator('zcf-offset .choices select').last()).toBeEnabled();
});

test('a page about scope 2 alone asks about scope 2 alone, by the grid factor of the chosen year', async ({
  page,
  host,
}) => {
  await host.open({
    body: `${loading(host.siteUrl, 'emissions')}
      <zcf-emissions year="2023" scopes="2" factor-year="2022" prefill="外购电力 1000 MWh"></zcf-emissions>`,
  });
  const calculator = page.locator('zcf-emissions');
  await expect(calculator.locator('[data-amount]')).toHaveValue('1000');
  await expect(calculator.locator('.scope')).toHaveCount(1);
  await expect(calculator.locator('[part=result] .lead')).toHaveText('范围 2（基于位置）');
  await expect(calculator.locator('[data-line]')).toContainText('2022');
  await calculator.locator('#add').fill('天然气');
  await expect(calculator.locator('#found [role=option]')).toHaveCount(0);
  await calculator.locator('#add').fill('蒸汽');
  await expect(calculator.locator('#found [role=option]').first()).toBeVisible();
  await calculator.locator('#open-completeness').click();
  await expect(calculator.locator('[part=panel] .questions li')).toHaveCount(4);
});
