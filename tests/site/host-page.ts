import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator } from '@playwright/test';
import { version } from '../../widgets/foundation/version.ts';
import { expect, test as base } from './browser.ts';

export { expect, version };

/** A page of somebody else, which embeds widgets. */
export interface HostPage {
  body: string;
  /** The Content-Security-Policy that the host sends. */
  policy?: string;
  lang?: string;
  /** The host's own stylesheet. */
  css?: string;
}

export interface Host {
  /** The widgets' origin with the site's base. */
  siteUrl: string;
  /** Opens a page that a server of another origin answers with. */
  open(host: HostPage): Promise<void>;
  /** What the console complained about, and every violation of a policy, since the page was made. */
  complaints: string[];
  warnings: string[];
  /** The addresses asked of any host but the page's own. */
  requests: string[];
}

/** The strictest policy a host may have; O is the origin of the widgets. */
export const strictPolicy = (siteUrl: string) => {
  const { origin } = new URL(siteUrl);
  return `default-src 'none'; script-src ${origin}; style-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types lit-html zcf 'allow-duplicates'`;
};

export const test = base.extend<{ host: Host }>({
  host: async ({ page, siteUrl }, use) => {
    let shown: HostPage = { body: '' };
    const server = createServer((request, response) => {
      if (request.url === '/host.css') {
        response.writeHead(200, { 'Content-Type': 'text/css' }).end(shown.css);
        return;
      }
      const link = shown.css === undefined ? '' : '<link rel="stylesheet" href="/host.css">';
      const headers = { 'Content-Type': 'text/html; charset=utf-8' };
      response
        .writeHead(200, shown.policy ? { ...headers, 'Content-Security-Policy': shown.policy } : headers)
        .end(
          `<!doctype html><html lang="${shown.lang ?? 'zh-CN'}"><head><title>园区</title>${link}</head><body><main><h1>园区</h1>${shown.body}</main></body></html>`,
        );
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const [complaints, warnings, requests]: string[][] = [[], [], []];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints?.push(message.text());
      // That the tests let no service worker register is no warning of the page.
      if (message.type() === 'warning' && !message.text().startsWith('Service Worker registration blocked'))
        warnings?.push(message.text());
    });
    page.on('pageerror', (error) => complaints?.push(error.message));
    page.on('request', (request) => !request.url().startsWith(own) && requests?.push(request.url()));
    await page.exposeFunction('noteViolation', (violation: string) => complaints?.push(violation));
    await page.addInitScript(() => {
      const { noteViolation } = window as unknown as { noteViolation(violation: string): void };
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        noteViolation(`${violatedDirective}: ${blockedURI}`),
      );
    });
    const open = async (host: HostPage) => {
      shown = host;
      await page.goto(own);
    };
    await use({
      siteUrl,
      open,
      complaints: complaints ?? [],
      warnings: warnings ?? [],
      requests: requests ?? [],
    });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});

/** The two lines that load the widgets, from the folder of a version. */
export const loading = (siteUrl: string, folder = version) =>
  `<link rel="stylesheet" href="${siteUrl}widgets/${folder}/zcf.css"><script type="module" src="${siteUrl}widgets/${folder}/zcf-clause.js"></script>`;

/** An element with its fallback. */
export const clause = (number: string, attributes = '') =>
  `<zcf-clause number="${number}" ${attributes}><a href="https://example.org/guideline">指南 ${number}</a></zcf-clause>`;

/** The computed style of the first such element within a widget. */
export const styleWithin = (element: Locator, selector: string, properties: string[]) =>
  element.evaluate(
    (widget, [inner, names]) => {
      const found = widget.shadowRoot?.querySelector(inner);
      const style = found && getComputedStyle(found);
      return Object.fromEntries(names.map((name) => [name, style?.getPropertyValue(name)]));
    },
    [selector, properties] as const,
  );
