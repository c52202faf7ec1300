import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cacheName } from './cache-name.ts';
import { parts, type KeepAnswer, type OfflineManifest, type Part } from './manifest.ts';

/** One cache for all builds: a file that two of them have alike lies there once, under its path and its hash. */
export const FILES = cacheName('files');

/** As many as a browser has connections to one host without HTTP/2. */
const AT_ONCE = 6;

/** The files of one build of the site: those kept, and the others as long as the server still has the very same. */
export class KeptBuild {
  readonly #controller = new PrecacheController({ cacheName: FILES, fallbackToNetwork: true });

  constructor(
    readonly manifest: OfflineManifest,
    private readonly root: URL,
  ) {
    for (const files of [...parts.map((part) => manifest.parts[part]), manifest.released ?? {}]) {
      this.#controller.addToCacheList(
        Object.entries(files).map(([path, hash]) => ({
          url: this.#address(path),
          revision: hash,
          integrity: `sha256-${hash}`,
        })),
      );
    }
  }

  get name(): string {
    return this.manifest.build;
  }

  /** Under what its files lie in the cache, kept or not. */
  get keys(): readonly string[] {
    return [...this.#controller.getURLsToCacheKeys().values()];
  }

  has(path: string): boolean {
    return this.#key(path) !== undefined;
  }

  /**
   * The file of this build, from the cache or, checked by its hash and then kept, from the server.
   * @throws where there is no connection, or the server has another build by now
   */
  async file(path: string, event: ExtendableEvent): Promise<Response> {
    const [response, kept] = this.#controller.strategy.handleAll(this.#wanted(path, event));
    const answer = await response;
    await kept;
    return answer;
  }

  /** Keeps at most so many more files of a part. */
  async keep(part: Part, most: number, event: ExtendableEvent): Promise<KeepAnswer> {
    const cache = await caches.open(FILES);
    const kept = new Set((await cache.keys()).map(({ url }) => url));
    const missing = Object.keys(this.manifest.parts[part]).filter((path) => !kept.has(this.#key(path) ?? ''));
    const queue = missing.slice(0, most);
    let left = missing.length;
    let failed = false;
    const work = async (): Promise<void> => {
      for (let path = queue.shift(); path !== undefined && !failed; path = queue.shift()) {
        await this.file(path, event).then(
          () => (left -= 1),
          () => (failed = true),
        );
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { left, failed };
  }

  #address(path: string): string {
    return new URL(path, this.root).href;
  }

  #key(path: string): string | undefined {
    return this.#controller.getCacheKeyForURL(this.#address(path));
  }

  #wanted(path: string, event: ExtendableEvent) {
    const cacheKey = this.#key(path) ?? '';
    const integrity = this.#controller.getIntegrityForCacheKey(cacheKey);
    // The hash decides, so that the browser's own cache may serve what the page has just loaded.
    const request = new Request(this.#address(path), { integrity, credentials: 'same-origin' });
    return { event, request, params: { cacheKey, integrity } };
  }
}
