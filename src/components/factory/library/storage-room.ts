/** Whether the browser keeps the storage until the reader deletes it; undefined where it can't say. */
export async function isPersistent(): Promise<boolean | undefined> {
  return (await storageManager?.persisted?.().catch(() => undefined)) ?? undefined;
}

/** Asks the browser to keep the storage until the reader deletes it. It may ask the reader, or decide by itself. */
export async function requestPersistent(): Promise<boolean | undefined> {
  return (await storageManager?.persist?.().catch(() => undefined)) ?? undefined;
}

/** How much of its room the site uses, in bytes; undefined where the browser doesn't say. */
export async function usedSpace(): Promise<{ readonly used: number; readonly room: number } | undefined> {
  const { usage, quota } = (await storageManager?.estimate?.().catch(() => undefined)) ?? {};
  return usage !== undefined && quota !== undefined ? { used: usage, room: quota } : undefined;
}

/** Absent where the page has no secure origin. */
const storageManager: StorageManager | undefined = globalThis.navigator?.storage;
