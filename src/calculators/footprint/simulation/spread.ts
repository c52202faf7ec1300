/** How the draws of a simulation spread. */
export interface Spread {
  readonly standardDeviation: number;
  /** Of the mean: the standard deviation ÷ √draws. */
  readonly standardError: number;
  /** The 2.5th, 50th and 97.5th percentile: 95 % of all draws lie between the first and the last. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly histogram: Histogram;
}

/** How many draws lie in each of equally wide bins. The counts add up to the draws. */
export interface Histogram {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

const BINS = 40;

/** Describes draws, of which each is `offset` more than the number in the list. */
export function spreadOf(draws: Float64Array, offset = 0): Spread {
  const ordered = Float64Array.from(draws).sort();
  const mean = ordered.reduce((sum, value) => sum + value, 0) / ordered.length;
  const squares = ordered.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const standardDeviation = ordered.length > 1 ? Math.sqrt(squares / (ordered.length - 1)) : 0;
  return {
    standardDeviation,
    standardError: standardDeviation / Math.sqrt(ordered.length),
    low: offset + percentile(ordered, 0.025),
    median: offset + percentile(ordered, 0.5),
    high: offset + percentile(ordered, 0.975),
    histogram: histogramOf(ordered, offset),
  };
}

/** Between the two draws that it falls between, in proportion. */
function percentile(ordered: Float64Array, share: number): number {
  const place = (ordered.length - 1) * share;
  const below = ordered[Math.floor(place)] ?? NaN;
  const above = ordered[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

function histogramOf(ordered: Float64Array, offset: number): Histogram {
  const [least = 0, most = 0] = [ordered[0], ordered.at(-1)];
  const width = (most - least) / BINS;
  const counts = new Array<number>(width > 0 ? BINS : 1).fill(0);
  for (const value of ordered) {
    const bin = width > 0 ? Math.min(Math.floor((value - least) / width), BINS - 1) : 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { from: offset + least, to: offset + most, counts };
}
