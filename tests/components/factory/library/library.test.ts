import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser, eventually, fileText } from './tabs.ts';

let page: ReturnType<typeof browser>;
beforeEach(() => {
  page = browser();
});
afterEach(() => vi.unstubAllGlobals());

const names = (tab: ReturnType<typeof page.tab>) => tab.library.$factories.get().map(({ name }) => name);

describe('before the reader agrees', () => {
  test('looking makes no database, with a list of databases or without one', async () => {
    const { library } = page.tab();
    await library.start();
    expect([library.$library.get(), await page.databases()]).toEqual([{ state: 'none' }, []]);

    Object.defineProperty(indexedDB, 'databases', { value: undefined });
    const other = page.tab();
    await other.library.start();
    expect(other.library.$library.get()).toEqual({ state: 'none' });
    // With one, it is found without a list of databases too.
    await other.library.agree();
    const third = page.tab();
    await third.library.start();
    expect(third.library.$library.get()).toEqual({ state: 'open' });
  });

  test('what is made works on the page, and is kept once the reader agrees', async () => {
    const tab = page.tab();
    await tab.factories.create({ ...JSON.parse(fileText('甲厂')) });
    expect(names(tab)).toEqual(['甲厂']);
    expect(await page.databases()).toEqual([]);
    const open = tab.library.$openFactory.get();

    expect(await tab.library.agree()).toBe(true);
    expect(tab.library.$library.get()).toEqual({ state: 'open' });
    const next = page.tab();
    await next.library.start();
    expect([names(next), next.library.$openFactory.get()]).toEqual([['甲厂'], open]);
  });
});

describe('once the reader agreed', () => {
  test('each tab works on a factory of its own, and a new tab on the one that was opened last', async () => {
    const first = page.tab();
    await first.library.agree();
    const a = await first.files.importText(fileText('甲厂'));
    page.clock.now = new Date('2026-11-30T11:00:00Z');
    const second = page.tab();
    await second.files.importText(fileText('乙厂'));
    await eventually(() => expect(names(first).sort()).toEqual(['乙厂', '甲厂'].sort()));
    expect(first.library.$openFactory.get()?.text).toBe(fileText('甲厂'));
    const third = page.tab();
    await third.library.start();
    expect(third.library.$openFactory.get()?.text).toBe(fileText('乙厂'));

    page.clock.now = new Date('2026-11-30T12:00:00Z');
    await second.factories.open('factories' in a ? (a.factories[0] ?? '') : '');
    const fourth = page.tab();
    await fourth.library.start();
    expect(fourth.library.$openFactory.get()?.text).toBe(fileText('甲厂'));
    // The third tab goes on with what it worked on, also after it is loaded again.
    const again = page.tab(third.session);
    await again.library.start();
    expect(again.library.$openFactory.get()?.text).toBe(fileText('乙厂'));
  });

  test('a list has titles, archived ones and deleted ones, which can be taken back', async () => {
    const tab = page.tab();
    await tab.library.agree();
    const id = (await tab.factories.create()) ?? '';
    await tab.factories.rename(id, ' 总厂 ');
    await tab.factories.archive(id);
    expect(tab.library.$factories.get()).toMatchObject([{ name: '总厂', archived: true, isOpen: true }]);
    await tab.factories.rename(id, '');
    await tab.factories.remove(id);
    expect(tab.library.$factories.get()).toMatchObject([{ name: '', isOpen: false }]);
    expect(tab.library.$factories.get()[0]?.deletedAt).toBeDefined();
    expect(tab.library.$openFactory.get()).toBeUndefined();
    await tab.factories.undoRemove(id);
    expect(tab.library.$factories.get()[0]?.deletedAt).toBeUndefined();
    expect(tab.library.$openFactory.get()?.id).toBe(id);
  });

  test('what was deleted 30 days ago goes for good', async () => {
    const tab = page.tab();
    await tab.library.agree();
    const id = (await tab.factories.create()) ?? '';
    await tab.factories.remove(id);
    page.clock.now = new Date('2026-12-30T09:00:00Z');
    const soon = page.tab();
    await soon.library.start();
    expect(soon.library.$factories.get()).toHaveLength(1);
    page.clock.now = new Date('2026-12-30T11:00:00Z');
    const late = page.tab();
    await late.library.start();
    expect(late.library.$factories.get()).toEqual([]);
  });

  test('a duplicate is a factory of its own', async () => {
    const tab = page.tab();
    await tab.library.agree();
    await tab.files.importText(fileText('甲厂'));
    const first = tab.library.$openFactory.get();
    const copy = await tab.factories.duplicate(first?.id ?? '', '甲厂 2');
    expect(tab.library.$openFactory.get()).toMatchObject({ id: copy, text: first?.text, revision: 1 });
    await tab.factories.changeFile((file) => ({ ...file, entity: { name: '丙厂' } }));
    expect(await tab.versions.textOf(first?.id ?? '')).toBe(first?.text);
    expect(names(tab).sort()).toEqual(['甲厂', '甲厂 2']);
  });

  test('at a word all is deleted, on every tab, and the consent with it', async () => {
    const [tab, other] = [page.tab(), page.tab()];
    await tab.library.agree();
    await tab.files.importText(fileText('甲厂'));
    await other.library.start();
    await tab.library.stopKeeping();
    expect([tab.library.$library.get(), tab.library.$factories.get(), await page.databases()]).toEqual([
      { state: 'none' },
      [],
      [],
    ]);
    await eventually(() => expect(other.library.$openFactory.get()).toBeUndefined());
    expect(other.library.$library.get()).toEqual({ state: 'none' });
  });
});
