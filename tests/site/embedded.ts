import type { Locator, Page } from '@playwright/test';
import { expect, version, type Host } from './host-page.ts';

/** What a page holds of its reader: cookies, and how many entries its storages have. */
export const stored = () => [document.cookie, localStorage.length, sessionStorage.length];

/** Asks nothing but files of its own version, whatever was typed (`asked` holds the addresses of each run), and keeps nothing. */
export async function expectOwnFilesOnly(
  page: Page,
  siteUrl: string,
  asked: readonly (readonly string[])[],
  methods: ReadonlySet<string>,
): Promise<void> {
  expect(asked[1]).toEqual(asked[0]);
  const folder = `${siteUrl}widgets/${version}/`;
  for (const address of asked.flat()) {
    expect(address.startsWith(folder), address).toBe(true);
    expect(address.slice(folder.length)).toMatch(/^[\w.-]+\.(js|css|json)$/);
  }
  expect([...methods]).toEqual(['GET']);
  expect(await page.evaluate(stored)).toEqual(['', 0, 0]);
  expect(await page.context().cookies()).toEqual([]);
}

/**
 * Uses the element once with each input; every time it asks for the same files of its own version and for nothing else.
 * What it makes itself, such as a report for its frame (`blob:`), leaves no page.
 */
export async function expectSameFiles<Input>(
  page: Page,
  host: Pick<Host, 'siteUrl' | 'requests'>,
  inputs: readonly Input[],
  use: (input: Input) => Promise<void>,
): Promise<void> {
  const asked: string[][] = [];
  const methods = new Set<string>();
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('request', (request) => methods.add(`${request.method()} ${request.postData() ?? ''}`.trim()));
  for (const input of inputs) {
    host.requests.length = 0;
    await use(input);
    asked.push([...new Set(host.requests.filter((address) => !address.startsWith('blob:')))].sort());
  }
  await expectOwnFilesOnly(page, host.siteUrl, asked, methods);
}

/** Listens on the host's page; gives the details of what was heard since it was asked before. */
export async function hearing(page: Page, ...types: string[]): Promise<() => Promise<object[]>> {
  await page.evaluate((names) => {
    const heard: object[] = [];
    Object.assign(window, { heard });
    for (const name of names)
      document.addEventListener(name, (event) => heard.push((event as CustomEvent<object>).detail));
  }, types);
  return () => page.evaluate(() => (window as unknown as { heard: object[] }).heard.splice(0));
}

/** What reaches beyond the right edge of a widget and doesn't scroll by itself. */
export const widerThan = (widget: Locator): Promise<string[]> =>
  widget.evaluate((element) => {
    const right = element.getBoundingClientRect().right + 0.5;
    return [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter(
        (one) => !one.closest('.scroll, .unseen, svg, [hidden]') && one.getBoundingClientRect().right > right,
      )
      .map((one) => `${one.localName}.${one.className}`);
  });
