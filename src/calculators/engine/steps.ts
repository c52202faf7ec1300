/** A calculation in steps, so that the page stays alive: each gives the share that is done, 0 to 1, the last the result. */
export type Steps<Result> = Generator<number, Result, void>;

/** Runs a calculation to its end at once. `told` gets the share that is done. */
export function finish<Result>(steps: Steps<Result>, told: (done: number) => void = () => {}): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    told(step.value);
  }
}

/**
 * Runs a calculation slice by slice. `pause` gets the share that is done and lets other work go on; where it answers
 * false, the calculation ends without a result.
 */
export async function finishInSlices<Result>(
  steps: Steps<Result>,
  pause: (done: number) => Promise<boolean>,
): Promise<Result | undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!(await pause(step.value))) return undefined;
  }
}
