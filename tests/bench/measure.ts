/** How long runs took, in milliseconds. */
export interface Measured {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Long enough for the compiler, in milliseconds. */
const WARM_UP = 2_000;

/** The middle and the least of many runs, after some that warm the compiler up. */
export function measure(runs: number, run: () => unknown): Measured {
  const begin = performance.now();
  while (performance.now() - begin < WARM_UP) run();
  const times = Array.from({ length: runs }, () => {
    const since = performance.now();
    run();
    return performance.now() - since;
  });
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)] ?? NaN, least: times[0] ?? NaN, most: times.at(-1) ?? NaN };
}

/** Prints one line of the result. */
export function print(what: string, { median, least }: Measured, more = ''): void {
  const digits = (milliseconds: number) => milliseconds.toPrecision(3).padStart(6);
  console.log(`${what.padEnd(52)} ${digits(median)} ms (least ${digits(least)})${more}`);
}
