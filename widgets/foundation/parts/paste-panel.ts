import { html, nothing, type TemplateResult } from 'lit';
import type { FileDesk } from '../desk.ts';
import type { PasteWords } from '../messages/paste.ts';
import type { Told } from './beside-page.ts';
import { preview, rowsToAdd } from './import/preview.ts';
import { progress } from './import/progress.ts';
import type { PastedRow, PasteEntry, Reading, TextToRead } from './import/reading.ts';
import { FIRST_ROWS, MORE_ROWS } from './import/rows-to-draw.ts';
import { newRun, running, type Run } from './import/run.ts';
import { allowDrop, TableFile } from './table-file.ts';

export type { PastedRow } from './import/reading.ts';

/** A text with what became of it. */
interface Pasted<Entry, Row> extends TextToRead<Entry> {
  readonly reading?: Reading<Row> | undefined;
  /** What the reading was made with, beside the text. */
  readonly of?: object | undefined;
  readonly run?: Run | undefined;
  /** How the last run ended without a reading. */
  readonly ended?: 'stopped' | 'failed' | undefined;
  /** How many rows are drawn. */
  readonly count: number;
}

interface PasteOptions<Desk, Entry, Row> {
  readonly title: (desk: Desk) => string;
  readonly words: (desk: Desk) => PasteWords;
  /** What can be chosen for a row. */
  readonly entries: readonly Entry[];
  /** What rows are read with beside the text: another object where it changed, so that they are read again. */
  readonly with?: (desk: Desk) => object;
  /** Reads the text; nothing where the signal stopped it. */
  readonly read: (
    desk: Desk,
    text: TextToRead<Entry>,
    told: Told,
    signal: AbortSignal,
  ) => Promise<Reading<Row> | undefined>;
  /** Adds the rows that are fine; false where what they need couldn't be loaded. */
  readonly add: (desk: Desk, rows: readonly Row[]) => Promise<boolean>;
  /** Rows for which the reader may take at once what was found and is only similar. */
  readonly confirm?: {
    readonly label: (desk: Desk, count: number) => string;
    readonly of: (rows: readonly Row[]) => ReadonlyMap<number, Entry>;
  };
  /** It stands in another panel, which has its own heading and way out. */
  readonly isPart?: true;
  /** Shown beside the ways to open a file. */
  readonly beside?: (desk: Desk) => TemplateResult;
  /** Shown while nothing is pasted. */
  readonly instead?: (desk: Desk, close: () => void) => TemplateResult;
}

/**
 * A panel for rows from a spreadsheet, pasted or read from a file, with a preview in which every column and every row can be put right before anything
 * is added. What was pasted stays while the reader looks at something else.
 */
export function pastePanel<Desk extends FileDesk, Entry extends PasteEntry, Row extends PastedRow<Entry>>(
  options: PasteOptions<Desk, Entry, Row>,
): (desk: Desk, close: () => void) => TemplateResult {
  type Current = Pasted<Entry, Row>;
  const pasted = new WeakMap<object, Current>();
  const nothingYet: Current = { text: '', chosen: new Map(), count: FIRST_ROWS };
  const currentOf = (desk: Desk): Current => pasted.get(desk.host) ?? nothingYet;

  const put = (desk: Desk, next: Partial<Current>) => {
    pasted.set(desk.host, { ...currentOf(desk), ...next });
    desk.refresh();
  };

  /** Reads the text anew; a run that is still going has nothing to say any more. */
  const read = async (desk: Desk) => {
    currentOf(desk).run?.stopper.abort();
    const run = newRun();
    const of = options.with?.(desk);
    put(desk, { run, of, ended: undefined });
    const text = currentOf(desk);
    const work = (told: Told, signal: AbortSignal) => options.read(desk, text, told, signal);
    const reading = await running(run, work, () => desk.refresh()).catch(() => 'failed' as const);
    if (currentOf(desk).run !== run) return;
    if (reading === 'failed') put(desk, { run: undefined, reading: undefined, ended: 'failed' });
    else put(desk, { run: undefined, reading });
  };

  const type = (desk: Desk, text: string) => {
    currentOf(desk).run?.stopper.abort();
    pasted.set(desk.host, { ...nothingYet, text });
    if (text.trim()) void read(desk);
    else desk.refresh();
  };

  const stop = (desk: Desk) => {
    currentOf(desk).run?.stopper.abort();
    put(desk, { run: undefined, ended: 'stopped' });
  };

  const add = async (desk: Desk, rows: readonly Row[], close: () => void) => {
    if (!(await options.add(desk, rows))) return;
    pasted.delete(desk.host);
    file.forget(desk);
    close();
  };

  const file = new TableFile<Desk>(type);

  const status = (m: PasteWords, { run, ended, reading }: Current): string => {
    if (run?.isShown) return m.reading;
    if (ended) return m[ended];
    if (!reading?.ok) return '';
    const { rows, counts } = reading;
    return m.found(rows.filter(({ ok }) => ok).length, counts.unreadable);
  };

  const found = (desk: Desk, current: Current, close: () => void) => {
    const m = options.words(desk);
    const { reading, run } = current;
    if (!reading) return nothing;
    if (!reading.ok)
      return html`<p class="problem" role="alert">
        ${m.tableProblem(reading.problem.code, reading.problem.facts)}
      </p>`;
    // Joined to what is there now: two choices may come before it is read again.
    const choose = (chosen: ReadonlyMap<number, Entry>) => {
      pasted.set(desk.host, {
        ...currentOf(desk),
        chosen: new Map([...currentOf(desk).chosen, ...chosen]),
      });
      void read(desk);
    };
    const open = options.confirm?.of(reading.rows);
    return preview<Entry, Row>({
      title: options.title(desk),
      language: desk.language,
      words: m,
      reading,
      count: current.count,
      isRunning: run !== undefined,
      entries: options.entries,
      setRoles: (roles) => {
        pasted.set(desk.host, { ...currentOf(desk), roles });
        void read(desk);
      },
      choose: (row, entry) => choose(new Map([[row, entry]])),
      showMore: () => put(desk, { count: currentOf(desk).count + MORE_ROWS }),
      add: () => void add(desk, rowsToAdd(reading.rows), close),
      ...(open?.size && {
        confirm: { label: options.confirm?.label(desk, open.size) ?? '', take: () => choose(open) },
      }),
    });
  };

  return (desk, close) => {
    const current = currentOf(desk);
    const m = options.words(desk);
    // What the rows are read with has changed since, such as the sites of the inventory.
    const isOld = current.reading && current.of !== options.with?.(desk) && !current.run;
    if (isOld) queueMicrotask(() => void read(desk));
    const words = { name: m.reading, stop: m.stopReading };
    return html`<div @dragover=${allowDrop} @drop=${(event: DragEvent) => file.drop(desk, event)}>
      ${options.isPart ? html`<h4>${options.title(desk)}</h4>` : html`<h3>${options.title(desk)}</h3>`}
      ${file.view(desk)} ${options.beside?.(desk) ?? nothing}
      <label class="field wide">
        <span>${m.lead}</span>
        <textarea
          rows="5"
          spellcheck="false"
          placeholder=${m.placeholder}
          .value=${current.text}
          @input=${({ target }: InputEvent) => {
            file.forget(desk);
            type(desk, (target as HTMLTextAreaElement).value);
          }}
        ></textarea>
      </label>
      ${progress(current.run, words, () => stop(desk))}
      ${
        current.text.trim()
          ? html`<p role="status">${status(m, current)}</p>
              ${found(desk, current, close)}`
          : (options.instead?.(desk, close) ?? nothing)
      }
      ${
        options.isPart
          ? nothing
          : html`<p class="actions"><button @click=${close}>${desk.t.close_}</button></p>`
      }
    </div>`;
  };
}
