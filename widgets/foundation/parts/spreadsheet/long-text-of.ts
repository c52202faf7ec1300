import { Refusal, spreadsheetLimits as limits, type SpreadsheetProblem } from './problem.ts';
import { openWorkbook } from './read-workbook.ts';
import { ZipArchive } from './zip-archive.ts';

/** A text that a workbook keeps in pieces, or why there is none. */
export type LongText =
  | { readonly ok: true; readonly text: string }
  /** No sheet has one of the names; `sheets` are those there are. */
  | { readonly ok: false; readonly sheets: readonly string[] }
  | { readonly ok: false; readonly problem: SpreadsheetProblem };

/**
 * Puts together what a sheet of an .xlsx workbook keeps in the cells of its first column, in their order: a text that is too
 * long for one cell.
 * @param names what the sheet may be called
 * @param begins whether a piece is the first of the text: above it stands a sentence to the reader
 */
export async function longTextOf(
  bytes: Uint8Array<ArrayBuffer>,
  names: readonly string[],
  begins: (piece: string) => boolean,
): Promise<LongText> {
  try {
    if (bytes.length > limits.bytes) {
      throw new Refusal('tooLarge', { came: bytes.length, maximum: limits.bytes });
    }
    const workbook = await openWorkbook(new ZipArchive(bytes));
    const sheet = workbook.names.findIndex((name) => names.includes(name));
    if (sheet < 0) return { ok: false, sheets: workbook.names };
    const pieces = (await workbook.longTexts?.(sheet)) ?? [];
    return { ok: true, text: pieces.slice(Math.max(0, pieces.findIndex(begins))).join('') };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problem: error.problem };
  }
}
