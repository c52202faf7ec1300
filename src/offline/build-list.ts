import { FILES, KeptBuild } from './kept-build.ts';
import type { OfflineManifest } from './manifest.ts';
import { deleteState, readState, writeState } from './worker-state.ts';

const LIST = 'builds';
const ACTIVE = 'active-build';
const manifestNote = (name: string) => `build-${name}`;

const listed = async (): Promise<string[]> => (await readState<string[]>(LIST)) ?? [];

/** Notes a build before its first file is kept, as the newest: one that comes back after a later one, too. */
export async function listBuild(manifest: OfflineManifest): Promise<void> {
  await writeState(manifestNote(manifest.build), manifest);
  await writeState(LIST, [...(await listed()).filter((name) => name !== manifest.build), manifest.build]);
}

/** Notes that a build's worker answers from now on. @returns the name of the build before, if there was one */
export async function startBuild(name: string): Promise<string | undefined> {
  const before = await readState<string>(ACTIVE);
  await writeState(ACTIVE, name);
  return before;
}

/** An older build that open pages were made of. */
export async function olderBuild(name: string, root: URL): Promise<KeptBuild | undefined> {
  const manifest = await readState<OfflineManifest>(manifestNote(name));
  return manifest && new KeptBuild(manifest, root);
}

/** Deletes what only builds before this one kept, unless a page that was made of one is still open. */
export async function tidyBuilds(own: KeptBuild, root: URL, open: ReadonlySet<string>): Promise<void> {
  const names = await listed();
  const place = names.indexOf(own.name);
  const past = names.filter((name, index) => index < place && !open.has(name));
  if (past.length === 0) return;
  const remaining = names.filter((name) => !past.includes(name));
  const needed = new Set<string>();
  for (const name of remaining) {
    for (const key of (await olderBuild(name, root))?.keys ?? []) needed.add(key);
  }
  const cache = await caches.open(FILES);
  for (const request of await cache.keys()) if (!needed.has(request.url)) await cache.delete(request);
  await writeState(LIST, remaining);
  for (const name of past) await deleteState(manifestNote(name));
}
