import { contractWords } from '../../widgets/foundation/messages/contract.ts';
import { addLine, ready } from './desk.ts';
import { hearing } from './embedded.ts';
import { agree, ask, formData, handing, loading, resultOf, shownFigures } from './handing.ts';
import { expect, strictPolicy, test } from './host-page.ts';

/** What a host hears and is handed: nothing before the reader agreed, and then exactly what the reader saw. */

const t = contractWords.zh;

const element = (attributes: string) => `<zcf-emissions year="2023" ${attributes}></zcf-emissions>`;

const form = (attributes = 'name="energy" handover="scope1 scope2-location" required') =>
  `<form method="get" action="/sent">${element(attributes)}<button id="send">发送</button></form>`;

test.use({ actionTimeout: 10_000 });

test('events carry no figure before the reader agreed, and toJSON() refuses', async ({ page, host }) => {
  await host.open({
    body: loading(host.siteUrl, 'emissions') + form(),
    policy: strictPolicy(host.siteUrl),
  });
  const heard = await hearing(page, 'zcf-change', 'zcf-result', 'zcf-error', 'zcf-export');
  const calculator = await ready(page.locator('zcf-emissions'));
  await addLine(calculator, '外购电', '8642');
  await ask(calculator);
  const told = await heard();
  expect(told.length).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toMatch(/\d/);
  expect(await resultOf(calculator)).toBe('NotAllowedError');
  expect(await formData(page.locator('form'))).toEqual([]);
  expect(host.complaints).toEqual([]);
});

test('what is sent with the form is what the reader saw and agreed to', async ({ page, host }) => {
  await host.open({
    body: loading(host.siteUrl, 'emissions') + form(),
    policy: strictPolicy(host.siteUrl),
  });
  const heard = await hearing(page, 'zcf-result', 'zcf-change');
  const calculator = await ready(page.locator('zcf-emissions'));
  await addLine(calculator, '外购电', '1000');
  await heard();
  const shown = await agree(calculator);
  // 1 000 kWh × 0.5581 kgCO2/kWh = 0.5581 t, to three significant digits.
  expect(shown).toEqual([
    ['范围 1', '0 tCO₂e'],
    ['范围 2（基于位置）', '0.558 tCO₂e'],
  ]);
  const result = await resultOf(calculator);
  expect(await heard()).toEqual([result, { element: 'zcf-emissions', state: 'valid', agreed: true }]);
  const sent = page.waitForRequest(/\/sent\?/);
  await page.locator('#send').click();
  expect([...new URL((await sent).url()).searchParams]).toEqual([
    ['energy.scope1', '0'],
    ['energy.scope2-location', '0.558'],
  ]);
});

test('what doesn’t load of the contract is asked for again when the reader goes on, not over and over', async ({
  page,
  host,
}) => {
  const asked: string[] = [];
  const refuse = (file: string, after: () => Promise<unknown>) =>
    page.route(`**/${file}`, async (route) => {
      asked.push(file);
      await after();
      await route.abort();
    });
  await refuse('contract.js', () => Promise.resolve());
  // What comes to nothing later draws the calculator anew, with the contract gone already.
  await refuse('quantify-inventory.js', () => expect.poll(() => host.warnings.length).toBeGreaterThan(0));
  await host.open({ body: loading(host.siteUrl, 'emissions') + form() });
  const calculator = await ready(page.locator('zcf-emissions'));
  const buttons = calculator.locator('.tools button');
  for (const place of [0, 1, 2, 3]) {
    await buttons.nth(place).click();
    await expect(calculator.locator('[part=panel] [role=alert]')).toBeVisible();
  }
  // There were five occasions, the start and each of four panels; each asks for it again together with what it stands on.
  expect(asked.filter((file) => file === 'contract.js').length).toBeLessThanOrEqual(10);

  await page.unrouteAll();
  await addLine(calculator, '外购电', '8642');
  await expect(calculator.locator('[part=handover]')).toBeVisible();
});

test('any change takes the result back, from the form as well', async ({ page, host }) => {
  await host.open({ body: loading(host.siteUrl, 'emissions') + form() });
  const calculator = await ready(page.locator('zcf-emissions'));
  const power = await addLine(calculator, '外购电', '1000');
  await agree(calculator);
  expect(await formData(page.locator('form'))).toHaveLength(2);
  await power.locator('[data-amount]').fill('2000');
  expect(await resultOf(calculator)).toBe('NotAllowedError');
  expect(await formData(page.locator('form'))).toEqual([]);
  await expect(handing(calculator).getByRole('alert')).toContainText('已作废');
  await agree(calculator);
  await handing(calculator).getByRole('button', { name: t.withdraw }).click();
  expect(await resultOf(calculator)).toBe('NotAllowedError');
});

test('a form that requires the result isn’t sent without it, and shows where it is handed over', async ({
  page,
  host,
}) => {
  await host.open({ body: loading(host.siteUrl, 'emissions') + form() });
  const calculator = await ready(page.locator('zcf-emissions'));
  await expect(handing(calculator)).toBeVisible();
  const power = await addLine(calculator, '外购电', '1000');
  await page.locator('#send').click();
  await expect(handing(calculator).locator('table')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(await shownFigures(calculator)).toHaveLength(2);
  await power.locator('[data-amount]').fill('-1');
  await page.locator('#send').click();
  await expect(power.locator('[data-amount]')).toBeFocused();
  const message = () =>
    calculator.evaluate((one) => (one as unknown as { validationMessage: string }).validationMessage);
  expect(await message()).toBe(t.invalid);
  await power.locator('[data-amount]').fill('5');
  expect(await message()).toBe(t.required);
});

test('resetting the form, or the element, goes back to what the host gave', async ({ page, host }) => {
  await host.open({
    body: loading(host.siteUrl, 'emissions') + form('name="energy" handover prefill="外购电力 120000 kWh"'),
  });
  const calculator = await ready(page.locator('zcf-emissions'));
  const amount = calculator.locator('[data-amount]');
  await expect(amount).toHaveValue('120000');
  for (const reset of ['form', 'element'] as const) {
    await amount.fill('5');
    await addLine(calculator, '天然气', '1');
    await agree(calculator);
    await calculator.evaluate((one, which) => {
      const own = one as unknown as { form: HTMLFormElement; reset(): void };
      (which === 'form' ? own.form : own).reset();
    }, reset);
    await expect(amount).toHaveCount(1);
    await expect(amount).toHaveValue('120000');
    expect(await resultOf(calculator)).toBe('NotAllowedError');
    await expect(handing(calculator).getByRole('alert')).toHaveCount(0);
  }
});

test('a disabled fieldset disables the calculator', async ({ page, host }) => {
  await host.open({
    body: `${loading(host.siteUrl, 'emissions')}<form><fieldset disabled>${element('name="a"')}</fieldset></form>`,
  });
  const calculator = await ready(page.locator('zcf-emissions'));
  await expect(calculator.locator('.frame')).toHaveAttribute('inert', '');
  await page.locator('fieldset').evaluate((one) => ((one as HTMLFieldSetElement).disabled = false));
  await expect(calculator.locator('.frame')).not.toHaveAttribute('inert');
});

test('the whole file is handed over only where it is asked for and said', async ({ page, host }) => {
  await host.open({
    body: `${loading(host.siteUrl, 'emissions')}${element('handover="scope1 file" id="a"')}${element('id="b"')}`,
  });
  const [from, to] = [await ready(page.locator('#a')), await ready(page.locator('#b'))];
  await addLine(from, '外购电', '1000');
  await from.evaluate((one) => Object.assign(one, { handOverTo: 'bank.example' }));
  await ask(from, 'bank.example');
  await expect(handing(from)).toContainText(t.withFile);
  await handing(from)
    .getByRole('button', { name: t.agree('bank.example') })
    .click();
  const result = await resultOf(from);
  await to.evaluate(
    (one, value) => (one as unknown as { fromJSON(value: unknown): Promise<void> }).fromJSON(value),
    result,
  );
  await expect(to.locator('[data-amount]')).toHaveValue('1000');
  await expect(handing(to)).toHaveCount(0);
});
