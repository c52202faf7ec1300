import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mostAutomaticVersions } from '../../../../src/components/factory/library/keeping.ts';
import { browser, fileText, type Tab } from './tabs.ts';

let page: ReturnType<typeof browser>;
let tab: Tab;
let id: string;

beforeEach(async () => {
  page = browser();
  tab = page.tab();
  await tab.library.agree();
  await tab.files.importText(fileText('一'));
  id = tab.library.$openFactory.get()?.id ?? '';
});
afterEach(() => vi.unstubAllGlobals());

const onDay = (day: number, hour = 10) => (page.clock.now = new Date(2026, 11, day, hour));
const write = async (name: string) =>
  tab.library.write({ text: fileText(name), since: tab.library.$openFactory.get()?.text });
const kept = async () =>
  Promise.all(
    (await tab.versions.versionsOf(id)).map(async (version) => [
      version.kind,
      version.name,
      JSON.parse((await tab.versions.textOf(version.id)) ?? '').entity.name,
    ]),
  );

describe('what is kept by itself', () => {
  test('the state before the first change of a day, and no other of that day', async () => {
    onDay(1);
    await write('二');
    await write('三');
    onDay(1, 23);
    await write('四');
    onDay(2, 0);
    await write('五');
    expect(await kept()).toEqual([
      ['day', undefined, '四'],
      ['day', undefined, '一'],
    ]);
  });

  test('the state before another file takes its place, and before a version does', async () => {
    await tab.files.importText(fileText('二'), id);
    const [imported] = await tab.versions.versionsOf(id);
    onDay(1);
    expect(await tab.versions.restore(id, imported!.id)).toBe(true);
    expect(tab.library.$openFactory.get()?.text).toBe(fileText('一'));
    expect(await kept()).toEqual([
      ['restore', undefined, '二'],
      ['import', undefined, '一'],
    ]);
  });

  test(`${mostAutomaticVersions} states, of which the oldest go first; named ones stay`, async () => {
    await tab.versions.keepVersion(id, '五月');
    for (let day = 1; day <= mostAutomaticVersions + 5; day += 1) {
      onDay(day);
      await write(`第${day}天`);
    }
    const all = await kept();
    expect(all).toHaveLength(mostAutomaticVersions + 1);
    expect(all[0]).toEqual(['day', undefined, `第${mostAutomaticVersions + 4}天`]);
    expect(all.at(-1)).toEqual(['named', '五月', '一']);
    // Their texts go with them: those that are left, and the present one.
    const texts = await tab.library.read(async ({ texts: table }) => table.getAll());
    expect(texts).toHaveLength(mostAutomaticVersions + 2);
  });
});

describe('at the reader’s word', () => {
  test('a version is named, renamed and deleted', async () => {
    const version = await tab.versions.keepVersion(id, ' 五月 ');
    expect(await kept()).toEqual([['named', '五月', '一']]);
    await tab.versions.nameVersion(version!.id, '核查前');
    expect(await kept()).toEqual([['named', '核查前', '一']]);
    await tab.versions.deleteVersion(version!.id);
    expect([await kept(), await tab.versions.textOf(version!.id)]).toEqual([[], undefined]);
  });

  test('one that was kept by itself stays once it has a name', async () => {
    onDay(1);
    await write('二');
    const [version] = await tab.versions.versionsOf(id);
    await tab.versions.nameVersion(version!.id, '年初');
    expect(await kept()).toEqual([['named', '年初', '一']]);
  });

  test('a version is restored into its own factory only', async () => {
    const version = await tab.versions.keepVersion(id, '五月');
    const other = (await tab.factories.create()) ?? '';
    expect(await tab.versions.restore(other, version!.id)).toBe(false);
    expect(await tab.versions.restore(id, 'none')).toBe(false);
  });

  test('all versions go with their factory, once it is deleted for good', async () => {
    await tab.versions.keepVersion(id, '五月');
    await tab.factories.deleteForGood(id);
    expect(await tab.library.read(async ({ texts }) => texts.getAll())).toEqual([]);
  });
});

describe('as files', () => {
  test('the whole library goes into one file and comes back, versions and titles included', async () => {
    await tab.factories.rename(id, '总厂');
    await tab.versions.keepVersion(id, '五月');
    await tab.factories.archive((await tab.factories.create()) ?? '');
    const text = await tab.files.exportAll();
    await tab.library.stopKeeping();
    await tab.library.agree();
    const imported = await tab.files.importText(text);
    expect(imported).toMatchObject({ factories: { length: 2 }, problems: [] });
    const listed = tab.library.$factories.get();
    expect(listed.map(({ name, archived }) => [name, archived]).sort()).toEqual([
      ['', true],
      ['总厂', false],
    ]);
    id = listed.find(({ name }) => name === '总厂')?.id ?? '';
    expect(await kept()).toEqual([['named', '五月', '一']]);
    expect(await tab.versions.textOf(id)).toBe(fileText('一'));
  });

  test('a factory in it that can’t be read is told and left out; a file of something else is refused', async () => {
    const library = JSON.parse(await tab.files.exportAll());
    library.factories.push(
      { file: { format: 'zero-carbon-factory', version: 99 } },
      { file: '<b>' },
      null,
      7,
    );
    const imported = await tab.files.importText(JSON.stringify(library));
    expect(imported).toMatchObject({
      factories: { length: 1 },
      problems: [{ code: 'newer-version' }, { code: 'foreign' }],
    });
    expect(await tab.files.importText('{"format":"other"}')).toMatchObject({ refused: { code: 'foreign' } });
    expect(await tab.files.importText(await tab.files.exportAll(), id)).toMatchObject({
      refused: { code: 'foreign' },
    });
  });

  test('of a factory whose present state can’t be read the newest version that can stands in its place', async () => {
    for (const day of [1, 2]) {
      onDay(day);
      await write(`第${day}天`);
    }
    onDay(3);
    await tab.versions.keepVersion(id, '五月');
    const library = JSON.parse(await tab.files.exportAll());
    const [factory] = library.factories;
    factory.file = '<b>';
    factory.versions.find(({ name }: { name?: string }) => name === '五月').file = { version: 99 };
    const imported = await tab.files.importText(JSON.stringify(library));

    id = 'factories' in imported ? (imported.factories[0] ?? '') : '';
    expect(imported).toMatchObject({
      fromVersion: [id],
      problems: [{ code: 'foreign' }, { code: 'foreign' }],
    });
    // Day 2 began with the state of day 1, and day 1 with that of the import before it.
    expect((await kept()).map(([, , name]) => name)).toEqual(['第1天', '一']);
    expect(await tab.versions.textOf(id)).toBe(fileText('第1天'));
    const listed = tab.library.$factories.get().find((one) => one.id === id);
    expect(listed?.changedAt).toBe(new Date(2026, 11, 1, 10).toISOString());
  });

  test('factories and versions keep the moments of their last changes, but none that is still to come', async () => {
    const began = page.clock.now.toISOString();
    onDay(1);
    await write('二');
    const changed = page.clock.now.toISOString();
    onDay(2);
    const library = JSON.parse(await tab.files.exportAll());
    const moments = async () => {
      const imported = await tab.files.importText(JSON.stringify(library));
      const now = 'factories' in imported ? imported.factories[0] : undefined;
      const listed = tab.library.$factories.get().find((one) => one.id === now);
      return [listed?.changedAt, (await tab.versions.versionsOf(now ?? ''))[0]?.changedAt];
    };
    expect(await moments()).toEqual([changed, began]);
    library.factories[0].changedAt = '9999-01-01T00:00:00Z';
    library.factories[0].versions[0].changedAt = '<b>';
    const now = page.clock.now.toISOString();
    expect(await moments()).toEqual([now, now]);
  });
});
