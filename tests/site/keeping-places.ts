import type { Locator, Page } from '@playwright/test';
import { zh } from '../../widgets/foundation/messages/zh.ts';
import { ready } from './desk.ts';
import type { Host } from './host-page.ts';
import { version } from './host-page.ts';

/** Where a calculator keeps its work: on this site in the library, on a page of somebody else in the browser's storage. */
export interface KeepingPlace {
  readonly name: string;
  open(page: Page, host: Host): Promise<Locator>;
  /** Another tab with the same page. */
  openBeside(page: Page, first: Page): Promise<Locator>;
  /** The text that is kept, or null. */
  kept(page: Page): Promise<string | null>;
  /** What the button says that ends it. */
  readonly stop: string;
  /** What scripts make of the browser before a page begins: no room, or no storage at all. */
  readonly full: () => void;
  readonly blocked: () => void;
}

const key = 'zcf-factory:keeping';
const emissions = (page: Page) => ready(page.locator('zcf-emissions'));

const ofThisSite: KeepingPlace = {
  name: 'on a page of this site',
  async open(page) {
    await page.goto('calculators/emissions/');
    return emissions(page);
  },
  openBeside: (page) => ofThisSite.open(page, undefined as never),
  kept: openFactoryText,
  stop: zh.saving.leave,
  full: () => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { room: () => (IDBObjectStore.prototype.put = put) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  },
  blocked: () =>
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    }),
};

const ofSomebodyElse: KeepingPlace = {
  name: 'on a page of somebody else',
  async open(page, host) {
    await host.open({
      body: `<p><a href="?elsewhere">园区</a></p><script type="module" src="${host.siteUrl}widgets/${version}/zcf-emissions.js"></script><zcf-emissions group="keeping" storage="browser"></zcf-emissions>`,
    });
    return emissions(page);
  },
  async openBeside(page, first) {
    await page.goto(first.url());
    return emissions(page);
  },
  kept: (page) => page.evaluate((name) => localStorage.getItem(name), key),
  stop: zh.saving.stop,
  full: () => {
    const { setItem } = Storage.prototype;
    Object.assign(window, { room: () => (Storage.prototype.setItem = setItem) });
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  },
  blocked: () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    }),
};

export const keepingPlaces: readonly KeepingPlace[] = [ofThisSite, ofSomebodyElse];

/** The texts of the library by the ids of factories and versions; null where there is no library. */
export async function libraryTexts(page: Page): Promise<Readonly<Record<string, string>> | null> {
  const texts = (await rows(page, 'texts')) as { id: string; text: string }[] | null;
  return texts && Object.fromEntries(texts.map(({ id, text }) => [id, text]));
}

/** The factories of the library by their ids, each with whether it is among those that can be taken back. */
export async function libraryFactories(page: Page): Promise<Readonly<Record<string, 'kept' | 'deleted'>>> {
  const factories = (await rows(page, 'factories')) as { id: string; deletedAt?: string }[] | null;
  return Object.fromEntries(
    (factories ?? []).map(({ id, deletedAt }) => [id, deletedAt === undefined ? 'kept' : 'deleted']),
  );
}

function rows(page: Page, table: 'texts' | 'factories'): Promise<unknown[] | null> {
  return page.evaluate(async (wanted) => {
    const name = 'zcf-factories';
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return null;
    const answer = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open(name));
    const found: unknown[] = await answer(database.transaction(wanted).objectStore(wanted).getAll());
    database.close();
    return found;
  }, table);
}

/** The text of the factory that a tab works on; null where it is deleted, though it can be taken back. */
async function openFactoryText(page: Page): Promise<string | null> {
  const open = (await page.evaluate(() => sessionStorage.getItem('zcf-open-factory'))) ?? '';
  if ((await libraryFactories(page))[open] !== 'kept') return null;
  return (await libraryTexts(page))?.[open] ?? null;
}
