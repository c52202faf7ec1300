import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { rememberedBrowser } from '../../scripts/browser.ts';
import { projectRoot, runAsProgram } from '../../scripts/entry-point.ts';
import { serve } from '../../scripts/serve.ts';
import { siteAddress } from '../../scripts/site-address.ts';
import manifest from '../../widgets/package.json' with { type: 'json' };
import { filesOf, peers } from './peers.ts';

const folder = join(projectRoot, 'dist/widgets', manifest.version);

function print(what: string, files: readonly string[]): void {
  const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  const kilobytes = (bytes / 1000).toFixed(1).padStart(7);
  console.log(`${what.padEnd(92)} ${kilobytes} KB ${String(files.length).padStart(8)}`);
}

/** The files that a page of another origin asks for until the calculator can be used, by the two lines that partners paste. */
async function untilInteractive(): Promise<readonly string[]> {
  const site = await serve({ dir: join(projectRoot, 'dist'), base: siteAddress().base, port: 0 });
  const path = `${site.url}widgets/${manifest.version}/`;
  const host = createServer((_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="zh-CN"><title>园区</title><link rel="stylesheet" href="${path}zcf.css"><script type="module" src="${path}zcf.js"></script><zcf-emissions></zcf-emissions>`,
      ),
  );
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch(rememberedBrowser());
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(path)) asked.push(request.url().slice(path.length));
    });
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    await page.locator('zcf-emissions input').first().waitFor();
    return [...new Set(asked)];
  } finally {
    await browser.close();
    host.closeAllConnections();
    host.close();
    await site.close();
  }
}

/** Prints what a page loads for an embedded calculator, gzip and requests: ours as served, the peers' as published on npm. */
async function main(): Promise<void> {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  console.log(`${''.padEnd(92)} ${'gzip'.padStart(10)} requests`);
  print('ours: the loader', [read('zcf.js')]);
  const asked = await untilInteractive();
  print(
    'ours: <zcf-emissions> until it can be used, loader, style sheet and words included',
    asked.map(read),
  );
  for (const peer of peers) {
    try {
      print(peer.name, await filesOf(peer));
    } catch (error) {
      console.log(`${peer.name}: could not be fetched. ${(error as Error).message}`);
    }
  }
}

await runAsProgram(import.meta.url, main);
