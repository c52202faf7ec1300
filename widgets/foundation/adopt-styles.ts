import type { CSSResult } from 'lit';

/** Adds looks to an element when something of them is first opened. */
export function adoptStyles(root: ShadowRoot, ...looks: readonly CSSResult[]): void {
  const sheets = looks.flatMap(({ styleSheet }) => styleSheet ?? []);
  const fresh = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (fresh.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...fresh];
}
