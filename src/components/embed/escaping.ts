import type { Pair } from './embed-settings.ts';

/** A text between tags of HTML. */
export const htmlText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The value of an attribute of HTML, to stand between double quotes. */
export const htmlValue = (text: string): string => htmlText(text).replace(/"/g, '&quot;');

/** The same for Svelte and Vue, whose templates read braces. */
export const templateText = (text: string): string =>
  htmlText(text).replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);
export const templateValue = (text: string): string => templateText(text).replace(/"/g, '&quot;');

/** An attribute of JSX: a plain text between quotes, any other as an expression. */
export const jsxAttribute = ([name, value]: Pair): string =>
  /["&{}\\<>\n]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`;

/** A text between tags of JSX. */
export const jsxText = (text: string): string => (/[{}<>&]/.test(text) ? `{${JSON.stringify(text)}}` : text);
