import { launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Firefox, over WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    visit: async (address) => void (await page.goto(address)),
    evaluate: async (expression, place) => {
      const frame = place === 'frame' ? page.frames().find((one) => one.parentFrame()) : page.mainFrame();
      if (!frame) throw new Error(`The page ${page.url()} should have a frame.`);
      return frame.evaluate(expression);
    },
    close: () => browser.close(),
  };
}
