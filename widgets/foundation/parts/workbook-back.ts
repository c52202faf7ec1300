import { html, nothing, type TemplateResult } from 'lit';
import {
  load,
  type CellChange,
  type WorkbookDoubt,
  type WorkbookMark,
} from '../../../src/calculators/index.ts';
import type { FileDesk } from '../desk.ts';
import { spreadsheetMessages } from '../messages/spreadsheet.ts';
import { workbookMessages } from '../messages/workbook.ts';
import { tell } from './handing-over.ts';
import { tableTextOf } from './spreadsheet/table-text-of.ts';

const { markOfSheet, readTable } = await load.workbook();

type Rows = readonly (readonly string[])[];

/** What differs, and the way to take it. */
export interface CameBack {
  readonly changes: readonly CellChange[];
  readonly doubts: readonly WorkbookDoubt[];
  /** Takes all that can be read, as one step that can be undone; false where something for it couldn't be loaded. */
  readonly take: () => Promise<boolean>;
}

interface Options<Desk> {
  /** Compares a sheet of inputs with what is entered now. */
  readonly compare: (desk: Desk, rows: Rows, mark: WorkbookMark) => Promise<CameBack>;
}

/** The state of a file that was put back, for one element. */
type Opened =
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'read'; readonly came: CameBack };

/** The sheet of inputs is the second; whoever moved it is met all the same, within reason. */
const SHEETS_TRIED = 20;

/** More than anybody reads; the rest is taken with them and counted. */
const DRAWN = 300;

/** Puts a workbook back that was exported here: what changed cell by cell, before any of it is taken. */
export class WorkbookBack<Desk extends FileDesk> {
  readonly #opened = new WeakMap<object, Opened>();

  constructor(private readonly options: Options<Desk>) {}

  /** Reads a file and compares it with what is entered. */
  async open(desk: Desk, file: File): Promise<void> {
    const m = workbookMessages[desk.language];
    const reading: Opened = { state: 'reading' };
    this.#put(desk, reading);
    const next = await this.#read(desk, file).catch((): Opened => ({ state: 'refused', why: m.failed }));
    if (this.#opened.get(desk.host) === reading) this.#put(desk, next);
  }

  /** What came of the file; nothing while none was put back. */
  view(desk: Desk): TemplateResult | typeof nothing {
    const m = workbookMessages[desk.language];
    const opened = this.#opened.get(desk.host);
    if (!opened) return nothing;
    if (opened.state === 'reading') return html`<p class="quiet" role="status">${m.reading}</p>`;
    if (opened.state === 'refused') return html`<p class="problem" role="alert">${opened.why}</p>`;
    return this.#preview(desk, opened.came);
  }

  async #read(desk: Desk, file: File): Promise<Opened> {
    const m = workbookMessages[desk.language];
    let sheets = 2;
    for (const place of [1, 0, ...Array.from({ length: SHEETS_TRIED }, (_, more) => more + 2)]) {
      if (place >= sheets) continue;
      const found = await tableTextOf(file, place);
      // Of a file that can't be opened no sheets are known.
      if (!found.ok && !found.sheets.length) {
        return { state: 'refused', why: spreadsheetMessages[desk.language].problem(found.problem) };
      }
      sheets = found.sheets.length;
      const table = found.ok ? readTable(found.text) : undefined;
      const mark = table?.ok ? markOfSheet(table.table.rows) : undefined;
      if (table?.ok && mark) {
        return { state: 'read', came: await this.options.compare(desk, table.table.rows, mark) };
      }
    }
    return { state: 'refused', why: m.notOurs };
  }

  #preview(desk: Desk, { changes, doubts, take }: CameBack): TemplateResult {
    const m = workbookMessages[desk.language];
    const readable = changes.filter(({ state }) => state !== 'unreadable').length;
    const forget = () => this.#forget(desk);
    const apply = async () => {
      if (!(await take())) return this.#put(desk, { state: 'refused', why: m.failed });
      this.#forget(desk);
      tell(desk, { text: m.applied(readable) });
    };
    const isElsewhere = doubts.includes('otherPart');
    return html`<h4>${m.title}</h4>
      ${doubts.map((doubt) => html`<p class="problem" role="alert">${m.doubts[doubt]}</p>`)}
      ${
        isElsewhere
          ? nothing
          : html`<p role="status">
              ${changes.length ? m.found(readable, changes.length - readable) : m.same}
            </p>`
      }
      ${changes.length ? table(desk, changes) : nothing}
      <p class="actions">
        ${readable ? html`<button class="primary" @click=${() => void apply()}>${m.apply(readable)}</button>` : nothing}
        <button @click=${forget}>${changes.length ? m.cancel : desk.t.close_}</button>
      </p>`;
  }

  #put(desk: Desk, opened: Opened): void {
    this.#opened.set(desk.host, opened);
    desk.refresh();
  }

  #forget(desk: Desk): void {
    this.#opened.delete(desk.host);
    desk.refresh();
  }
}

function table({ language }: FileDesk, changes: readonly CellChange[]): TemplateResult {
  const m = workbookMessages[language];
  const { columns } = m;
  return html`<div class="scroll long" tabindex="0" role="group" aria-label=${m.title}>
      <table class="pasted">
        <thead>
          <tr>
            ${Object.values(columns).map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${changes.slice(0, DRAWN).map(
            ({ cell, name, before, after, state, problem, expected = [] }) =>
              html`<tr class=${state === 'unreadable' ? 'wrong' : ''}>
                <th scope="row">${cell}</th>
                <td>${name}</td>
                <td>${before || m.empty}</td>
                <td>${after || m.empty}</td>
                <td>
                  ${m.states[state]}
                  ${problem ? html`<small class="error">${m.problems[problem]({ expected })}</small>` : nothing}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${changes.length > DRAWN ? html`<p class="quiet">${m.more(DRAWN, changes.length)}</p>` : nothing}`;
}
