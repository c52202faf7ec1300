/** What is told while something runs: the share that is done, 0 to 1. */
export type Told = (done: number) => void;

/** Something that takes a while: how it is asked of a worker, and how it is done on the page's own thread. */
export interface LongWork<Result> {
  /** A new worker, from a module of its own; it may throw. */
  readonly worker: () => Worker;
  /** What the worker is sent. It answers with `{ done }`, with `{ result }` in the end, or with `{ failed }`. */
  readonly asked: unknown;
  /** Does the same in slices; nothing where the signal stopped it. */
  readonly here: (told: Told, signal: AbortSignal) => Promise<Result | undefined>;
}

/**
 * Runs beside the page: in a worker where the element comes from the page's own site, else in slices on the page's
 * thread. A browser refuses a worker from another origin, and a strict policy any worker at all; the result is the same
 * either way.
 * @returns nothing where `signal` stopped it
 */
export async function besidePage<Result>(
  { worker: start, asked, here }: LongWork<Result>,
  told: Told,
  signal: AbortSignal,
): Promise<Result | undefined> {
  if (signal.aborted) return undefined;
  const worker = started(start);
  if (!worker) return here(told, signal);
  try {
    return await inWorker<Result>(worker, asked, told, signal);
  } catch {
    return signal.aborted ? undefined : await here(told, signal);
  } finally {
    worker.terminate();
  }
}

function started(start: () => Worker): Worker | undefined {
  if (new URL(import.meta.url).origin !== location.origin) return undefined;
  try {
    return start();
  } catch {
    return undefined;
  }
}

interface Answer<Result> {
  readonly done?: number;
  readonly failed?: true;
  readonly result?: Result;
}

function inWorker<Result>(
  worker: Worker,
  asked: unknown,
  told: Told,
  signal: AbortSignal,
): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new Error('The worker could not run.'));
    signal.addEventListener('abort', () => resolve(undefined));
    worker.addEventListener('error', refuse);
    worker.addEventListener('messageerror', refuse);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer<Result>>) => {
      if (data.failed) refuse();
      else if (data.result !== undefined) resolve(data.result);
      else told(data.done ?? 0);
    });
    worker.postMessage(asked);
  });
}

/** Lets the page draw and answer between two slices that together took longer than a frame. */
export function pauseOf(told: Told, signal: AbortSignal): (done: number) => Promise<boolean> {
  let last = performance.now();
  return async (done) => {
    if (performance.now() - last > 12) {
      told(done);
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
    }
    return !signal.aborted;
  };
}
