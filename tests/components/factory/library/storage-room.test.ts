import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The module as a page loads it in a browser with this storage manager. */
async function room(storage: Partial<StorageManager> | undefined) {
  vi.stubGlobal('navigator', { storage });
  return import('../../../../src/components/factory/library/storage-room.ts');
}

test('the browser is asked to keep the storage, and says how much of it is used', async () => {
  const { isPersistent, requestPersistent, usedSpace } = await room({
    persisted: async () => false,
    persist: async () => true,
    estimate: async () => ({ usage: 2_000_000, quota: 100_000_000 }),
  });
  expect([await isPersistent(), await requestPersistent(), await usedSpace()]).toEqual([
    false,
    true,
    { used: 2_000_000, room: 100_000_000 },
  ]);
});

test.each([
  ['has none of it', undefined],
  [
    'refuses',
    {
      persist: async () => {
        throw new DOMException('', 'SecurityError');
      },
      estimate: async () => ({}),
    },
  ],
])('where the browser %s nothing is said', async (_, storage) => {
  const { isPersistent, requestPersistent, usedSpace } = await room(storage);
  expect([await isPersistent(), await requestPersistent(), await usedSpace()]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
