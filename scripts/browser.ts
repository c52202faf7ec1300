import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackages } from './debian.ts';
import { projectRoot, runAsProgram } from './entry-point.ts';

/** How to start the browser of the tests; the form Playwright's `launchOptions` take. */
export interface TestBrowser {
  /** Undefined means Playwright's own download. */
  readonly executablePath?: string;
  readonly args: string[];
}

/** Where the last search wrote what it found, so that each worker of the tests needn't search again. */
const REMEMBERED = join(projectRoot, '.runtime', 'browser.json');

/** Chromium refuses its sandbox to root. */
const ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Chromium, Chrome and Edge where each system puts them, the chosen one first. Chromium's shell without a window comes
 * before the whole browser: the same engine, a third quicker through the tests.
 */
export function installedBrowsers(env: Readonly<Record<string, string | undefined>> = process.env): string[] {
  const names = [
    ...['chromium-headless-shell', 'chromium', 'chromium-browser'],
    ...['google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  ];
  const onPath = names.flatMap((name) =>
    (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const windows = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    folder
      ? ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
          join(folder, path),
        )
      : [],
  );
  const platform = process.platform === 'darwin' ? mac : process.platform === 'win32' ? windows : [];
  return [...new Set([env['CHROME_PATH'] ?? '', ...onPath, ...platform])].filter(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return file !== '';
  } catch {
    return false;
  }
}

/** Starts a browser without a window and lets it compute something: a file that is there may still not run. */
export async function doesLaunch(browser: TestBrowser): Promise<boolean> {
  try {
    const running = await chromium.launch({ ...browser, timeout: 30_000 });
    try {
      const page = await running.newPage();
      return (await page.evaluate('6 * 7')) === 42;
    } finally {
      await running.close();
    }
  } catch {
    return false;
  }
}

/** @returns the first browser that starts: an installed one, else the one Playwright has downloaded */
async function findBrowser(): Promise<TestBrowser | undefined> {
  const candidates: TestBrowser[] = installedBrowsers().map((executablePath) => ({
    executablePath,
    args: ARGS,
  }));
  if (existsSync(chromium.executablePath())) candidates.push({ args: ARGS });
  for (const candidate of candidates) {
    if (await doesLaunch(candidate)) return candidate;
    console.log(
      `${candidate.executablePath ?? chromium.executablePath()} is there but doesn't start; looking further.`,
    );
  }
  return undefined;
}

const PURPOSE = 'the browser tests';

/** Ways to get a browser, tried in this order; whether one worked shows in the browser starting. */
const INSTALLATIONS: readonly (() => void)[] = [
  () => {
    const playwright = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
    console.log(`Missing for ${PURPOSE}: Playwright’s own Chromium`);
    spawnSync(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'], { stdio: 'inherit' });
  },
  () => installPackages(PURPOSE, 'chromium-headless-shell'),
  // Older releases of Debian have no package of the shell.
  () => installPackages(PURPOSE, 'chromium'),
];

/**
 * Finds a browser that starts, installing one when there is none, and remembers it.
 * @throws a sentence that says what was tried
 */
export async function ensureBrowser(): Promise<TestBrowser> {
  let browser = await findBrowser();
  for (const attempt of INSTALLATIONS) {
    if (browser) break;
    attempt();
    browser = await findBrowser();
  }
  if (!browser) {
    throw new Error(
      'The browser tests need Chromium, and none starts here: no installed Chromium, Chrome or Edge, nor Playwright’s ' +
        'download, nor (as root on Debian) the packages chromium-headless-shell and chromium. Install one and set CHROME_PATH to its program.',
    );
  }
  mkdirSync(dirname(REMEMBERED), { recursive: true });
  writeFileSync(REMEMBERED, JSON.stringify(browser));
  return browser;
}

/**
 * Sees to a font with Chinese characters on Linux, where a bare machine has none: without one every character is drawn
 * as a narrow box, and what the tests measure is no page that a reader sees.
 */
function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  installPackages(PURPOSE, 'fontconfig', 'fonts-wqy-zenhei');
  if (!hasChineseFont()) {
    console.log(
      'No font with Chinese characters was found (fc-list :lang=zh): tests that measure targets may fail.',
    );
  }
}

function hasChineseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

/** The browser that `ensureBrowser` found last, without starting it; else the first installed one, else Playwright's. */
export function rememberedBrowser(): TestBrowser {
  try {
    const browser = JSON.parse(readFileSync(REMEMBERED, 'utf8')) as TestBrowser;
    if (!browser.executablePath || existsSync(browser.executablePath)) return browser;
  } catch {
    // Nothing is remembered yet.
  }
  const [executablePath] = installedBrowsers();
  return executablePath ? { executablePath, args: ARGS } : { args: ARGS };
}

await runAsProgram(import.meta.url, async () => {
  const { executablePath } = await ensureBrowser();
  ensureChineseFont();
  console.log(`Testing with ${executablePath ?? 'Playwright’s own Chromium'}.`);
});
