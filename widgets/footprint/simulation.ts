import {
  loadFootprint,
  type Simulation,
  type SimulationOptions,
  type UncertainLine,
} from '../../src/calculators/index.ts';

/** The seed of every simulation here, the day on which GB/T 24067—2024 was issued: whoever repeats it draws the same. */
export const SEED = 20_240_823;

/** What is told while it runs: the share that is done, 0 to 1. */
type Told = (done: number) => void;

/**
 * Runs a simulation beside the page: in a worker where the element comes from the page's own site, else in slices on the
 * page's thread. A browser refuses a worker from another origin, and a strict policy any worker at all; the draws are
 * the same either way.
 * @returns nothing where `signal` stopped it
 */
export async function simulated(
  lines: readonly UncertainLine[],
  options: SimulationOptions,
  told: Told,
  signal: AbortSignal,
): Promise<Simulation | undefined> {
  const worker = startWorker();
  if (!worker) return inSlices(lines, options, told, signal);
  try {
    return await inWorker(worker, { lines, options }, told, signal);
  } catch {
    return await inSlices(lines, options, told, signal);
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | undefined {
  if (new URL(import.meta.url).origin !== location.origin) return undefined;
  try {
    return new Worker(new URL('./simulate.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

type Answer = { readonly done: number; readonly result?: undefined } | { readonly result: Simulation };

function inWorker(
  worker: Worker,
  asked: { readonly lines: readonly UncertainLine[]; readonly options: SimulationOptions },
  told: Told,
  signal: AbortSignal,
): Promise<Simulation | undefined> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(undefined));
    worker.addEventListener('error', () => reject(new Error('The worker could not run.')));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.result) resolve(data.result);
      else told(data.done);
    });
    worker.postMessage(asked);
  });
}

async function inSlices(
  lines: readonly UncertainLine[],
  options: SimulationOptions,
  told: Told,
  signal: AbortSignal,
): Promise<Simulation | undefined> {
  const { finishInSlices, simulate } = await loadFootprint.monteCarlo();
  return finishInSlices(simulate(lines, options), async (done) => {
    told(done);
    await new Promise((resolve) => setTimeout(resolve));
    return !signal.aborted;
  });
}
