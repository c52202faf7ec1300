import type { CSSResult } from 'lit';
import { detailStyles } from './details.styles.ts';
import { fieldStyles } from './field.styles.ts';
import { listStyles } from './list.styles.ts';

/** Adds the look of lines and panels to an element when one is first opened, with what more the calculator has for them. */
export function adoptOpenedStyles(root: ShadowRoot, ...more: readonly CSSResult[]): void {
  const sheets = [fieldStyles, detailStyles, listStyles, ...more].flatMap(
    ({ styleSheet }) => styleSheet ?? [],
  );
  const fresh = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (fresh.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...fresh];
}
