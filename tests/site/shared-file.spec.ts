import { addSource, ready } from './emissions-desk.ts';
import { expect, test, version } from './host-page.ts';

/** Two calculators on one page that work on one factory file, each on its own section of it. */

const kept = () => JSON.parse(localStorage.getItem('zcf-factory:g') ?? '{}');

test('neither takes back nor writes over what the other calculator did', async ({ page, host }) => {
  const script = (name: string) =>
    `<script type="module" src="${host.siteUrl}widgets/${version}/zcf-${name}.js"></script>`;
  await host.open({
    body: `${script('emissions')}${script('footprint')}
      <zcf-emissions group="g" storage="browser"></zcf-emissions>
      <zcf-footprint group="g" storage="browser"></zcf-footprint>`,
  });
  const emissions = await ready(page.locator('zcf-emissions'));
  const footprint = await ready(page.locator('zcf-footprint'));
  const agree = (calculator: typeof emissions) =>
    calculator.getByRole('button', { name: '自动保存到本浏览器' }).click();
  const lines = async () => {
    const file = await page.evaluate(kept);
    return [file.emissions?.years[0].lines.length, file.footprint?.studies[0]?.lines.length];
  };

  // Who agrees later finds a copy without a section of its own: both are kept, and nobody is asked.
  await addSource(emissions, '外购电', '1000');
  await addSource(footprint, '电');
  await agree(emissions);
  await expect(emissions).toContainText('已自动保存到本浏览器');
  await agree(footprint);
  await expect(footprint).toContainText('已自动保存到本浏览器');
  await expect.poll(lines).toEqual([1, 1]);

  // A step back in one leaves the other's line, on its desk and in the copy.
  await addSource(footprint, '铝');
  await expect.poll(lines).toEqual([1, 2]);
  await emissions.locator('#undo').click();
  await emissions.locator('#undo').click();
  await expect(emissions.locator('[data-line]')).toHaveCount(0);
  await expect.poll(lines).toEqual([0, 2]);
  await expect(footprint.locator('[data-line]')).toHaveCount(2);

  // Both type at once: nothing to decide, nothing lost.
  await addSource(emissions, '天然气', '5');
  await addSource(footprint, '电');
  await expect.poll(lines).toEqual([1, 3]);
  await expect(page.getByText('另一个标签页改动了同一份数据')).toHaveCount(0);
});
