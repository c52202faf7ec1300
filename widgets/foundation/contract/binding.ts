import type { HandedField } from './handed-result.ts';

/** One input that a host or a link sets: `外购电力 120000 kWh` in three parts; the last two may be missing. */
export interface InputEntry {
  /** The entry as it was written, for a sentence about it. */
  readonly text: string;
  readonly name: string;
  readonly amount: string;
  readonly unit: string;
}

/** What became of inputs: the lines that hold what was given, and a sentence for each input that could not be taken. */
export interface InputOutcome {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
}

/**
 * What a calculator gives to and takes from the page around it. Each has its own in `parts/binding.ts`, loaded where a host
 * asks for it. Methods, so that the binding of a narrower desk is one of any.
 */
export interface Binding<Desk> {
  /** Every figure that can be handed over, as it is shown, in the order it is listed to the reader. */
  fields(desk: Desk): readonly HandedField[];
  /** Puts inputs on the desk: into the line that is of the same thing where there is one, else into a new one. */
  set(desk: Desk, entries: readonly InputEntry[]): Promise<InputOutcome>;
}
