import { html, nothing, type TemplateResult } from 'lit';
import type { Bilingual, RowProblem, TableProblem } from '../../../src/calculators/index.ts';
import type { LineDesk } from '../desk.ts';
import type { PasteWords } from '../messages/paste.ts';
import { allowDrop, TableFile } from './table-file.ts';

/** What a row may become: a source, a material. */
interface PasteEntry {
  readonly id: string;
  readonly name: Bilingual;
}

/** What a pasted row would become. */
export interface PastedRow<Entry> {
  /** Its place in the table, from 0. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether it can be added as it is. */
  readonly ok: boolean;
  readonly entry?: Entry;
  /** How the entry was found; another is offered where it is not `exact`. */
  readonly fit?: string;
  readonly suggestions: readonly Entry[];
  readonly problems: readonly RowProblem<string>[];
}

/** A text that was pasted, read as a table: what each column holds, and the rows; or why it can't be read. */
export type Reading<Row> =
  | { readonly ok: true; readonly roles: readonly (string | undefined)[]; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly problem: TableProblem };

interface Pasted<Entry> {
  readonly text: string;
  readonly roles?: readonly (string | undefined)[] | undefined;
  readonly chosen: ReadonlyMap<number, Entry>;
}

interface PasteOptions<Desk, Entry, Row> {
  readonly title: (desk: Desk) => string;
  readonly words: (desk: Desk) => PasteWords;
  /** What can be chosen for a row. */
  readonly entries: readonly Entry[];
  /** Loads what the rows are checked with, before they are drawn again. */
  readonly prepare: (desk: Desk) => Promise<unknown>;
  /** Reads the text; `roles` and `chosen` are what the reader put right, by the places of columns and rows. */
  readonly read: (
    desk: Desk,
    text: string,
    roles: readonly (string | undefined)[] | undefined,
    chosen: ReadonlyMap<number, Entry>,
  ) => Reading<Row>;
  /** Adds the rows that are fine; false where what they need couldn't be loaded. */
  readonly add: (desk: Desk, rows: readonly Row[]) => Promise<boolean>;
  /** Rows for which the reader may take at once what was found and is only similar. */
  readonly confirm?: {
    readonly label: (desk: Desk, count: number) => string;
    readonly of: (rows: readonly Row[]) => ReadonlyMap<number, Entry>;
  };
  /** Shown while nothing is pasted. */
  readonly instead?: (desk: Desk, close: () => void) => TemplateResult;
}

type Set<Entry> = (next: Partial<Pasted<Entry>>) => void;

/**
 * A panel for rows from a spreadsheet, pasted or read from a file, with a preview in which every column and every row can be put right before anything
 * is added. What was pasted stays while the reader looks at something else.
 */
export function pastePanel<Desk extends LineDesk, Entry extends PasteEntry, Row extends PastedRow<Entry>>(
  options: PasteOptions<Desk, Entry, Row>,
): (desk: Desk, close: () => void) => TemplateResult {
  const pasted = new WeakMap<object, Pasted<Entry>>();
  const nothingYet: Pasted<Entry> = { text: '', chosen: new Map() };

  const add = async (desk: Desk, rows: readonly Row[], close: () => void) => {
    if (!(await options.add(desk, rows))) return;
    pasted.delete(desk.host);
    file.forget(desk);
    close();
  };

  const preview = (desk: Desk, current: Pasted<Entry>, set: Set<Entry>, close: () => void) => {
    const m = options.words(desk);
    const reading = options.read(desk, current.text, current.roles, current.chosen);
    if (!reading.ok)
      return html`<p class="problem" role="alert">
        ${m.tableProblem(reading.problem.code, reading.problem.facts)}
      </p>`;
    const { roles, rows } = reading;
    const good = rows.filter(({ ok }) => ok);
    const bad = rows.filter(
      ({ ok, problems }) => !ok && problems.some(({ severity }) => severity === 'error'),
    );
    const setRole = (place: number, role: string) =>
      set({ roles: roles.map((one, index) => (index === place ? role || undefined : one)) });
    const open = options.confirm?.of(rows);
    return html`<p role="status">${m.found(good.length, bad.length)}</p>
      ${
        open?.size
          ? html`<button @click=${() => set({ chosen: open })}>
              ${options.confirm?.label(desk, open.size)}
            </button>`
          : nothing
      }
      <div class="scroll long" tabindex="0" role="group" aria-label=${options.title(desk)}>
        <table class="pasted">
          <thead>
            <tr>
              <th scope="col">${m.row}</th>
              ${roles.map((role, place) => html`<th scope="col">${roleChoice(m, role, place, setRole)}</th>`)}
              <th scope="col">${m.becomes}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => rowView(desk, m, row, (entry) => set({ chosen: new Map([[row.row, entry]]) })))}
          </tbody>
        </table>
      </div>
      <p class="actions">
        <button class="primary" ?disabled=${!good.length} @click=${() => void add(desk, good, close)}>
          ${m.add(good.length)}
        </button>
      </p>`;
  };

  const rowView = (desk: Desk, m: PasteWords, row: Row, take: (entry: Entry) => void) => {
    const choose = ({ target }: Event) => {
      const entry = options.entries.find(({ id }) => id === (target as HTMLSelectElement).value);
      if (entry) take(entry);
    };
    const unknown = !row.entry || row.fit !== 'exact';
    return html`<tr class=${row.ok ? '' : 'wrong'}>
      <th scope="row" class="num">${row.row + 1}</th>
      ${row.cells.map((cell) => html`<td>${cell}</td>`)}
      <td>
        ${row.entry ? html`<b>${row.entry.name[desk.language]}</b>` : nothing}
        ${
          unknown && row.suggestions.length
            ? html`<select aria-label=${m.choose(row.row + 1)} @change=${choose}>
                <option value="">${m.chooseOther}</option>
                ${row.suggestions.map(({ id, name }) => html`<option value=${id}>${name[desk.language]}</option>`)}
              </select>`
            : nothing
        }
        ${row.problems.map(({ code, severity, facts }) => html`<small class=${severity}>${m.problems[code]?.(facts)}</small>`)}
      </td>
    </tr>`;
  };

  const change = (desk: Desk, next: Partial<Pasted<Entry>>) => {
    // Joined to what is there now: two choices may come before it is drawn again. Another text begins anew.
    const before = pasted.get(desk.host) ?? nothingYet;
    const chosen = next.text === undefined ? new Map([...before.chosen, ...(next.chosen ?? [])]) : new Map();
    pasted.set(desk.host, { ...before, ...next, chosen });
    void options.prepare(desk).then(
      () => desk.refresh(),
      () => desk.refresh(),
    );
  };

  const file = new TableFile<Desk>((desk, text) => change(desk, { text, roles: undefined }));

  return (desk, close) => {
    const current = pasted.get(desk.host) ?? nothingYet;
    const set: Set<Entry> = (next) => change(desk, next);
    const m = options.words(desk);
    const type = ({ target }: InputEvent) => {
      file.forget(desk);
      set({ text: (target as HTMLTextAreaElement).value, roles: undefined });
    };
    return html`<div @dragover=${allowDrop} @drop=${(event: DragEvent) => file.drop(desk, event)}>
      <h3>${options.title(desk)}</h3>
      ${file.view(desk)}
      <label class="field wide">
        <span>${m.lead}</span>
        <textarea
          rows="5"
          spellcheck="false"
          placeholder=${m.placeholder}
          .value=${current.text}
          @input=${type}
        ></textarea>
      </label>
      ${current.text.trim() ? preview(desk, current, set, close) : (options.instead?.(desk, close) ?? nothing)}
      <p class="actions"><button @click=${close}>${desk.t.close_}</button></p>
    </div>`;
  };
}

const roleChoice = (
  m: PasteWords,
  role: string | undefined,
  place: number,
  setRole: (place: number, role: string) => void,
): TemplateResult =>
  html`<select
    aria-label=${m.columnOf(place + 1)}
    @change=${({ target }: Event) => setRole(place, (target as HTMLSelectElement).value)}
  >
    ${Object.entries(m.roles).map(([id, name]) => html`<option value=${id} .selected=${id === (role ?? '')}>${name}</option>`)}
  </select>`;
