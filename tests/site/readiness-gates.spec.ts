import type { Locator } from '@playwright/test';
import { newFactoryFile } from '../../src/calculators/index.ts';
import { zh as texts } from '../../src/calculators/texts/readiness/zh.ts';
import { compareMessages } from '../../widgets/readiness/messages/compare.ts';
import { conditionsMessages } from '../../widgets/readiness/messages/conditions.ts';
import { gapsMessages } from '../../widgets/readiness/messages/gaps.ts';
import { indicatorsMessages } from '../../widgets/readiness/messages/indicators.ts';
import { resultsMessages } from '../../widgets/readiness/messages/results.ts';
import { zh } from '../../widgets/readiness/messages/zh.ts';
import { allOf, assessmentOf, guideline } from '../calculators/readiness/one-assessment.ts';
import { expect, test } from './browser.ts';
import {
  answer,
  focused,
  gates,
  openExample,
  openPart,
  openReadiness,
  put,
  requirement,
  score,
  showPanel,
} from './readiness-desk.ts';

/** What comes before the score and beside it: gates, conditions, the factory's own data, indicators, gaps, earlier assessments. */

const everythingMet = {
  ...newFactoryFile(),
  readiness: { assessments: [assessmentOf(allOf('met'))] },
};

const undo = (calculator: Locator) => calculator.getByRole('button', { name: zh.undo }).click();

/** How a part of the guideline stands: 已答 13/13. */
const answered = (section: Locator) => section.locator('h3 small');

test('a basic requirement that fails is said before a full score, and no score makes up for it', async ({
  page,
}) => {
  const calculator = await openReadiness(page);
  await put(calculator, everythingMet);
  await expect(gates(calculator)).toHaveText(texts.gatesTogether.passed);
  await expect(score(calculator)).toContainText('100 %');
  await openPart(calculator, '5');

  // Chapter 5 isn't in the score: it is full all the same.
  await answer(calculator, '5.1-r2', 'not').check();
  await expect(gates(calculator)).toHaveText(`${texts.gatesTogether.failed} ${zh.result.failed(1)}`);
  await expect(score(calculator)).toContainText('100 %');
  const lines = await calculator.locator('[part=result] > p').allTextContents();
  expect(lines[0]).toContain(texts.gatesTogether.failed);
  expect(lines[1]).toContain('100 %');
  await expect(calculator.locator('[part=result]')).toContainText(zh.result.noCertificate);
  await expect(calculator.locator('[data-live]')).toContainText(texts.gatesTogether.failed);

  const results = await showPanel(calculator, zh.panels.results);
  const failed = results.locator('.standings li.failed');
  await expect(failed).toHaveCount(1);
  await expect(failed.locator('.standing')).toHaveText(texts.gates.failed);
  await failed.getByRole('button').click();
  await expect(answer(calculator, '5.1-r2', 'not')).toBeFocused();

  await undo(calculator);
  await expect(gates(calculator)).toHaveText(texts.gatesTogether.passed);
  await expect(answer(calculator, '5.1-r2', 'met')).toBeChecked();
  await calculator.getByRole('button', { name: zh.redo }).click();
  await expect(gates(calculator)).toContainText(texts.gatesTogether.failed);

  // Part of it isn't enough, and what nobody knows isn't met either.
  await answer(calculator, '5.1-r2', 'partly').check();
  await expect(gates(calculator)).toContainText(texts.gatesTogether.failed);
  await answer(calculator, '5.1-r2', 'unknown').check();
  await expect(gates(calculator)).toHaveText(`${texts.gatesTogether.open} ${zh.result.open(1)}`);
  // 应 can't be answered away.
  await expect(answer(calculator, '5.1-r2', 'not-applicable')).toHaveCount(0);
});

test('a condition that doesn’t hold takes its requirement out with its reason; once it holds, the answer is there again', async ({
  page,
}) => {
  const calculator = await openReadiness(page);
  await put(calculator, everythingMet);
  const section = await openPart(calculator, '6.6');
  await expect(answered(section)).toHaveText(zh.answered(13, 13));
  const panel = await showPanel(calculator, zh.panels.conditions);
  const condition = guideline.conditions['data-centre'] ?? '';
  const question = panel.getByRole('listitem').filter({ hasText: condition }).first();
  const say = (word: 'yes' | 'no') => question.getByLabel(texts.standings[word], { exact: true }).check();

  await say('no');
  await question.getByLabel(conditionsMessages.zh.reason).fill('机房已外包');
  await expect(answered(section)).toHaveText(zh.answered(12, 12));
  await expect(answer(calculator, '6.6.3-r1', 'met')).toHaveCount(0);
  await section.getByText(zh.outside(1)).click();
  await expect(requirement(calculator, '6.6.3-r1')).toContainText(
    zh.conditionDenied(condition) + zh.brackets('机房已外包'),
  );
  await expect(score(calculator)).toContainText('100 %');

  await say('yes');
  await expect(answered(section)).toHaveText(zh.answered(13, 13));
  await expect(answer(calculator, '6.6.3-r1', 'met')).toBeChecked();
  await undo(calculator);
  await expect(answered(section)).toHaveText(zh.answered(12, 12));
});

test('what the factory’s own data show is answered with its source; the reader may say otherwise, and take that back', async ({
  page,
}) => {
  const calculator = await openReadiness(page);
  await openExample(calculator, 'electronics');
  await expect(gates(calculator)).toHaveText(texts.gatesTogether.passed);
  await openPart(calculator, '5');
  const boundary = requirement(calculator, '5.3-r1');
  const takeBack = (within: Locator) => within.getByRole('button', { name: zh.takeFromFile });

  await expect(answer(calculator, '5.3-r1', 'met')).toBeChecked();
  // Gas and refrigerant; electricity from the grid, from the roof, and certificates.
  await expect(boundary).toContainText(
    zh.fromFile('满足') + texts.filled.scopes1And2Counted({ year: 2025, scope1: 2, scope2: 3 }),
  );
  await expect(takeBack(boundary)).toHaveCount(0);
  await answer(calculator, '5.3-r1', 'not').check();
  await expect(gates(calculator)).toContainText(texts.gatesTogether.failed);
  await expect(boundary.locator('.messages')).toContainText('您答的是“不满足”，其他计算器的数据表明“满足”');
  await takeBack(boundary).click();
  await expect(answer(calculator, '5.3-r1', 'met')).toBeChecked();
  // The button is gone, the focus isn't.
  await expect(answer(calculator, '5.3-r1', 'met')).toBeFocused();
  await expect(gates(calculator)).toHaveText(texts.gatesTogether.passed);

  // An inventory shows that there is a system in part only: here the reader says more than it does.
  await openPart(calculator, '6.1');
  await expect(answer(calculator, '6.1.1-r1', 'met')).toBeChecked();
  await takeBack(requirement(calculator, '6.1.1-r1')).click();
  await expect(answer(calculator, '6.1.1-r1', 'partly')).toBeChecked();
  await expect(gates(calculator)).toHaveText(`${texts.gatesTogether.open} ${zh.result.open(1)}`);
  await undo(calculator);
  await expect(gates(calculator)).toHaveText(texts.gatesTogether.passed);
});

test('a condition that the inventory answers is the reader’s to answer otherwise', async ({ page }) => {
  const calculator = await openReadiness(page);
  await openExample(calculator, 'electronics');
  await openPart(calculator, '7.2');
  await expect(answer(calculator, '7.2.2-r1', 'met')).toHaveCount(0);
  const panel = await showPanel(calculator, zh.panels.conditions);
  const condition = guideline.conditions['carbon-market'] ?? '';
  const question = panel.getByRole('listitem').filter({ hasText: condition }).first();
  const m = conditionsMessages.zh;
  await expect(question).toContainText(
    m.fromFile(texts.standings.no) + texts.filled.carbonMarketInInventory({ year: 2025, market: 'no' }),
  );
  await question.getByLabel(texts.standings.yes, { exact: true }).check();
  await expect(answer(calculator, '7.2.2-r1', 'met')).toBeVisible();
  await expect(question.locator('.ask')).toContainText(condition);
  await question.getByRole('button', { name: m.takeFromFile }).click();
  await expect(question.getByLabel(texts.standings.no, { exact: true })).toBeFocused();
  await expect(answer(calculator, '7.2.2-r1', 'met')).toHaveCount(0);
});

/**
 * The electronics plant’s 2025
 *   energy       (42 000 + 2 600) MWh × 0.2856 tce/MWh + 35 037.9 GJ of gas ÷ 29.3076 GJ/tce = 13 933.3 tce
 *   CO2          (42 000 − 10 000) MWh × 0.8325 t/MWh + 1 945.97 t of gas                     = 28 585.97 t
 *   by energy    28 585.97 ÷ 13 933.3                                                         = 2.052 tCO2/tce
 *   non-fossil   (10 000 + 2 600) MWh × 0.2856 ÷ 13 933.3                                     = 25.83 %
 */
test('the factory’s figures stand beside the values of documents, none of which is more than orientation or hearsay', async ({
  page,
}) => {
  const calculator = await openReadiness(page);
  await openExample(calculator, 'electronics');
  const m = indicatorsMessages.zh;
  const panel = await showPanel(calculator, zh.panels.indicators);
  await expect(panel).toContainText(m.from(2025));
  await expect(panel.locator('.own-figure')).toHaveText(['2.052 tCO₂/tce', '25.83 %']);
  const rules = panel.locator('.rules > li');
  const { orientation, unconfirmed } = m.bearings;
  await expect(rules.locator('.bearing')).toHaveText([
    orientation,
    orientation,
    ...Array(4).fill(unconfirmed),
  ]);
  await expect(rules.locator('dl')).toHaveText(
    [
      ['≤ 0.2 tCO₂/tce', '2.052 tCO₂/tce', '高 1.852 tCO₂/tce'],
      ['≤ 0.3 tCO₂/tce', '2.052 tCO₂/tce', '高 1.752 tCO₂/tce'],
      ['≤ 1.8 tCO₂/tce', '2.052 tCO₂/tce', '高 0.252 tCO₂/tce'],
      ['≤ 0.2 tCO₂/tce', '2.052 tCO₂/tce', '高 1.852 tCO₂/tce'],
      ['≥ 30 %', '25.83 %', '低 4.17 个百分点'],
      ['≥ 95 %', '25.83 %', '低 69.17 个百分点'],
    ].map(
      ([limit, own, by]) =>
        new RegExp(`${m.limit}\\s*${limit}\\s*${m.own}\\s*${own}\\s*${m.difference}\\s*${by}`),
    ),
  );
  await expect(rules.nth(0)).toContainText(
    '仅供参照：该限值针对年用能 20 万吨以上、不满 100 万吨标准煤的园区，不针对工厂。',
  );
  await expect(rules.nth(2)).toContainText('据报道，未经证实：没有见到原文。');
  await panel.getByText(m.open).first().click();
  await expect(panel.locator('details[open]')).toContainText('0.8325');
});

test('gaps come in the order in which they are closed best, each with the measures of annex A that serve its clause', async ({
  page,
}) => {
  const calculator = await openReadiness(page);
  await openExample(calculator, 'machinery');
  const panel = await showPanel(calculator, zh.panels.gaps);
  const gaps = panel.locator('.gaps').first().locator('> li');
  const heads = await gaps.locator('.gap-head').evaluateAll((all) =>
    all.map((head) => ({
      id: head.querySelector('button')?.textContent?.trim(),
      gate: head.querySelector('.gate') !== null,
      word: head.querySelector('.seal')?.textContent,
      worth: Number(/提高 ([\d.]+) 分/.exec(head.textContent)?.[1] ?? 0),
    })),
  );
  // The meters are not in place; energy intensity comes after them, since chapter 5 adds nothing to the score.
  expect(heads[0]?.id).toBe('6.5.3-r1');
  expect(heads.findLast(({ gate }) => gate)?.id).toBe('5.2-r1');
  const rank = ({ gate, word }: (typeof heads)[number]) => (gate ? 0 : word === texts.words.shall ? 1 : 2);
  const sorted = heads.toSorted((one, other) => rank(one) - rank(other) || other.worth - one.worth);
  expect(heads).toEqual(sorted);
  expect(new Set(heads.map(rank))).toEqual(new Set([0, 1, 2]));

  await expect(gaps.nth(0).getByRole('link')).toHaveText(/^A\.26 /);
  for (const link of await gaps.getByRole('link').all()) {
    const address = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(address)).status(), address).toBe(200);
  }

  // Who closes it, and by when, is said here and is with the answer.
  await gaps.nth(0).getByLabel(gapsMessages.zh.owner).fill('计量科');
  await gaps.nth(0).getByRole('button').first().click();
  await expect(answer(calculator, '6.5.3-r1', 'partly')).toBeFocused();
  const open = requirement(calculator, '6.5.3-r1');
  await open.locator('.more-of').click();
  await expect(open.getByLabel('负责人')).toHaveValue('计量科');
});

/**
 * 6.4 was (0.5 + 0.5) ÷ 2 and is (1 + 0.5) ÷ 2 once suppliers are managed: a quarter of one of the nine dimensions that are
 * answered, so 79.2 % become 79.2 + 25 ÷ 9 = 81.9 %.
 */
test('the next assessment carries the answers over, to be confirmed, and is held against the last', async ({
  page,
}) => {
  const calculator = await openReadiness(page);
  await openExample(calculator, 'electronics');
  await expect(score(calculator)).toContainText('79 %');
  const m = compareMessages.zh;
  const panel = await showPanel(calculator, zh.panels.compare);
  const date = panel.getByLabel(m.nextDate);
  await date.fill('2026-04-09');
  await date.dispatchEvent('change');
  await expect(panel).toContainText(m.notLater('2026-04-09', '2026-04-10'));
  await date.fill('2027-04-10');
  await panel.getByRole('button', { name: m.begin, exact: true }).click();
  await expect(panel.getByRole('status')).toContainText('已开始新的自评');
  await expect(calculator.getByLabel(zh.date, { exact: true })).toHaveValue('2027-04-10');
  await expect(panel).toContainText(m.unchanged);

  await openPart(calculator, '6.4');
  const suppliers = requirement(calculator, '6.4.1-r1');
  const design = requirement(calculator, '6.4.2-r1');
  for (const one of [suppliers, design]) await expect(one).toContainText(texts.problems.carriedOver());
  await answer(calculator, '6.4.1-r1', 'met').check();
  await design.getByRole('button', { name: zh.confirm }).click();
  for (const one of [suppliers, design]) await expect(one).not.toContainText(texts.problems.carriedOver());
  expect((await focused(page)).value).toBe('partly');

  const row = (name: string) => panel.locator('tr').filter({ hasText: name }).locator('td');
  await expect(row('6.4 ')).toHaveText(['50 %', '75 %', '+25']);
  await expect(row(m.score)).toHaveText(['79 %', '82 %', '+3']);
  await expect(panel.locator('.changes li')).toHaveCount(1);
  await expect(panel.locator('.changes')).toContainText('部分满足 → 满足');
  const results = await showPanel(calculator, zh.panels.results);
  await expect(results.locator('table').filter({ hasText: resultsMessages.zh.weight }).first()).toContainText(
    '2026-04-10',
  );

  await calculator.getByLabel(zh.assessment).selectOption({ label: '2026-04-10' });
  await expect(score(calculator)).toContainText('79 %');
  await expect(answer(calculator, '6.4.1-r1', 'partly')).toBeChecked();
  // A step back shows the assessment that it is a step of.
  await undo(calculator);
  await expect(calculator.getByLabel(zh.date, { exact: true })).toHaveValue('2027-04-10');
});
