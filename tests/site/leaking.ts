import type { Locator, Page } from '@playwright/test';

/** What a host's style sheets could do to a calculator, and a calculator to its host. */

/** Things of a host's own, each of a kind that something could leak into. */
export const hostsOwn =
  '<p id="own">园区的话，见<a href="#">说明</a>。</p><button id="press" class="btn btn-primary">提交</button><input id="field" class="form-control"><ul><li>一</li></ul><table><tbody><tr><th>甲</th><td>1</td></tr></tbody></table><h2>核算</h2>';

/** All that is computed of parts of a widget, but what depends on the width and the font of the host. */
export const computedWithin = (widget: Locator, parts: readonly string[]) =>
  widget.evaluate(({ shadowRoot }, selectors) => {
    const fromHost =
      /^(font-family|font-size|-webkit-locale|visibility)$|(width|height|inline-size|block-size|origin|inset.*|top|right|bottom|left|columns|rows)$/;
    return Object.fromEntries(
      selectors.map((selector) => {
        const found = shadowRoot?.querySelector(selector);
        if (!found) throw new Error(`The calculator should have ${selector}.`);
        const style = getComputedStyle(found);
        const names = [...style].filter((name) => !fromHost.test(name) && !name.startsWith('--'));
        return [selector, Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]))];
      }),
    );
  }, parts);

/** The same of what is the host's own. */
export const computedOfHost = (page: Page) =>
  page.evaluate(() =>
    // Asked of the document, which doesn't look into shadow roots.
    [
      ...document.querySelectorAll('html, body, h1, h2, #own, #own a, #press, #field, ul, li, table, th, td'),
    ].map((one) => {
      const style = getComputedStyle(one);
      const names = [...style].filter((name) => !/(height|block-size|origin)$/.test(name));
      return [one.localName, Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]))];
    }),
  );

/**
 * The names on the host's window. Lit lists its versions and what decorators would say there; another copy of Lit adds to
 * the same lists.
 */
export const globalNames = (page: Page) =>
  page.evaluate(() => Object.keys(window).filter((name) => !/^(lit|reactiveElement)[A-Z]/.test(name)));

/** What in the host's document has an id, a class or a style of its own, but the frames that a script sizes. */
export const markedElements = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[id], [class], [style]')]
      .filter((one) => one.localName !== 'iframe')
      .map((one) => `${one.localName} ${one.id} ${one.className} ${one.getAttribute('style') ?? ''}`.trim()),
  );
