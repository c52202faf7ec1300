import type { Bilingual, RowProblem, RowsReading } from '../../../../src/calculators/index.ts';
import { besidePage, pauseOf, type Told } from '../beside-page.ts';
import { importWorker, type ImportAsked } from './import-asked.ts';

/** What a row may become: a source, a material. */
export interface PasteEntry {
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
  /** The place of the row that it was joined to. */
  readonly joinedTo?: number;
  readonly suggestions: readonly Entry[];
  readonly problems: readonly RowProblem<string>[];
}

/** A text that was pasted, read as a table: what each column holds, and the rows; or why it can't be read. */
export type Reading<Row> = RowsReading<Row>;

/** A text with what the reader put right, by the places of columns and rows. */
export interface TextToRead<Entry> {
  readonly text: string;
  readonly roles?: readonly (string | undefined)[] | undefined;
  readonly chosen: ReadonlyMap<number, Entry>;
}

/** Shorter texts are read before a worker would have started. */
const SHORT = 30_000;

interface RowsWork<Answer> {
  readonly length: number;
  readonly asked: Exclude<ImportAsked, { readonly what: 'file' }>;
  /** Loads what the rows are checked with; a worker loads its own. */
  readonly prepare?: () => Promise<unknown>;
  /** The same on the page's own thread. */
  readonly here: (pause: (done: number) => Promise<boolean>) => Promise<Answer | undefined>;
}

/** Reads the rows of a text: a long one beside the page. */
export function readBeside<Answer>(
  { length, asked, prepare, here }: RowsWork<Answer>,
  told: Told,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const inSlices = async (toldHere: Told, stopped: AbortSignal) => {
    // What can't be loaded is told where the rows are added; until then their units can't be checked.
    await prepare?.().catch(() => {});
    return here(pauseOf(toldHere, stopped));
  };
  if (length < SHORT) return inSlices(told, signal);
  return besidePage({ worker: importWorker, asked, here: inSlices }, told, signal);
}

/** The ids of what was chosen, by the places of the rows, as a worker can be told them. */
export const chosenIds = (chosen: ReadonlyMap<number, PasteEntry>): readonly (readonly [number, string])[] =>
  [...chosen].map(([row, { id }]) => [row, id] as const);
