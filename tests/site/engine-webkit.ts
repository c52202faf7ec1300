import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import type { Engine } from './engine.ts';

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A command of WebDriver (https://www.w3.org/TR/webdriver2/); throws what the driver answers where it fails. */
async function command(address: string, method: 'POST' | 'DELETE', body: object = {}): Promise<unknown> {
  const response = await fetch(address, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKitWebDriver refused ${address}: ${JSON.stringify(value)}`);
  return value;
}

/** WebKitGTK, over WebDriver, on a screen that nobody sees. */
export async function openWebKit([
  driver = '',
  screen = '',
  browser = '',
]: readonly string[]): Promise<Engine> {
  const port = await freePort();
  const root = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
  const running = spawn(screen, ['--auto-servernum', driver, `--port=${port}`], {
    env: { ...process.env, ...root },
    stdio: 'ignore',
    // A group of its own, so that driver, screen and browser end together.
    detached: true,
  });
  const end = () => running.pid && process.kill(-running.pid);
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
  };
  try {
    const session = await started(`http://127.0.0.1:${port}/session`, { capabilities });
    const at = `http://127.0.0.1:${port}/session/${session}`;
    await command(`${at}/timeouts`, 'POST', { script: 30_000, pageLoad: 30_000 });
    return {
      visit: async (url) => void (await command(`${at}/url`, 'POST', { url })),
      evaluate: async (expression, place) => {
        await command(`${at}/frame`, 'POST', { id: place === 'frame' ? 0 : null });
        const script = `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done(String(error)));`;
        return command(`${at}/execute/async`, 'POST', { script, args: [] });
      },
      close: async () => {
        await command(at, 'DELETE').finally(end);
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** The session, once the driver answers. */
async function started(address: string, body: object): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { sessionId } = (await command(address, 'POST', body)) as { sessionId: string };
      return sessionId;
    } catch (error) {
      // Until it listens, fetch itself fails.
      if (!(error instanceof TypeError) || attempt > 100) throw error;
      await passed(200);
    }
  }
}
