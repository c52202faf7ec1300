import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles, readPages } from './built-site.ts';
import { buildOffline } from './build-offline.ts';
import { compressFiles } from './compress.ts';
import { toHeadersFile, toNginx } from './header-files.ts';
import { headerRules } from './headers.ts';
import { indexPages } from './pagefind.ts';
import { robots, sitemap } from './sitemap.ts';
import { normalBase } from './site-address.ts';

export interface FinishBuildOptions {
  /** The folder of the built site, a path or (as Astro gives it) a file URL. */
  readonly dir: string | URL;
  readonly base: string;
  /** The origin, for instance `https://example.org`. */
  readonly site: string | URL;
  readonly log?: (line: string) => void;
}

/**
 * Everything that is made from the finished pages: the search index of long pages, sitemap.xml, robots.txt, the
 * service worker, the hosts' header files, and last the compressed twin of every text file. To be called in `astro:build:done`.
 */
export async function finishBuild({ dir, base, site, log = console.log }: FinishBuildOptions): Promise<void> {
  const folder = dir instanceof URL ? fileURLToPath(dir) : dir;
  const address = { site: new URL(site).origin, base: normalBase(base) };
  // A build that failed once leaves its half-made server code behind.
  await rm(join(folder, '.prerender'), { recursive: true, force: true });

  const pages = await readPages(folder, await listFiles(folder));
  const indexed = await indexPages(folder, pages);
  await writeFile(join(folder, 'sitemap.xml'), sitemap(pages, address));
  await writeFile(join(folder, 'robots.txt'), robots(address));

  const offline = Object.entries(await buildOffline(folder, await listFiles(folder), pages));
  const files = await listFiles(folder);
  await writeFile(join(folder, '_headers'), toHeadersFile(headerRules(address.base, files)));
  await writeFile(join(folder, 'nginx.conf'), toNginx(address.base));
  const compressed = await compressFiles(folder, files);
  const kept = offline.map(([part, count]) => `${part} ${count}`).join(', ');
  log(
    `${pages.length} pages, ${indexed} of them indexed; ${compressed} compressed files${kept && `; kept offline: ${kept}`}`,
  );
}
