import {
  loadFootprint,
  type Simulation,
  type SimulationOptions,
  type UncertainLine,
} from '../../src/calculators/index.ts';
import { besidePage, type Told } from '../foundation/parts/beside-page.ts';

/**
 * Runs a simulation beside the page: in a worker or in slices; the draws are the same either way.
 * @returns nothing where `signal` stopped it
 */
export const simulated = (
  lines: readonly UncertainLine[],
  options: SimulationOptions,
  told: Told,
  signal: AbortSignal,
): Promise<Simulation | undefined> =>
  besidePage(
    {
      worker: () => new Worker(new URL('./simulate.worker.ts', import.meta.url), { type: 'module' }),
      asked: { lines, options },
      here: (toldHere, signalHere) => inSlices(lines, options, toldHere, signalHere),
    },
    told,
    signal,
  );

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
