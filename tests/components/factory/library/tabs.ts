import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { BrowserStorage } from '../../../../src/components/factory/library/browser-storage.ts';
import { FactoryActions } from '../../../../src/components/factory/library/factory-actions.ts';
import { FileActions } from '../../../../src/components/factory/library/file-actions.ts';
import { Library } from '../../../../src/components/factory/library/library.ts';
import { VersionActions } from '../../../../src/components/factory/library/version-actions.ts';
import { load, newFactoryFile, type FactoryFile } from '../../../../src/calculators/index.ts';

const { serializeFactoryFile } = await load.factoryFile();

/** The text of a factory file of that name. */
export const fileText = (name: string, rest: Partial<FactoryFile> = {}): string =>
  serializeFactoryFile({ ...newFactoryFile(), entity: { name }, ...rest });

function storage(): Storage {
  const stored = new Map<string, string>();
  const methods = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
    removeItem: (key: string) => void stored.delete(key),
  };
  // The keys of a storage are its own entries.
  return new Proxy(methods, {
    ownKeys: () => [...stored.keys()],
    getOwnPropertyDescriptor: (_, key) =>
      stored.has(String(key)) ? { enumerable: true, configurable: true } : undefined,
  }) as unknown as Storage;
}

/** A browser with a database, a storage and a clock of its own; each `tab` is a page in it. */
export function browser() {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const page = new EventTarget();
  const local = storage();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('BroadcastChannel', channels());
  const clock = { now: new Date('2026-11-30T10:00:00Z') };
  const tab = (session = storage()) => {
    const library = new Library(() => clock.now, new BrowserStorage(() => session));
    return {
      library,
      session,
      factories: new FactoryActions(library, () => clock.now),
      versions: new VersionActions(library),
      files: new FileActions(library, () => clock.now),
    };
  };
  return { tab, clock, local, document, page, databases: () => indexedDB.databases() };
}

export type Tab = ReturnType<ReturnType<typeof browser>['tab']>;

/** Channels of one browser; those of Node keep its process alive. */
function channels() {
  const open = new Set<EventTarget>();
  return class extends EventTarget {
    constructor() {
      super();
      open.add(this);
    }

    postMessage(data: unknown): void {
      for (const other of open)
        if (other !== this) setTimeout(() => other.dispatchEvent(new MessageEvent('message', { data })));
    }
  };
}

/** Until what is said to hold does. */
export const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 2000 });
