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
import type { Taken } from './take-shown.ts';

const { markOfSheet, readTable } = await load.workbook();

type Rows = readonly (readonly string[])[];

/** What differs, and the way to take it. */
export interface CameBack {
  readonly changes: readonly CellChange[];
  readonly doubts: readonly WorkbookDoubt[];
  /** Takes all that can be read, as one step that can be undone, unless what it was compared with is no longer entered. */
  readonly take: () => Promise<Taken>;
}

/** A sheet of inputs and what it was made of. */
interface Sheet {
  readonly rows: Rows;
  readonly mark: WorkbookMark;
}

interface Options<Desk> {
  /** Compares a sheet of inputs with what is entered now. */
  readonly compare: (desk: Desk, rows: Rows, mark: WorkbookMark) => Promise<CameBack>;
}

/** The state of a file that was put back, for one element. */
type Opened =
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly why: string }
  /** `again`: it was compared anew, since the entries were changed after the first preview. */
  | { readonly state: 'read'; readonly came: CameBack; readonly sheet: Sheet; readonly again?: true };

/** The sheet of inputs is the second; whoever moved it is met all the same, within reason. */
const SHEETS_TRIED = 20;

/** More than anybody reads; the rest is taken with them and counted. */
const DRAWN = 300;

/** Puts a workbook back that was exported here: what changed cell by cell, before any of it is taken. */
export class WorkbookBack<Desk extends FileDesk> {
  readonly #opened = new WeakMap<object, Opened>();
  /** The desk of an element as it was last drawn. */
  readonly #desks = new WeakMap<object, Desk>();

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
    this.#desks.set(desk.host, desk);
    const opened = this.#opened.get(desk.host);
    if (!opened) return nothing;
    if (opened.state === 'reading') return html`<p class="quiet" role="status">${m.reading}</p>`;
    if (opened.state === 'refused') return html`<p class="problem" role="alert">${opened.why}</p>`;
    return this.#preview(desk, opened);
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
        return this.#compare(desk, { rows: table.table.rows, mark });
      }
    }
    return { state: 'refused', why: m.notOurs };
  }

  async #compare(desk: Desk, sheet: Sheet): Promise<Extract<Opened, { state: 'read' }>> {
    return { state: 'read', sheet, came: await this.options.compare(desk, sheet.rows, sheet.mark) };
  }

  /** Takes what was shown, or shows what there is to take by now. */
  async #take(desk: Desk, opened: Extract<Opened, { state: 'read' }>, count: number): Promise<void> {
    const m = workbookMessages[desk.language];
    // Whoever presses twice agrees once.
    if (this.#opened.get(desk.host) !== opened) return;
    const taking: Opened = { state: 'reading' };
    this.#put(desk, taking);
    const taken = await opened.came.take();
    if (taken === 'failed') return this.#put(desk, { state: 'refused', why: m.failed });
    if (taken === 'taken') {
      this.#forget(desk);
      return tell(desk, { text: m.applied(count) });
    }
    await desk.drawn();
    const present = this.#desks.get(desk.host) ?? desk;
    const next = await this.#compare(present, opened.sheet).catch((): Opened => ({
      state: 'refused',
      why: m.failed,
    }));
    if (this.#opened.get(desk.host) !== taking) return;
    this.#put(present, next.state === 'read' ? { ...next, again: true } : next);
  }

  #preview(desk: Desk, opened: Extract<Opened, { state: 'read' }>): TemplateResult {
    const { changes, doubts } = opened.came;
    const m = workbookMessages[desk.language];
    const readable = changes.filter(({ state }) => state !== 'unreadable').length;
    const forget = () => this.#forget(desk);
    const apply = () => void this.#take(desk, opened, readable);
    const isElsewhere = doubts.includes('otherPart');
    return html`<h4>${m.title}</h4>
      ${opened.again ? html`<p class="problem" role="alert">${m.again}</p>` : nothing}
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
        ${readable ? html`<button class="primary" @click=${apply}>${m.apply(readable)}</button>` : nothing}
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
