import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { combineSum, type UncertainLine } from '../../engine/uncertainty.ts';
import { spreadOf, type Spread } from './spread.ts';

export { finish, finishInSlices } from '../../engine/steps.ts';

/** Where none is said, the day on which GB/T 24067—2024 was issued: whoever repeats a simulation draws the same. */
const SEED = 20_240_823;

/** How a simulation is run. The same numbers and the same seed give the same result, whatever the slices are. */
export interface SimulationOptions {
  /** How often the footprint is drawn. */
  readonly draws?: number;
  /** An integer of 32 bits; it is told with the result, so that anybody can draw the same numbers again. */
  readonly seed?: number;
  /** Draws between two reports of progress. */
  readonly slice?: number;
}

/** What a simulation found, in the unit of the lines. Plain data: it may cross to another thread and back. */
export interface Simulation {
  readonly draws: number;
  readonly seed: number;
  /** The sum of all lines as they are computed without any uncertainty. */
  readonly deterministic: number;
  /** The mean of all draws. */
  readonly mean: number;
  /** Places of the lines that lack one of their two half-widths: they were held fixed. */
  readonly fixed: readonly number[];
  /** Their share of the absolute sum, 0 to 1; undefined where nothing emits. */
  readonly fixedShare: number | undefined;
  /** Absent where no line has half-widths: then nothing is known of the range, which isn't a range of zero. */
  readonly spread?: Spread;
}

/** Of the standard normal distribution, the value that 97.5 % stay below: half the width of a 95 % interval. */
const Z975 = 1.959963984540054;

/**
 * Draws the footprint many times (IPCC 2006 Guidelines, volume 1, chapter 3, approach 2). Amounts and factors can't be
 * negative, so each is drawn from a lognormal distribution whose coefficient of variation is its half-width ÷ 1.96, and
 * whose mean is the number that was entered: σ² = ln(1 + cv²), μ = ln m − σ²/2. Lines of one group share the draw of
 * their factor. A generator, so that a worker or the main thread runs it in slices: it yields the share that is done, 0
 * to 1, and whoever stops asking has cancelled it.
 * @throws RangeError for numbers that are none, for draws or slices below 1 and for a seed beyond 32 bits
 */
export function* simulate(
  lines: readonly UncertainLine[],
  { draws = 10_000, seed = SEED, slice = 500 }: SimulationOptions = {},
): Generator<number, Simulation, void> {
  check('draws', draws, 1);
  check('slice', slice, 1);
  check('seed', seed, -(2 ** 31), 2 ** 31 - 1);
  const { total, unquantified, quantifiedShare } = combineSum(lines);
  const model = modelOf(lines);
  const normal = normalNumbers(seed);
  const totals = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    if (draw > 0 && draw % slice === 0) yield draw / draws;
    totals[draw] = drawOnce(model, normal);
  }
  return {
    draws,
    seed,
    deterministic: total,
    mean: model.exact + totals.reduce((sum, value) => sum + value, 0) / draws,
    fixed: unquantified,
    fixedShare: quantifiedShare === undefined ? undefined : 1 - quantifiedShare,
    ...(unquantified.length < lines.length && { spread: spreadOf(totals, model.exact) }),
  };
}

/** The lines as arrays of numbers, for the inner loop. */
interface Model {
  /** The sum of what doesn't vary. */
  readonly exact: number;
  readonly groups: Float64Array;
  /** Of each line that varies: emissions × exp(−σ²/2), σ of its activity, σ of its factor, place of its group. */
  readonly scale: Float64Array;
  readonly activity: Float64Array;
  readonly factor: Float64Array;
  readonly group: Uint32Array;
}

function modelOf(lines: readonly UncertainLine[]): Model {
  const varies = ({ activity, factor }: UncertainLine) =>
    activity !== undefined && factor !== undefined && activity + factor > 0;
  const varying = lines.filter(varies);
  const shared = new Map(
    [...new Set(varying.map(({ group }) => group))].map((group, place) => [group, place]),
  );
  const activity = Float64Array.from(varying, (line) => sigmaOf(line.activity));
  const factor = Float64Array.from(varying, (line) => sigmaOf(line.factor));
  const halfVariance = (place: number) => ((activity[place] ?? 0) ** 2 + (factor[place] ?? 0) ** 2) / 2;
  return {
    exact: lines.reduce((sum, line) => (varies(line) ? sum : sum + line.emissions), 0),
    groups: new Float64Array(shared.size),
    scale: Float64Array.from(varying, ({ emissions }, place) => emissions * Math.exp(-halfVariance(place))),
    activity,
    factor,
    group: Uint32Array.from(varying, ({ group }) => shared.get(group) ?? 0),
  };
}

const sigmaOf = (halfWidth = 0): number => Math.sqrt(Math.log1p((halfWidth / Z975) ** 2));

/** One draw of what varies. A lognormal amount × a lognormal factor is one exponential. */
function drawOnce({ groups, scale, activity, factor, group }: Model, normal: () => number): number {
  for (let place = 0; place < groups.length; place += 1) groups[place] = normal();
  let total = 0;
  for (let place = 0; place < scale.length; place += 1) {
    const shared = (factor[place] ?? 0) * (groups[group[place] ?? 0] ?? 0);
    total += (scale[place] ?? 0) * Math.exp((activity[place] ?? 0) * normal() + shared);
  }
  return total;
}

/** Standard normal numbers in pairs (Box and Muller 1958). */
function normalNumbers(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  // The first numbers of neighbouring seeds resemble one another.
  for (let skipped = 0; skipped < 64; skipped += 1) generator.next();
  let kept: number | undefined;
  return () => {
    if (kept !== undefined) {
      const second = kept;
      kept = undefined;
      return second;
    }
    // 1 − u is never 0, whose logarithm there is none.
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(generator)));
    const angle = 2 * Math.PI * uniformFloat64(generator);
    kept = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

function check(name: string, value: number, least: number, most = 2 ** 31 - 1): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`“${name}” is an integer from ${least} to ${most}, not ${value}.`);
}
