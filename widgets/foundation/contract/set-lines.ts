import { nextLineId, type EnteredLine, type RowProblem } from '../../../src/calculators/index.ts';
import type { LineDesk } from '../desk.ts';
import { contractWords } from '../messages/contract.ts';
import type { InputEntry, InputOutcome } from './binding.ts';

/** A row as pasting interprets it. */
interface ReadRow<Line> {
  readonly line?: Omit<Line, 'id'>;
  readonly problems: readonly RowProblem<string>[];
}

interface SetOptions<Line> {
  /** A problem of a row as a sentence. */
  readonly say: (problem: RowProblem<string>) => string;
  /** Whether a line of the desk may take an input of its kind and name; every line may, unless it is said. */
  readonly mayHold?: (line: Line) => boolean;
}

/**
 * Puts rows on the desk that were read from a host's inputs: into the line of the same kind and name where there is one, else
 * into a new one. An input without a number adds its line to be filled in, and is none of the lines that are given back.
 */
export async function setLines<Line extends EnteredLine>(
  desk: LineDesk<Line>,
  entries: readonly InputEntry[],
  rows: readonly ReadRow<Line>[],
  { say, mayHold = () => true }: SetOptions<Line>,
): Promise<InputOutcome> {
  const words = contractWords[desk.language];
  const problems: string[] = [];
  const taken: { readonly line: Omit<Line, 'id'>; readonly isGiven: boolean }[] = [];
  entries.forEach((entry, place) => {
    const row = rows[place];
    const wrong = row?.problems.find(
      ({ severity, code }) => severity === 'error' && !(code === 'amountMissing' && entry.amount === ''),
    );
    if (row?.line && !wrong) taken.push({ line: row.line, isGiven: entry.amount !== '' });
    else problems.push(words.badInput(entry.text, wrong ? say(wrong) : words.unknownName));
  });
  const same = (line: Line, { kind, name }: Omit<Line, 'id'>) =>
    line.kind === kind && line.name === name && mayHold(line);
  if (taken.length && !(await desk.loadToAdd(taken.map(({ line }) => ({ ...line, id: '' }) as Line))))
    return { lines: [], problems: [...problems, words.notLoaded] };
  const ids: string[] = [];
  desk.changeLines((lines) =>
    taken.reduce<readonly Line[]>((next, { line, isGiven }) => {
      const known = next.find((one) => same(one, line));
      const id = known?.id ?? nextLineId(next);
      if (isGiven) ids.push(id);
      return known
        ? next.map((one) => (one === known ? { ...one, fields: { ...one.fields, ...line.fields } } : one))
        : [...next, { ...line, id } as Line];
    }, lines),
  );
  return { lines: ids, problems };
}
