import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { libraryKeeper } from '../../../../src/components/factory/library/library-keeper.ts';
import { browser, eventually, fileText } from './tabs.ts';

let page: ReturnType<typeof browser>;
beforeEach(() => {
  page = browser();
});
afterEach(() => vi.unstubAllGlobals());

/** A tab with a calculator, which heard what it was told. */
function calculator(tab = page.tab()) {
  const keeper = libraryKeeper(tab.library);
  const heard: (string | null)[] = [];
  keeper.listen((text) => heard.push(text));
  return { ...tab, keeper, heard };
}

describe('what keeps the work of a calculator', () => {
  test('agrees with the first text, which becomes a factory, and gives it to the next page', async () => {
    const { keeper, library } = calculator();
    expect(await keeper.read()).toBeNull();
    expect(await page.databases()).toEqual([]);
    expect(await keeper.write(fileText('甲厂'), undefined)).toBe('written');
    expect(library.$factories.get()).toMatchObject([{ name: '甲厂', isOpen: true }]);
    expect(await calculator().keeper.read()).toBe(fileText('甲厂'));
  });

  test('never writes over what another tab wrote since, and hands it back', async () => {
    const [one, other] = [calculator(), calculator()];
    await one.keeper.read();
    await one.keeper.write('a', undefined);
    await other.keeper.read();
    expect(await other.keeper.write('b', 'a')).toBe('written');
    expect(await one.keeper.write('c', 'a')).toEqual({ other: 'b' });
    await eventually(() => expect(one.heard.at(-1)).toBe('b'));
    expect(await one.keeper.write('c', 'b')).toBe('written');
    await eventually(() => expect(other.heard.at(-1)).toBe('c'));
  });

  test('of two that write at once one is told of the other, every time', async () => {
    const [one, other] = [calculator(), calculator()];
    await one.keeper.write('0', undefined);
    await other.keeper.read();
    let present = '0';
    for (let round = 1; round <= 20; round += 1) {
      const came = await Promise.all([
        one.keeper.write(`one ${round}`, present),
        other.keeper.write(`other ${round}`, present),
      ]);
      const written = came.indexOf('written');
      present = `${written === 0 ? 'one' : 'other'} ${round}`;
      expect(came[1 - written]).toEqual({ other: present });
    }
    expect(await calculator().keeper.read()).toBe(present);
  });

  test('is told of a restored version, and that its factory was deleted; then nothing is written', async () => {
    const [one, other] = [calculator(), calculator()];
    await one.keeper.write('a', undefined);
    await other.library.start();
    const id = other.library.$openFactory.get()?.id ?? '';
    const version = await other.versions.keepVersion(id, 'before');
    await one.keeper.write('b', 'a');
    await other.versions.restore(id, version!.id);
    await eventually(() => expect(one.heard.at(-1)).toBe('a'));
    await other.factories.remove(id);
    await eventually(() => expect(one.heard.at(-1)).toBeNull());
    expect(await one.keeper.write('c', 'a')).toEqual({ other: null });
  });

  test('goes on with its factory when the tab chooses another, and the page begins anew', async () => {
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    const one = calculator();
    await one.keeper.write('a', undefined);
    await one.factories.create();
    expect(reload).toHaveBeenCalledOnce();
    const other = one.library.$openFactory.get()?.text;
    expect(await one.keeper.write('b', 'a')).toBe('written');
    expect(one.library.$openFactory.get()?.text).toBe(other);
  });

  test('deletes its factory so that it can be taken back with its versions, and no other takes its place', async () => {
    const one = calculator();
    await one.keeper.write('a', undefined);
    const tab = page.tab();
    await tab.files.importText(fileText('乙厂'));
    const other = calculator(tab);
    await other.keeper.read();
    const id = other.library.$openFactory.get()?.id ?? '';
    await other.versions.keepVersion(id, '五月');
    const last = other.keeper.write(fileText('乙厂 2'), fileText('乙厂'));
    await other.keeper.remove();
    expect(await last).toBe('written');
    expect([other.library.$openFactory.get(), await other.keeper.read()]).toEqual([undefined, null]);
    expect(await calculator(page.tab(other.session)).keeper.read()).toBeNull();
    expect(await one.keeper.write('b', 'a')).toBe('written');

    await one.factories.undoRemove(id);
    expect(await one.versions.textOf(id)).toBe(fileText('乙厂 2'));
    expect(await one.versions.versionsOf(id)).toMatchObject([{ kind: 'named', name: '五月' }]);
  });

  test('deletes the only factory in the same way; who agrees again begins another', async () => {
    const one = calculator();
    const first = one.keeper.write('a', undefined);
    await one.keeper.remove();
    expect(await first).toBe('written');
    const [removed] = one.library.$factories.get();
    expect(removed?.deletedAt).toBe(page.clock.now.toISOString());
    expect(await one.keeper.write('b', 'a')).toEqual({ other: null });

    expect(await one.keeper.read()).toBeNull();
    expect(await one.keeper.write('c', undefined)).toBe('written');
    expect(await one.versions.textOf(removed?.id ?? '')).toBe('a');
    expect(one.library.$openFactory.get()).toMatchObject({ text: 'c' });
    expect(one.library.$factories.get()).toHaveLength(2);
  });
});

test('what is still to be written when the reader gives up the library in another tab doesn’t bring it back', async () => {
  const [one, other] = [calculator(), page.tab()];
  await one.keeper.write('a', undefined);
  await other.library.start();
  page.document.visibilityState = 'hidden';
  const writing = ['b', 'c', 'd', 'e'].map((text, index) => one.keeper.write(text, 'abcd'[index]));
  const [, came] = await Promise.all([other.library.stopKeeping(), Promise.all(writing)]);
  expect(came.at(-1)).toEqual({ other: null });
  expect([one.library.$library.get(), await page.databases()]).toEqual([{ state: 'none' }, []]);
  expect(Object.keys(page.local)).toEqual([]);
  expect(await one.keeper.write('f', 'e')).toEqual({ other: null });
  expect(await page.databases()).toEqual([]);
});

test('a change by a page is made again on what another tab wrote meanwhile', async () => {
  const [one, other] = [page.tab(), page.tab()];
  await one.library.agree();
  await one.files.importText(fileText('甲厂'));
  await other.library.start();
  const done = await Promise.all([
    one.factories.changeFile((file) => ({ ...file, entity: { ...file.entity, name: '新名' } })),
    other.factories.changeFile((file) => ({ ...file, entity: { ...file.entity, contact: '张三' } })),
  ]);
  expect(done).toEqual([true, true]);
  await eventually(() =>
    expect(JSON.parse(one.library.$openFactory.get()?.text ?? '').entity).toEqual({
      name: '新名',
      contact: '张三',
    }),
  );
});

test('a tab that has nothing of its own notices that the reader agreed in another', async () => {
  const [one, other] = [page.tab(), page.tab()];
  await other.library.start();
  await one.files.importText(fileText('甲厂'));
  await one.library.agree();
  await eventually(() => expect(other.library.$factories.get()).toMatchObject([{ name: '甲厂' }]));
  expect(other.library.$library.get()).toEqual({ state: 'open' });
});
