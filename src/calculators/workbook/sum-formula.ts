import { isRef, type CellRef, type Formula } from './block.ts';

/** A function takes no more arguments than this. */
const ARGUMENTS = 250;

/**
 * The sum of some terms; cells that stand beside or below one another are taken together: SUM(C4:C9), C4+C9, 0 for none.
 */
export function asSum(terms: readonly Formula[]): Formula {
  if (!terms.length) return ['0'];
  const cells = terms.map((term) => (term.length === 1 && term[0] && isRef(term[0]) ? term[0] : undefined));
  if (!cells.every((cell) => cell !== undefined)) return joined(terms, '+');
  const runs = runsOf(cells);
  if (runs.every(({ from, to }) => from === to) && runs.length <= 4) {
    return joined(
      runs.map(({ from }) => [from]),
      '+',
    );
  }
  const parts = runs.map((run): Formula => [run.from === run.to ? run.from : run]);
  if (parts.length <= ARGUMENTS) return ['SUM(', ...joined(parts, ','), ')'];
  const halves = Math.ceil(parts.length / 2);
  return joined(
    [parts.slice(0, halves), parts.slice(halves)].map((half) => ['SUM(', ...joined(half, ','), ')']),
    '+',
  );
}

interface Run {
  readonly from: CellRef;
  readonly to: CellRef;
}

/** Cells in rows or columns that follow one another, as long as they go on. */
function runsOf(cells: readonly CellRef[]): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && follows(last, cell)) runs[runs.length - 1] = { from: last.from, to: cell };
    else runs.push({ from: cell, to: cell });
  }
  return runs;
}

function follows({ from, to }: Run, next: CellRef): boolean {
  if (next.block !== to.block) return false;
  const [down, right] = [next.row - to.row, next.column - to.column];
  if (down === 1 && right === 0) return from.column === to.column;
  return down === 0 && right === 1 && from.row === to.row;
}

const joined = (terms: readonly Formula[], between: string): Formula =>
  terms.flatMap((term, place) => (place > 0 ? [between, ...term] : term));
