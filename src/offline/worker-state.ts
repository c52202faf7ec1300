import { cacheName } from './cache-name.ts';

/** Where a worker notes what must outlast it: a browser ends a worker whenever it has nothing to do. */
const STATE = cacheName('state');

const request = (name: string) => new Request(`/${encodeURIComponent(name)}`);

/** What was noted under a name; undefined where nothing was. The caller knows its own notes' shape. */
export async function readState<T>(name: string): Promise<T | undefined> {
  const cache = await caches.open(STATE);
  const response = await cache.match(request(name));
  return (await response?.json()) as T | undefined;
}

export async function writeState(name: string, value: unknown): Promise<void> {
  const cache = await caches.open(STATE);
  await cache.put(request(name), new Response(JSON.stringify(value)));
}

export async function deleteState(name: string): Promise<void> {
  const cache = await caches.open(STATE);
  await cache.delete(request(name));
}
