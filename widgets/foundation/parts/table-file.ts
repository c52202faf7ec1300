import { html, nothing, type TemplateResult } from 'lit';
import type { FileDesk } from '../desk.ts';
import { spreadsheetMessages } from '../messages/spreadsheet.ts';
import { besidePage } from './beside-page.ts';
import { importWorker } from './import/import-asked.ts';
import { progress } from './import/progress.ts';
import { newRun, running, type Run } from './import/run.ts';
import type { TableText } from './spreadsheet/table-text-of.ts';

/** A file that was chosen: being read, read, or not to be had because its reader couldn't be loaded. */
interface Opened {
  readonly file: File;
  readonly run?: Run;
  readonly found?: TableText | 'failed';
}

const kinds = '.xlsx,.xlsm,.xls,.xml,.csv,.tsv,.txt';

/** Opens a spreadsheet by a button or by dropping it, and hands over its text, which is as if it had been pasted. */
export class TableFile<Desk extends FileDesk> {
  /** Per element: the last file counts, however long those before it take to be read. */
  readonly #opened = new WeakMap<object, Opened>();

  constructor(private readonly take: (desk: Desk, text: string) => void) {}

  /** The button, the choice of a sheet where there are several, and what is wrong with the file. */
  view(desk: Desk): TemplateResult {
    const m = spreadsheetMessages[desk.language];
    const opened = this.#opened.get(desk.host);
    const choose = ({ target }: Event) => {
      const input = target as HTMLInputElement;
      const [file] = input.files ?? [];
      if (file) void this.#open(desk, file);
      // The same file may be chosen again after it was mended.
      input.value = '';
    };
    const ask = ({ currentTarget }: Event) =>
      ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click();
    return html`<p>
        <button @click=${ask}>${m.open}</button>
        <input type="file" hidden accept=${kinds} aria-label=${m.open} @change=${choose} />
        <span class="quiet">${m.drop}</span>
      </p>
      ${opened ? this.#state(desk, opened) : nothing}`;
  }

  /** Takes a file that was dropped; anything else that is dropped, such as a text, goes where it was meant to. */
  readonly drop = (desk: Desk, event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.#open(desk, file);
  };

  /** Lets go of the file: its text was changed by hand, or added. */
  forget({ host }: Desk): void {
    this.#opened.delete(host);
  }

  #state(desk: Desk, { file, run, found }: Opened): TemplateResult {
    const m = spreadsheetMessages[desk.language];
    const stop = () => {
      run?.stopper.abort();
      this.#opened.delete(desk.host);
      desk.refresh();
    };
    const going = progress(run, { name: m.reading, stop: m.stop }, stop);
    if (!found)
      return html`<p class="quiet" role="status">${desk.t.loading}</p>
        ${going}`;
    if (found === 'failed') return html`<p class="problem" role="alert">${desk.t.failed}</p>`;
    const choose = ({ target }: Event) =>
      void this.#open(desk, file, Number((target as HTMLSelectElement).value));
    return html`${going}${
      found.sheets.length > 1
        ? html`<label class="field"
            ><span>${m.sheet}</span>
            <select @change=${choose}>
              ${found.sheets.map((name, place) => html`<option value=${place} .selected=${place === found.sheet}>${name}</option>`)}
            </select>
          </label>`
        : nothing
    }${found.ok ? nothing : html`<p class="problem" role="alert">${m.problem(found.problem)}</p>`}`;
  }

  async #open(desk: Desk, file: File, sheet?: number): Promise<void> {
    const before = this.#opened.get(desk.host);
    before?.run?.stopper.abort();
    const run = newRun();
    // While another sheet of the same file is read its choice stays where it is.
    const opening: Opened = {
      file,
      run,
      ...(before?.file === file && before.found && { found: before.found }),
    };
    this.#opened.set(desk.host, opening);
    desk.refresh();
    const asked = { what: 'file', file, sheet } as const;
    const here = async () => (await import('./spreadsheet/table-text-of.ts')).tableTextOf(file, sheet);
    const found = await running(
      run,
      (told, signal) => besidePage<TableText>({ worker: importWorker, asked, here }, told, signal),
      () => desk.refresh(),
    ).catch(() => 'failed' as const);
    if (this.#opened.get(desk.host) !== opening || !found) return;
    this.#opened.set(desk.host, { file, found });
    if (found !== 'failed' && found.ok) this.take(desk, found.text);
    else desk.refresh();
  }
}

/** Lets files be dropped: a browser opens them in place of the page otherwise. */
export function allowDrop(event: DragEvent): void {
  if (holdsFiles(event)) event.preventDefault();
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
