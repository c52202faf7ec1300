import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';

/** A ledger of thousands of lots has as many rows: drawing them all with every change would hold up what is typed. */
const MOST = 200;

/** Per element the tables that a reader opened in full. */
const inFull = new WeakMap<object, Set<string>>();

interface FirstRows<Row> {
  readonly shown: readonly Row[];
  /** Shows all of them; nothing where they are shown. */
  readonly all: TemplateResult | typeof nothing;
}

/** The first rows of a table, and the way to the others. */
export function firstRows<Row>(desk: Desk, table: string, rows: readonly Row[]): FirstRows<Row> {
  const { host, language } = desk;
  if (rows.length <= MOST || inFull.get(host)?.has(table)) return { shown: rows, all: nothing };
  const show = ({ target }: Event) => {
    const above = (target as Element).closest('p')?.previousElementSibling;
    inFull.set(host, new Set(inFull.get(host)).add(table));
    desk.refresh();
    // The button goes away: the cursor goes to the table that it stood below.
    void desk.drawn().then(() => above instanceof HTMLElement && above.focus());
  };
  return {
    shown: rows.slice(0, MOST),
    all: html`<p>
      <button @click=${show}>${resultsMessages[language].showAll(MOST, rows.length)}</button>
    </p>`,
  };
}
