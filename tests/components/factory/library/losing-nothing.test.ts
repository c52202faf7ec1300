import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { libraryKeeper } from '../../../../src/components/factory/library/library-keeper.ts';
import { earlierCopy } from '../../../../src/components/factory/library/take-over.ts';
import { browser, fileText } from './tabs.ts';

let page: ReturnType<typeof browser>;
beforeEach(() => {
  page = browser();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const refuse = (name: string) =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', name);
  });
const blockDatabases = () =>
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('', 'SecurityError');
    },
  });

describe('where there is no room', () => {
  test('a change is not stored, is told, and what was there stands; with room again it goes on', async () => {
    const tab = page.tab();
    await tab.library.agree();
    await tab.files.importText(fileText('甲厂'));
    const before = tab.library.$factories.get();
    const put = refuse('QuotaExceededError');
    expect(await tab.factories.create()).toBeUndefined();
    expect(await tab.files.importText(fileText('乙厂'))).toEqual({ notStored: true });
    expect(await tab.factories.rename(before[0]?.id ?? '', '新名')).toBe(false);
    expect([tab.library.$trouble.get(), tab.library.$factories.get()]).toEqual(['full', before]);
    put.mockRestore();
    expect(await tab.factories.create()).toBeDefined();
    expect(tab.library.$trouble.get()).toBeUndefined();
  });

  test('the work of a calculator is refused by the browser’s own error, and its factory stays', async () => {
    const { library } = page.tab();
    const keeper = libraryKeeper(library);
    await keeper.write('a', undefined);
    refuse('QuotaExceededError');
    await expect(keeper.write('b', 'a')).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect([library.$trouble.get(), await keeper.read()]).toEqual(['full', 'a']);
  });

  test('to agree is told to have failed, and what is on the page stays there', async () => {
    const tab = page.tab();
    await tab.files.importText(fileText('甲厂'));
    refuse('QuotaExceededError');
    expect(await tab.library.agree()).toBe(false);
    expect([tab.library.$library.get(), tab.library.$trouble.get()]).toEqual([{ state: 'none' }, 'full']);
    expect(tab.library.$factories.get()).toMatchObject([{ name: '甲厂' }]);
  });
});

describe('where nothing may be stored', () => {
  test('the library says so and works in the memory of the page', async () => {
    blockDatabases();
    const tab = page.tab();
    await tab.files.importText(fileText('甲厂'));
    expect(tab.library.$library.get()).toEqual({ state: 'blocked', code: 'blocked' });
    expect(tab.library.$factories.get()).toMatchObject([{ name: '甲厂' }]);
    expect(await tab.library.agree()).toBe(false);
    expect(tab.library.$trouble.get()).toBe('blocked');
  });

  test('a library of a newer version of the site is left as it is', async () => {
    await new Promise((opened) => (indexedDB.open('zcf-factories', 99).onsuccess = opened));
    const { library } = page.tab();
    await library.start();
    expect(library.$library.get()).toEqual({ state: 'blocked', code: 'newer-site' });
  });
});

describe('the one copy that calculators kept before', () => {
  const old = fileText('老厂', { savedAt: '2026-05-01T08:00:00Z' });

  test('becomes a factory of the library, once, and is deleted only then', async () => {
    page.local.setItem(earlierCopy, old);
    const [one, other] = [page.tab(), page.tab()];
    await Promise.all([one.library.start(), other.library.start()]);
    expect(page.local.getItem(earlierCopy)).toBeNull();
    expect(one.library.$library.get()).toEqual({ state: 'open' });
    expect(one.library.$factories.get()).toMatchObject([
      { name: '老厂', changedAt: '2026-05-01T08:00:00.000Z', isOpen: true },
    ]);
    expect(other.library.$openFactory.get()?.text).toBe(old);
    expect(await libraryKeeper(one.library).read()).toBe(old);
  });

  test('stands beside factories that are there already', async () => {
    const tab = page.tab();
    await tab.library.agree();
    await tab.files.importText(fileText('甲厂'));
    page.local.setItem(earlierCopy, old);
    const next = page.tab();
    await next.library.start();
    expect(next.library.$factories.get().map(({ name }) => name)).toEqual(['甲厂', '老厂']);
  });

  test('that can’t be read is taken as it is, and is kept as a version when the reader starts anew', async () => {
    page.local.setItem(earlierCopy, '{"version":99}');
    const tab = page.tab();
    const keeper = libraryKeeper(tab.library);
    expect(await keeper.read()).toBe('{"version":99}');
    await keeper.write(fileText('新'), '{"version":99}');
    const [version] = await tab.versions.versionsOf(tab.library.$openFactory.get()?.id ?? '');
    expect(await tab.versions.textOf(version?.id ?? '')).toBe('{"version":99}');
  });

  test.each([
    ['there is no room', () => void refuse('QuotaExceededError')],
    ['nothing may be stored', blockDatabases],
  ])('stays where it is, and is read from there, where %s', async (_, trouble) => {
    page.local.setItem(earlierCopy, old);
    trouble();
    const { library } = page.tab();
    const keeper = libraryKeeper(library);
    expect(await keeper.read()).toBe(old);
    await expect(keeper.write(fileText('新'), old)).rejects.toThrow();
    expect(page.local.getItem(earlierCopy)).toBe(old);
  });
});

describe('a page that is put away before the database answered', () => {
  /** The page of a tab as the reader left it: what it wrote last didn't reach the database. */
  async function leave(texts: { before: string; last: string }) {
    const tab = page.tab();
    const keeper = libraryKeeper(tab.library);
    await keeper.write(texts.before, undefined);
    page.page.dispatchEvent(new Event('pagehide'));
    const put = refuse('AbortError');
    await keeper.write(texts.last, texts.before).catch(() => {});
    put.mockRestore();
    return tab.library.$openFactory.get()?.id ?? '';
  }

  test('has written what it had, and the next page finds it', async () => {
    await leave({ before: fileText('甲厂'), last: fileText('甲厂 2') });
    const next = page.tab();
    expect(await libraryKeeper(next.library).read()).toBe(fileText('甲厂 2'));
    expect(Object.keys(page.local)).toEqual([]);
    expect(next.library.$notice.get()).toBeUndefined();
  });

  test('while another tab went on: it becomes a version, which the reader is told', async () => {
    const id = await leave({ before: fileText('甲厂'), last: fileText('甲厂 2') });
    // A tab of before, which the left one’s text doesn’t reach.
    const left = Object.keys(page.local).map((key) => [key, page.local.getItem(key) ?? ''] as const);
    for (const [key] of left) page.local.removeItem(key);
    const other = page.tab();
    await other.library.start();
    await other.library.write({ text: fileText('别人的'), since: fileText('甲厂') });
    for (const [key, text] of left) page.local.setItem(key, text);

    const next = page.tab();
    await next.library.start();
    expect(next.library.$notice.get()).toBe('recovered');
    const [version] = await next.versions.versionsOf(id);
    expect(version?.kind).toBe('recovered');
    expect(await next.versions.textOf(version?.id ?? '')).toBe(fileText('甲厂 2'));
    expect(next.library.$openFactory.get()?.text).toBe(fileText('别人的'));
  });

  test('and whose text reached the database leaves nothing behind', async () => {
    const { library } = page.tab();
    const keeper = libraryKeeper(library);
    await keeper.write('a', undefined);
    page.document.visibilityState = 'hidden';
    const writing = keeper.write('b', 'a');
    expect(Object.keys(page.local)).toHaveLength(1);
    await writing;
    expect(Object.keys(page.local)).toEqual([]);
  });

  test('keeps what it had until that text is written, not one before it', async () => {
    const tab = page.tab();
    const keeper = libraryKeeper(tab.library);
    await keeper.write('a', undefined);
    const writing = keeper.write('b', 'a');
    page.document.visibilityState = 'hidden';
    const last = keeper.write('c', 'b');
    const refused = last.catch(() => 'refused');
    await writing;
    const [kept = ''] = Object.keys(page.local);
    expect(JSON.parse(page.local.getItem(kept) ?? '{}')).toMatchObject({ since: 'b', text: 'c' });
    refuse('AbortError');
    expect(await refused).toBe('refused');
    vi.restoreAllMocks();
    expect(await libraryKeeper(page.tab().library).read()).toBe('c');
  });

  test('that comes back and writes a later text leaves nothing of the one before', async () => {
    const { library } = page.tab();
    const keeper = libraryKeeper(library);
    await keeper.write('a', undefined);
    page.document.visibilityState = 'hidden';
    const put = refuse('QuotaExceededError');
    await expect(keeper.write('b', 'a')).rejects.toThrow();
    put.mockRestore();
    page.document.visibilityState = 'visible';
    expect(Object.keys(page.local)).toHaveLength(1);
    expect(await keeper.write('c', 'a')).toBe('written');
    expect(Object.keys(page.local)).toEqual([]);
  });
});
