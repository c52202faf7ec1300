import {
  finish,
  simulate,
  type SimulationOptions,
} from '../../src/calculators/footprint/simulation/monte-carlo.ts';
import type { UncertainLine } from '../../src/calculators/index.ts';

/** What the worker is asked: the lines as plain numbers, and how to draw. */
export interface Asked {
  readonly lines: readonly UncertainLine[];
  readonly options: SimulationOptions;
}

// A worker is a program of its own: through the calculators' index it would hold all of them.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const result = finish(simulate(data.lines, data.options), (done) => postMessage({ done }));
  postMessage({ result });
});
