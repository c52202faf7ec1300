import { listBuild, olderBuild, startBuild, tidyBuilds } from './build-list.ts';
import { KeptBuild } from './kept-build.ts';
import type { KeepAnswer, KeepRequest, OfflineManifest, SwitchRequest } from './manifest.ts';
import { PageBuilds, SERVER } from './page-builds.ts';

/** Written in by scripts/build-offline.ts. */
declare const OFFLINE_MANIFEST: OfflineManifest;

/**
 * The service worker. It keeps one build of the site and answers the pages of that build with its files alone. It waits
 * until the reader asks for it, or all pages of the build before are closed, and never takes over a page that it didn't open.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const root = new URL('./', worker.location.href);
const own = new KeptBuild(OFFLINE_MANIFEST, root);
const pages = new PageBuilds();

worker.addEventListener('install', (event) => event.waitUntil(install(event)));

async function install(event: ExtendableEvent): Promise<void> {
  await listBuild(own.manifest);
  const { left } = await own.keep('core', Infinity, event);
  // Without all of it the build before goes on; what has come is kept for the next attempt.
  if (left > 0) throw new Error(`${left} files of build ${own.name} could not be fetched.`);
}

worker.addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate(): Promise<void> {
  const before = await startBuild(own.name);
  const open = await worker.clients.matchAll({ type: 'all' });
  if (before !== undefined && before !== own.name) {
    for (const { id } of open) if (!(await pages.get(id))) await pages.set(id, before);
  }
  await tidy();
}

async function tidy(): Promise<void> {
  await tidyBuilds(own, root, await pages.stillOpen(await worker.clients.matchAll({ type: 'all' })));
}

worker.addEventListener('message', (event) => {
  const message = event.data as KeepRequest | SwitchRequest;
  if (message.type === 'SKIP_WAITING') event.waitUntil(worker.skipWaiting());
  if (message.type === 'KEEP') {
    event.waitUntil(keep(message, event).then((answer) => event.ports[0]?.postMessage(answer)));
  }
});

/** One after the other: two pages that ask at once would fetch every file twice. */
let keeping: Promise<unknown> = Promise.resolve();

function keep({ part, most }: KeepRequest, event: ExtendableEvent): Promise<KeepAnswer> {
  const answer = keeping.then(() => own.keep(part, most, event));
  keeping = answer.catch(() => undefined);
  return answer;
}

worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== root.origin || !pathname.startsWith(root.pathname)) return;
  const path = pathname.slice(root.pathname.length);
  if (request.destination === 'document') event.respondWith(openPage(path, event));
  else if (request.mode === 'navigate') {
    // What other sites frame is theirs as the server has it, on our own pages as well.
    event.waitUntil(pages.set(event.resultingClientId, SERVER));
  } else if (own.has(path) || !pages.isOwn(clientId)) event.respondWith(file(path, event));
});

async function openPage(path: string, event: FetchEvent): Promise<Response> {
  const { resultingClientId: page } = event;
  const open = async (kept: string): Promise<Response> => {
    const response = await own.file(kept, event);
    await pages.set(page, undefined);
    return response;
  };
  if (own.has(path)) {
    try {
      return await open(path);
    } catch {
      // Not kept yet, and the server can't be reached or has another build: the latter is said by what follows.
    }
  } else if (own.has(`${path}/`)) {
    const { origin, pathname, search } = new URL(event.request.url);
    return Response.redirect(`${origin}${pathname}/${search}`);
  }
  try {
    const response = await fetch(event.request);
    await pages.set(page, SERVER);
    return response;
  } catch {
    return open(path.startsWith('en/') ? 'en/offline/' : 'offline/');
  }
}

async function file(path: string, event: FetchEvent): Promise<Response> {
  const name = await pages.get(event.clientId);
  // A worker that a page starts is of the page's build.
  if (event.resultingClientId) await pages.set(event.resultingClientId, name);
  if (name === SERVER) return fetch(event.request);
  const build = name === undefined ? own : await olderBuild(name, root);
  return build?.has(path) ? build.file(path, event) : fetch(event.request);
}
