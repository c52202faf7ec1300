import type { Told } from '../beside-page.ts';

/** Something that runs and may take a while. It is shown once it has taken longer than a moment. */
export interface Run {
  readonly stopper: AbortController;
  done: number;
  isShown: boolean;
}

/** What is quicker is not shown as running. */
const MOMENT = 200;

/**
 * Runs `work` and draws while it runs.
 * @returns its result; nothing where it was stopped
 * @throws what `work` throws, unless it was stopped
 */
export async function running<Result>(
  run: Run,
  work: (told: Told, signal: AbortSignal) => Promise<Result | undefined>,
  draw: () => void,
): Promise<Result | undefined> {
  const { signal } = run.stopper;
  const timer = setTimeout(() => {
    run.isShown = true;
    draw();
  }, MOMENT);
  const told = (done: number) => {
    run.done = done;
    if (run.isShown && !signal.aborted) draw();
  };
  try {
    const result = await work(told, signal);
    return signal.aborted ? undefined : result;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

export const newRun = (): Run => ({ stopper: new AbortController(), done: 0, isShown: false });
