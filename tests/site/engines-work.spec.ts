import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFactories } from '../../src/calculators/example-factories/index.ts';
import { zh as workspace } from '../../src/messages/workspace/zh.ts';
import { pasteMessages } from '../../widgets/emissions/messages/paste.ts';
import { zh as emissions } from '../../widgets/emissions/messages/zh.ts';
import { workbookOf } from '../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { billsSheet } from '../import/many-bills.ts';
import { expect, test } from './browser.ts';
import { enginesHere, type Engine } from './engine.ts';
import { chooseFile, notedBy, openNoting, press, until } from './engine-page.ts';
import { publishedSite } from './offline-site.ts';
import { projectRoot } from './project.ts';
import { allHold } from './verify-page.ts';

/** The reader's work in the engines beside Chromium: what is kept, computed again, imported, and all of it offline. */

test.describe.configure({ timeout: 150_000 });

const receiptOf = (name: string) =>
  readFileSync(join(projectRoot, `tests/widgets/receipts/1.1.0/${name}.json`));

/** The figures of the path, once they are computed. */
const figures = `document.querySelector('.path')?.getAttribute('aria-busy') === 'false' &&
  [...document.querySelectorAll('.path .figure .num')].map(({ textContent }) => textContent).join(' · ')`;

/** The checks of a receipt with their states, once all are done. */
const checks = `document.querySelectorAll('[data-check]').length > 0 && !document.querySelector('[data-state=pending]') &&
  JSON.stringify(Object.fromEntries([...document.querySelectorAll('[data-check]')].map(({ dataset }) => [dataset.check, dataset.state])))`;

const verified = async (engine: Engine, name: string): Promise<unknown> => {
  await chooseFile(
    engine,
    `document.querySelector('.verifier [type=file]')`,
    'receipt.json',
    receiptOf(name),
  );
  return JSON.parse(await until(engine, checks));
};

const calculator = `document.querySelector('zcf-emissions')?.shadowRoot`;

for (const { name, open } of enginesHere()) {
  test.describe(name, () => {
    let engine: Engine;
    test.beforeEach(async () => {
      engine = await open();
    });
    test.afterEach(() => engine.close());

    test('an example factory shows its path, is kept when the reader agrees, and is there when the page is opened again', async ({
      siteUrl,
    }) => {
      await openNoting(engine, `${siteUrl}factory/`);
      await until(engine, `document.querySelector('[data-workspace]')?.ariaBusy === 'false'`);
      await press(engine, 'summary', workspace.factories.examples);
      await press(engine, '.examples button', exampleFactories[0]?.name.zh ?? '');
      const shown = await until(engine, figures);
      expect(shown.split(' · ').length).toBeGreaterThan(5);
      expect(shown).toMatch(/^\d[\d,.]* tCO₂e/);
      await press(engine, '.keeping button', workspace.keeping.agree);
      await until(
        engine,
        `document.querySelector('.keeping')?.textContent.includes('${workspace.keeping.open}')`,
      );
      expect(await notedBy(engine)).toEqual([]);
      await openNoting(engine, `${siteUrl}factory/`);
      expect(await until(engine, figures)).toBe(shown);
      expect(await notedBy(engine)).toEqual([]);
    });

    test('a receipt is computed again and is equal, and so is another of its version without a connection', async () => {
      const site = await publishedSite('A');
      await openNoting(engine, `${site.url}verify/`);
      expect(await verified(engine, 'machinery-emissions-2025')).toEqual(allHold);
      expect(await notedBy(engine)).toEqual([]);
      await until(engine, `navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated')`);

      await openNoting(engine, `${site.url}verify/`);
      expect(await verified(engine, 'machinery-emissions-2025')).toEqual(allHold);
      await site.close();
      await openNoting(engine, `${site.url}verify/`);
      expect(await verified(engine, 'electronics-emissions-2025')).toEqual(allHold);
      expect(await notedBy(engine)).toEqual([]);
    });

    test('a file of bills is previewed in a worker and taken', async ({ siteUrl }) => {
      const content = Buffer.from(await (await workbookOf([billsSheet(1000)])).arrayBuffer());
      // 48 rows a site, twelve months of four sources: 1 000 rows are 20 sites and most of another, 21 × 4 = 84 lines.
      const counts = { all: 1000, read: 84, joined: 916, skipped: 0, unreadable: 0, asks: 1000 };
      await openNoting(engine, `${siteUrl}calculators/emissions/`);
      await press(engine, '.tools button', emissions.panels.paste, calculator);
      await engine.evaluate(
        `(() => {
          const { Worker } = window;
          window.failing = 0;
          window.Worker = class extends Worker {
            constructor(...given) {
              super(...given);
              this.addEventListener('error', () => (window.failing += 1));
              this.addEventListener('message', ({ data }) => (window.answered ||= 'result' in data));
            }
          };
        })()`,
        'page',
      );
      await until(engine, `${calculator}?.querySelector('[part=panel] [type=file]') !== null`);
      await chooseFile(
        engine,
        `${calculator}.querySelector('[part=panel] [type=file]')`,
        '能耗台账.xlsx',
        content,
      );
      const ended = `${calculator}?.querySelector('[data-ended]')?.textContent.trim()`;
      expect(await until(engine, ended)).toBe(pasteMessages.zh.ended(counts));
      expect(await engine.evaluate('[window.answered, window.failing]', 'page')).toEqual([true, 0]);
      await press(engine, '[part=panel] button.primary', pasteMessages.zh.addJoined(84, 1000), calculator);
      expect(await until(engine, `${calculator}?.querySelectorAll('[data-line]').length`)).toBe('84');
      const total = `/^\\d/.test(${calculator}?.querySelector('[part=total]')?.textContent.trim())`;
      await until(engine, total);
      expect(await notedBy(engine)).toEqual([]);
    });
  });
}
