import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from './browser.ts';
import { electricity, expectedTotal, placed } from './computed-total.ts';
import { enginesHere } from './engine.ts';
import { noting } from './engine-page.ts';
import { frame, framePolicy, sizing } from './frame-host.ts';
import { strictPolicy } from './host-page.ts';
import { loader, reserve } from './loader-page.ts';

/** A handful of hosts in the engines beside Chromium that this machine has. */

const element = `<zcf-emissions ${placed}></zcf-emissions>`;
/** The host's own script, and the icon that some browsers ask every host for. */
const withOwnFiles = (policy: string) =>
  `${policy.replace('script-src', "script-src 'self'")}; img-src 'self'`;

interface Shown {
  readonly body: (siteUrl: string) => string;
  readonly policy?: (siteUrl: string) => string;
  readonly place?: 'frame';
}

const pages: Readonly<Record<string, Shown>> = {
  plain: { body: (siteUrl) => reserve(siteUrl) + loader(siteUrl) + element },
  strict: {
    body: (siteUrl) => reserve(siteUrl) + loader(siteUrl) + element,
    policy: (siteUrl) => withOwnFiles(strictPolicy(siteUrl)),
  },
  classic: {
    body: (siteUrl) => reserve(siteUrl) + loader(siteUrl, { file: 'zcf.classic.js' }) + element,
    policy: (siteUrl) => withOwnFiles(strictPolicy(siteUrl)),
  },
  pinned: {
    body: (siteUrl) => reserve(siteUrl) + loader(siteUrl, { pinned: true }) + element,
    policy: (siteUrl) => withOwnFiles(strictPolicy(siteUrl)),
  },
  frame: {
    body: (siteUrl) => sizing(siteUrl) + frame(siteUrl, '#year=2023&area=CN-CQ'),
    policy: (siteUrl) => withOwnFiles(framePolicy(siteUrl)),
    place: 'frame',
  },
};

/** Sets the electricity and waits for the total; gives what stands there at last, so that a failure shows it. */
const totalOf = `(async () => {
  await customElements.whenDefined('zcf-emissions');
  const element = document.querySelector('zcf-emissions');
  await element.set('${electricity.text}');
  for (let step = 0; step < 100; step += 1) {
    const total = element.shadowRoot?.querySelector('[part=total]')?.textContent.trim() ?? '';
    if (/^\\d/.test(total)) return total;
    await new Promise((passed) => setTimeout(passed, 100));
  }
  return element.shadowRoot?.textContent ?? 'nothing';
})()`;

const test = base.extend<{ hostUrl: string }>({
  hostUrl: async ({ siteUrl }, use) => {
    const server = createServer(({ url = '' }, response) => {
      const shown = pages[url.slice(1)];
      // A file of the host, the first that runs.
      if (url === '/noting.js')
        return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(noting);
      if (!shown) return response.writeHead(404).end();
      const policy = shown.policy?.(siteUrl);
      return response
        .writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          ...(policy && { 'Content-Security-Policy': policy }),
        })
        .end(
          `<!doctype html><html lang="zh-CN"><head><title>园区</title><script src="/noting.js"></script></head><body><h1>园区</h1>${shown.body(siteUrl)}</body></html>`,
        );
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});

for (const { name, open } of enginesHere()) {
  test(`${name} computes the same on a plain and a strict page, by a classic script, with hashes, and in a frame`, async ({
    hostUrl,
  }) => {
    test.setTimeout(120_000);
    const engine = await open();
    try {
      const results: Record<string, unknown> = {};
      for (const [page, { place = 'page' }] of Object.entries(pages)) {
        await engine.visit(hostUrl + page);
        results[page] = [
          await engine.evaluate(totalOf, place),
          await engine.evaluate('window.noted', 'page'),
        ];
      }
      const right = [`${expectedTotal()} tCO₂e`, []];
      expect(results).toEqual(Object.fromEntries(Object.keys(pages).map((page) => [page, right])));
    } finally {
      await engine.close();
    }
  });
}
