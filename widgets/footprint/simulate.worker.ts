import { loadFootprint, type SimulationOptions, type UncertainLine } from '../../src/calculators/index.ts';

/** What the worker is asked: the lines as plain numbers, and how to draw. */
export interface Asked {
  readonly lines: readonly UncertainLine[];
  readonly options: SimulationOptions;
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void loadFootprint.monteCarlo().then(({ finish, simulate }) => {
    const result = finish(simulate(data.lines, data.options), (done) => postMessage({ done }));
    postMessage({ result });
  });
});
