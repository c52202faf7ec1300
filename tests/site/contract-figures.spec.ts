import type { Locator } from '@playwright/test';
import { contractWords } from '../../widgets/foundation/messages/contract.ts';
import { agree, handing, loading, resultOf, type Calculator } from './handing.ts';
import { expect, strictPolicy, test } from './host-page.ts';

/** The figures that each calculator hands over are those that stand in its result. */

test.use({ actionTimeout: 10_000 });

interface Case {
  readonly prefill: string;
  /** Figures by their names, and what the reader sees of them. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** What the result shows beside the calculator. */
  readonly total: string;
}

const cases: Readonly<Record<Calculator, Case>> = {
  // 120 000 kWh × 0.5581 kgCO2/kWh = 66.972 t by location, × 0.6096 = 73.152 t by market.
  emissions: {
    prefill: '外购电力 120000 kWh',
    figures: { year: 2023, area: 'CN-CQ', 'total-location': 66.97, 'scope2-market': 73.15, left: 0 },
    total: '66.97',
  },
  // 100 kWh × 0.5777 kgCO2e/kWh, cradle to gate.
  footprint: {
    prefill: '电 100 kWh',
    figures: { total: 57.77, production: 57.77, distribution: '—', left: 0 },
    total: '57.770',
  },
  // Nothing is retired: all of it is uncovered.
  offset: {
    prefill: 'residual 1200 t; CCER 500 t',
    figures: { residual: 1200, matched: 0, uncovered: 1200, coverage: 0, credits: 0, complete: 'no' },
    total: '0.0 %',
  },
  readiness: {
    prefill: '5.1-r1=met; 5.1-r2=unmet',
    figures: { 'basic-passed': 1, 'basic-failed': 1, basic: 'failed' },
    total: '—',
  },
  measures: {
    prefill: 'A.1=done; A.4',
    figures: { measures: 1, done: 1, 'base-year': 2023, reduction: '—', investment: '—' },
    total: '—',
  },
};

const valuesOf = async (calculator: Locator): Promise<Record<string, unknown>> => {
  const result = await resultOf(calculator);
  if (typeof result === 'string') throw new Error(`A result should be handed over, not ${result}.`);
  return Object.fromEntries(result.fields.map(({ name, value }) => [name, value]));
};

for (const [name, { prefill, figures, total }] of Object.entries(cases)) {
  test(`zcf-${name} hands over what its result shows, and each figure that the reader saw`, async ({
    page,
    host,
  }) => {
    await host.open({
      body: `${loading(host.siteUrl, name as Calculator)}
        <zcf-${name} year="2023" prefill="${prefill}" handover></zcf-${name}>`,
      policy: strictPolicy(host.siteUrl),
    });
    const calculator = page.locator(`zcf-${name}`);
    const button = handing(calculator).locator('#hand-over');
    // What a bill of materials is read with are many files.
    await expect(button).toBeEnabled({ timeout: 20_000 });
    await expect(calculator.locator('[part=total]')).toContainText(total);
    const shown = await agree(calculator);
    const values = await valuesOf(calculator);
    expect(values).toMatchObject(figures);
    // Each of them stood in the table: alone, before its unit, or behind what a choice is called.
    expect(shown).toHaveLength(Object.keys(values).length);
    Object.values(values).forEach((value, place) => expect(shown[place]?.[1]).toContain(String(value)));
    expect(host.complaints).toEqual([]);
  });
}

test('a calculator without anything in it has nothing to hand over, and says so', async ({ page, host }) => {
  await host.open({
    body: `${loading(host.siteUrl, 'measures')}<zcf-measures year="2023" handover></zcf-measures>`,
  });
  const calculator = page.locator('zcf-measures');
  await expect(handing(calculator).locator('#hand-over')).toBeDisabled();
  await expect(handing(calculator)).toContainText(contractWords.zh.notYet);
});
