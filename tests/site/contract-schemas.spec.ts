import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test, version } from './host-page.ts';

/** What the elements tell and hand over, held to the schemas that the site publishes of it. */

interface Heard {
  type: string;
  detail: unknown;
}

test('what events carry and toJSON gives is as their JSON Schemas say', async ({ page, host }) => {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const served = await Promise.all(
    ['factory-file', 'result', 'events'].map(async (name) => {
      const response = await fetch(`${host.siteUrl}api/${name}.schema.json`);
      return [name, (await response.json()) as object] as const;
    }),
  );
  for (const [name, schema] of served) ajv.addSchema(schema, `${name}.schema.json`);

  await page.addInitScript(() => {
    const heard: Heard[] = [];
    Object.assign(window, { heard });
    for (const type of ['zcf-change', 'zcf-result', 'zcf-error', 'zcf-export'])
      addEventListener(type, (event) =>
        heard.push({ type, detail: structuredClone((event as CustomEvent<unknown>).detail) }),
      );
  });
  await host.open({
    body: `<script type="module" src="${host.siteUrl}widgets/${version}/zcf-emissions.js"></script>
      <zcf-emissions year="2023" handover="scope2-location file" hide="nonsense" prefill="外购电力 120000 kWh"></zcf-emissions>`,
  });
  const calculator = page.locator('zcf-emissions');
  await calculator.locator('[data-amount]').first().fill('130000');
  await calculator.locator('[data-amount]').first().press('Tab');
  await calculator.locator('#hand-over').click();
  await calculator.locator('[part=handover] .primary').click();
  const heardNow = () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  await expect.poll(async () => (await heardNow()).map(({ type }) => type)).toContain('zcf-result');
  await page.evaluate(() => {
    const { heard } = window as unknown as { heard: Heard[] };
    const element = document.querySelector('zcf-emissions') as HTMLElement & { toJSON(): unknown };
    heard.push({ type: 'zcf-result', detail: JSON.parse(JSON.stringify(element)) });
  });

  const heard = await heardNow();
  expect([...new Set(heard.map(({ type }) => type))].sort()).toEqual([
    'zcf-change',
    'zcf-error',
    'zcf-result',
  ]);
  for (const { type, detail } of heard) {
    const validate = ajv.getSchema(`events.schema.json#/$defs/${type}`);
    validate?.(detail);
    expect(validate?.errors, `${type}: ${JSON.stringify(detail)}`).toBeNull();
  }
  // A schema that takes anything would be none.
  const change = ajv.getSchema('events.schema.json#/$defs/zcf-change');
  expect(change?.({ element: 'zcf-emissions', state: 'valid', agreed: false, total: 66.97 })).toBe(false);
  const result = ajv.getSchema('result.schema.json');
  const handed = heard.findLast(({ type }) => type === 'zcf-result')?.detail as object;
  expect(result?.({ ...handed, agreedAt: 'yesterday' })).toBe(false);
});
