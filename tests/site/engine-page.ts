import { expect } from './browser.ts';
import type { Engine } from './engine.ts';

/** Ways to use a page in the engines beside Chromium, which know nothing but to visit and to evaluate. */

/** Notes what the page complains of from now on, in `window.noted`. */
export const noting = `(() => {
const noted = [];
Object.assign(window, { noted });
addEventListener('error', ({ message, target }) => noted.push(message ?? 'not loaded: ' + (target.src ?? target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => noted.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => noted.push(violatedDirective + ' ' + blockedURI));
const { error } = console;
console.error = (...said) => { noted.push(said.join(' ')); error(...said); };
})()`;

/** Opens a page and notes what it complains of. */
export async function openNoting(engine: Engine, address: string): Promise<void> {
  await engine.visit(address);
  await engine.evaluate(noting, 'page');
}

export const notedBy = (engine: Engine): Promise<unknown> => engine.evaluate('window.noted', 'page');

/** What an expression gives in the page, once it gives something. */
export async function until(engine: Engine, expression: string): Promise<string> {
  let value: unknown;
  await expect
    .poll(async () => (value = await engine.evaluate(expression, 'page')), {
      message: expression,
      timeout: 30_000,
    })
    .toBeTruthy();
  return String(value);
}

/** Presses what has a text, once it is there. `within`: an expression for the root that holds it. */
export const press = (engine: Engine, selector: string, text: string, within = 'document'): Promise<string> =>
  until(
    engine,
    `(() => {
      const found = [...(${within}?.querySelectorAll('${selector}') ?? [])];
      const one = found.find(({ textContent }) => textContent.trim() === ${JSON.stringify(text)});
      one?.click();
      return Boolean(one);
    })()`,
  );

/** Hands a file to a field, as choosing it does. `field`: an expression for it. */
export const chooseFile = (engine: Engine, field: string, name: string, content: Buffer): Promise<string> =>
  until(
    engine,
    `(() => {
      const field = ${field};
      if (!field) return false;
      const bytes = Uint8Array.from(atob('${content.toString('base64')}'), (one) => one.charCodeAt(0));
      const chosen = new DataTransfer();
      chosen.items.add(new File([bytes], ${JSON.stringify(name)}));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    })()`,
  );
