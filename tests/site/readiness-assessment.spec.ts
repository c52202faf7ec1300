import type { Page } from '@playwright/test';
import type { AnswerWord } from '../../src/calculators/index.ts';
import { zh as texts } from '../../src/calculators/texts/readiness/zh.ts';
import { detailsMessages } from '../../widgets/readiness/messages/details.ts';
import { conditionsMessages } from '../../widgets/readiness/messages/conditions.ts';
import { en } from '../../widgets/readiness/messages/en.ts';
import { filesMessages } from '../../widgets/readiness/messages/files.ts';
import { zh } from '../../widgets/readiness/messages/zh.ts';
import { filesMessages as sharedFiles } from '../../widgets/foundation/messages/files.ts';
import { collection } from '../calculators/readiness/collection.ts';
import { expect, test } from './browser.ts';
import {
  answerByKeys,
  chosenAnswers,
  figures,
  gates,
  openReadiness,
  requirement,
  score,
  showPanel,
  stop,
  tabTo,
  textOf,
  walk,
} from './readiness-desk.ts';

/**
 * A whole self-assessment by keyboard alone, from what concerns the factory to its dossier.
 *
 * What is met counts 1, in part 0.5, not at all 0; clauses are means of their requirements, dimensions of their clauses.
 *   6.2  6.2.2 = (0.5 + 1) ÷ 2 = 0.75; (1 + 0.75 + 1 + 1) ÷ 4 = 0.9375
 *   6.3  6.3.3 = 0.5;                  (1 + 1 + 0.5 + 1) ÷ 4  = 0.875
 *   6.4  6.4.1 = 0;                    (0 + 1 + 1 + 1) ÷ 4    = 0.75
 *   score     (7 × 1 + 0.9375 + 0.875 + 0.75) ÷ 10 = 95.625 %
 *   coverage  7.3.2 is one of the three clauses of 7.3: 1 − 1/30 = 96.67 %
 *   span      from 95.625 − 3.333 = 92.29 % to 95.625 %
 *   evidence  6.5.3 is one of the three clauses of 6.5: (1/30) ÷ (1 − 1/30 of 7.3.2 − 1/40 of 6.4.1) = 3.5 %
 *   left out  6.6.4 is one of the five clauses of 6.6: 1/50
 */
const said = {
  '6.2.2-r1': 'partly',
  '6.3.3-r1': 'partly',
  '6.4.1-r1': 'not',
  '6.6.4-r1': 'not-applicable',
  '7.3.2-r1': 'unknown',
} as const satisfies Record<string, AnswerWord>;
const reached = { score: '96 %', figures: ['97 %', '92 % – 96 %', '4 %', '2 %'] };

const denied = new Map([
  ['new-plant', '没有新建项目'],
  ['new-energy-intensive', '没有新建项目'],
  ['new-building', '没有新建建筑'],
  ['new-data-centre', '机房是现有的'],
  ['hydrogen-corridor', '不在沿线'],
  ['carbon-market', '未纳入'],
  ['disclosure-voluntary', '依法披露'],
]);
const entity = '渝试验机械有限公司';
const people = { assessor: '陈工', management: '李总' };
const hostile = '=1+1<img src=x onerror="document.title=1">车辆由承运商提供';
const proof = { document: '计量器具台账 2025', date: '2026-02-01', place: '档案室 3-12' };
const gap = { owner: '设备科', due: '2026-12-31' };

const { requirements } = collection('zh');
/** Whatever isn't excluded by all of its conditions. */
const asked = requirements.filter(({ when }) => !when.length || when.some((one) => !denied.has(one)));
const answers: Readonly<Record<string, AnswerWord>> = Object.fromEntries(
  asked.map(({ id }) => [id, (said as Record<string, AnswerWord>)[id] ?? 'met']),
);

const d = detailsMessages.zh;
const m = filesMessages.zh;

/** A day in the order of the browser's language, English here. */
const typeDay = (page: Page, day: string) =>
  page.keyboard.type(`${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`);

/** Says to every condition whether it holds, and why not; who assesses, and of whom. */
async function sayConditions(page: Page): Promise<readonly string[]> {
  const names: string[] = [];
  const typed: Readonly<Record<string, string>> = {
    [m.fields.assessor]: people.assessor,
    [m.fields.management]: people.management,
    [zh.entity.fields.name]: entity,
  };
  let condition = '';
  await walk(page, async ({ type, name, label }) => {
    if (type === 'radio') {
      condition = name.replace('condition-', '');
      names.push(condition);
      // “Not said” is the last of three: the one before is “no”, and the one after it, around, is “yes”.
      await page.keyboard.press(denied.has(condition) ? 'ArrowUp' : 'ArrowDown');
    } else if (label === conditionsMessages.zh.reason) {
      await page.keyboard.type(denied.get(condition) ?? '');
    } else if (typed[label]) await page.keyboard.type(typed[label]);
    return label === zh.close_;
  });
  await page.keyboard.press('Enter');
  return names;
}

/** Opens what belongs to the answer that was just given. */
async function openDetails(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.locator('zcf-readiness .details .proofs').last()).toBeVisible();
}

/** Names a document with its day and its place. */
async function nameProof(page: Page): Promise<void> {
  await openDetails(page);
  await tabTo(page, d.add);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stop(page)).label).toBe(d.document);
  await page.keyboard.type(proof.document);
  await page.keyboard.press('Tab');
  await typeDay(page, proof.date);
  await tabTo(page, d.place);
  await page.keyboard.type(proof.place);
}

/** Says who closes a gap, and by when. */
async function nameOwner(page: Page): Promise<void> {
  await openDetails(page);
  await tabTo(page, d.owner);
  await page.keyboard.type(gap.owner);
  await page.keyboard.press('Tab');
  await typeDay(page, gap.due);
}

/** Answers every requirement that is asked; gives their ids in the order in which they came. */
async function answerAll(page: Page): Promise<readonly string[]> {
  const ids: string[] = [];
  await walk(page, async ({ type, label, expanded, requirement: id }) => {
    if (!id) {
      if (expanded === 'false') await page.keyboard.press('Enter');
    } else if (type === 'radio') {
      ids.push(id);
      await answerByKeys(page, answers[id] ?? 'met');
    } else if (label === zh.reason) await page.keyboard.type(hostile);
    else if (label.startsWith(zh.more(0)) && id === '6.5.3-r1') await nameProof(page);
    else if (label.startsWith(zh.more(0)) && id === '6.3.3-r1') await nameOwner(page);
    return label === zh.exportAll && ids.length > 0;
  });
  return ids;
}

test('a whole assessment is answered by keyboard, kept, come back to, printed, exported and opened elsewhere', async ({
  page,
  context,
  browser,
  siteUrl,
}) => {
  test.setTimeout(240_000);
  const calculator = await openReadiness(page);

  await test.step('the day, and what concerns the factory', async () => {
    await tabTo(page, zh.date);
    await typeDay(page, '2026-03-01');
    await tabTo(page, zh.panels.conditions);
    await page.keyboard.press('Enter');
    await expect(calculator.locator('[part=panel] h3')).toHaveText(zh.panels.conditions);
    const names = await sayConditions(page);
    expect(new Set(names)).toEqual(new Set(requirements.flatMap(({ when }) => when)));
    await expect(calculator.locator('[part=panel]')).toHaveCount(0);
    expect((await stop(page)).label).toBe(zh.panels.conditions);
  });

  await test.step('every requirement that is asked comes once, in the order of the guideline', async () => {
    const ids = await answerAll(page);
    const inOrder = ['5', '6', '7', '4'].flatMap((chapter) =>
      asked.map(({ id }) => id).filter((id) => id.startsWith(chapter)),
    );
    expect(ids).toEqual(inOrder);
    await expect(gates(calculator)).toHaveText(texts.gatesTogether.passed);
    await expect(score(calculator)).toContainText(reached.score);
    await expect(figures(calculator)).toHaveText(reached.figures);
    await expect(calculator.locator('[data-live]')).toContainText(reached.score);
  });

  await test.step('it is kept in this browser once that is asked for', async () => {
    await expect(calculator).toContainText(zh.saving.unsaved);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await tabTo(page, zh.saving.ask);
    await page.keyboard.press('Enter');
    await expect(calculator).toContainText(zh.saving.saved);
  });

  await page.close();
  const later = await context.newPage();
  await later.addInitScript(() => {
    // A frame that prints is left for the test to look at: it never ends printing.
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const again = await openReadiness(later);

  await test.step('whoever comes back finds everything', async () => {
    await expect(again).toContainText(zh.saving.restored);
    await expect(again.getByLabel(zh.date, { exact: true })).toHaveValue('2026-03-01');
    expect(await chosenAnswers(again)).toEqual(answers);
    await expect(score(again)).toContainText(reached.score);
    await expect(figures(again)).toHaveText(reached.figures);
    const left = requirement(again, '6.6.4-r1');
    await expect(left.getByLabel(zh.reason)).toHaveValue(hostile);
    const proven = requirement(again, '6.5.3-r1');
    await proven.getByRole('button', { name: zh.more(1) }).click();
    await expect(proven.getByLabel(d.document)).toHaveValue(proof.document);
    await expect(proven.getByLabel(d.date)).toHaveValue(proof.date);
    await expect(proven.getByLabel(d.place)).toHaveValue(proof.place);
    const open = requirement(again, '6.3.3-r1');
    await open.getByRole('button', { name: zh.more(0) }).click();
    await expect(open.getByLabel(d.owner)).toHaveValue(gap.owner);
    await expect(open.getByLabel(d.due)).toHaveValue(gap.due);
  });

  await showPanel(again, zh.panels.files);
  /** What a button of the panel hands over, pressed by keyboard. */
  const given = async (name: string) => {
    const download = later.waitForEvent('download');
    await tabTo(later, name);
    await later.keyboard.press('Enter');
    return download;
  };
  const factoryFile = await given(sharedFiles.zh.save);
  expect(factoryFile.suggestedFilename()).toBe(`${entity}-2026-03-01-self-assessment.json`);

  await test.step('the dossier prints through a frame of its own, item by item, with a line to sign', async () => {
    await tabTo(later, m.print);
    await later.keyboard.press('Enter');
    const frame = later.frameLocator('iframe[title]');
    await expect(frame.locator('html[data-printed]')).toHaveCount(1);
    const paper = frame.locator('body');
    for (const words of [
      entity,
      texts.gatesTogether.passed,
      texts.method.nature,
      proof.document,
      hostile,
      people.management,
      '管理层签字',
    ])
      await expect(paper).toContainText(words);
    for (const { id } of requirements) await expect(paper).toContainText(id);
    await expect(paper.locator('img, script')).toHaveCount(0);
  });

  await test.step('answers, evidence and days go along as files, and what was typed runs nowhere', async () => {
    const page = await given(m.page);
    expect(page.suggestedFilename()).toBe(`${entity}-2026-03-01-dossier.html`);
    expect(await textOf(page)).toContain('&lt;img src=x');

    const rows = (await textOf(await given(m.answers))).trim().split('\r\n').slice(1);
    expect(rows).toHaveLength(requirements.length);
    for (const [place, { id }] of requirements.entries()) {
      const answer = texts.answers[answers[id] ?? 'not-applicable'];
      expect(rows[place]).toMatch(new RegExp(`,${id},[^]*,${answer},`));
    }
    // A cell that began with = would be a formula.
    expect(rows.find((row) => row.includes(',6.6.4-r1,'))).toContain(`"'=1+1<img`);

    const evidence = await textOf(await given(m.evidence));
    expect(evidence).toContain(`\r\n${proof.document},${proof.date},${proof.place},,6.5.3-r1\r\n`);

    const calendar = await textOf(await given(m.calendar));
    expect(calendar.match(/^DTSTART.*$/gm)).toEqual(
      ['20270301', '20261231'].map((day) => `DTSTART;VALUE=DATE:${day}`),
    );
    expect(calendar.match(/^RRULE.*$/gm)).toEqual(['RRULE:FREQ=YEARLY']);
    expect(calendar.replace(/\r\n /g, '')).toContain(`责任人：${gap.owner}`);
  });

  await test.step('the factory file opens elsewhere, in English, with the same figures', async () => {
    const elsewhere = await browser.newContext({ locale: 'en-US' });
    const english = await openReadiness(await elsewhere.newPage(), 'en/', siteUrl);
    const files = await showPanel(english, en.panels.files);
    await files.locator('input[accept*=json]').setInputFiles(await factoryFile.path());
    await expect(score(english)).toContainText(reached.score);
    await expect(figures(english)).toHaveText(reached.figures);
    expect(await chosenAnswers(english)).toEqual(answers);
    await elsewhere.close();
  });
});
