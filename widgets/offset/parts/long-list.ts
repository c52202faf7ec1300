import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, OffsetEntry } from '../desk.ts';

/** Of a longer list the beginning and the end are drawn, where what is new comes to stand. */
const MOST = 200;
const AT_THE_END = 40;

/** The sections whose lines a reader wants to see all of, by the element. */
const whole = new WeakMap<object, Set<string>>();

/** The lines of a section that are drawn, and the button for the others: thousands of rows would make every letter slow. */
export function longList(
  desk: Desk,
  section: string,
  lines: readonly OffsetEntry[],
): { readonly shown: readonly OffsetEntry[]; readonly more: TemplateResult | typeof nothing } {
  if (lines.length <= MOST || whole.get(desk.host)?.has(section)) return { shown: lines, more: nothing };
  const shown = lines.filter(
    ({ line }, place) =>
      place < MOST - AT_THE_END || place >= lines.length - AT_THE_END || desk.isOpen(line.id),
  );
  const showAll = () => {
    whole.set(desk.host, new Set([...(whole.get(desk.host) ?? []), section]));
    desk.refresh();
  };
  return {
    shown,
    more: html`<p class="actions">
      <button @click=${showAll}>${desk.t.showOthers(lines.length - shown.length)}</button>
    </p>`,
  };
}
