/** One line of an inventory with the half-widths of the 95 % intervals of its two inputs, as shares (0.05 is ±5 %). */
export interface UncertainLine {
  /** In any one unit of mass, the same for all lines. What is exported is negative. */
  readonly emissions: number;
  /** Of the activity data; undefined where nobody knows it. 0 says that it is known to be exact. */
  readonly activity?: number;
  /** Of the emission factor; undefined and 0 as above. */
  readonly factor?: number;
  /** Lines of one group share one emission factor, so its error moves them all together. */
  readonly group: string;
}

/** What one input adds to the range: the activity data of one line, or the factor that a group of lines shares. */
export interface Contribution {
  readonly what: 'activity' | 'factor';
  readonly group: string;
  /** The places in the list of the lines that the input stands in: one for activity data. */
  readonly lines: readonly number[];
  /** The half-width that this input alone would cause, in the unit of the emissions. */
  readonly halfWidth: number;
  /** Of the variance of the sum, 0 to 1. All contributions add up to 1. */
  readonly varianceShare: number;
  /** The half-width that would be left if this input were exact. */
  readonly halfWidthWithout: number;
}

/** The uncertainty of a sum of lines. The range is that of the quantified lines only, and says which share they are. */
export interface CombinedUncertainty {
  /** The sum of all lines. */
  readonly total: number;
  /** The sum of the lines whose two inputs both have a half-width. */
  readonly quantifiedEmissions: number;
  /** The sum of the other lines: no range is known for them. */
  readonly unquantifiedEmissions: number;
  /** The places of those other lines. */
  readonly unquantified: readonly number[];
  /** Of the absolute emissions, 0 to 1; undefined where there are none. */
  readonly quantifiedShare: number | undefined;
  /** Of the 95 % interval of `quantifiedEmissions`, in their unit; undefined where no line is quantified. */
  readonly halfWidth: number | undefined;
  /** The half-width as a share of `quantifiedEmissions`; undefined where they add up to nothing. */
  readonly relative: number | undefined;
  /** The largest first; inputs that are exact are left out. */
  readonly contributions: readonly Contribution[];
  /** The input whose better knowledge would narrow the range most. */
  readonly mostValuable: Contribution | undefined;
  /** Places of lines with an input beyond `approach1Limit`, for which the method is only a first idea. */
  readonly wide: readonly number[];
}

/** Approach 1 supposes small, symmetric uncertainties; beyond ±30 % a Monte Carlo simulation (approach 2) is the tool. */
const approach1Limit = 0.3;

/**
 * The relative half-width of a product of independent inputs: √(U₁² + U₂² + …).
 * IPCC 2006 Guidelines, volume 1, chapter 3, equation 3.1.
 * @throws RangeError for a half-width that is negative or no finite number.
 */
export function combineProduct(relatives: readonly number[]): number {
  for (const relative of relatives) checkHalfWidth(relative);
  return Math.hypot(...relatives);
}

/**
 * The range of a sum of lines by error propagation: U² = Σ U_g², and within a group of lines that share one factor
 * U_g² = (Σ U_EF·E_i)² + Σ (U_AD,i·E_i)², all absolute. IPCC 2006 Guidelines, volume 1, chapter 3, equation 3.2, with the
 * factor of a group fully correlated. A line without one of its two half-widths is left out of the range and counted as
 * such: nothing that is unknown passes for exact.
 * @throws RangeError for emissions that are no finite number, and for half-widths as in `combineProduct`.
 */
export function combineSum(lines: readonly UncertainLine[]): CombinedUncertainty {
  for (const line of lines) checkLine(line);
  const places = lines.map((_, place) => place);
  const quantified = places.filter((place) => isQuantified(lines[place]));
  const unquantified = places.filter((place) => !isQuantified(lines[place]));
  const emissionsOf = (some: readonly number[]) => sum(some.map((place) => lines[place]?.emissions ?? 0));
  const sizeOf = (some: readonly number[]) =>
    sum(some.map((place) => Math.abs(lines[place]?.emissions ?? 0)));

  const quantifiedEmissions = emissionsOf(quantified);
  const errors = errorsOf(lines, quantified);
  const variance = sum(errors.map((error) => error.halfWidth ** 2));
  const halfWidth = quantified.length > 0 ? Math.sqrt(variance) : undefined;
  const contributions = errors
    .filter((error) => error.halfWidth > 0)
    .sort((a, b) => b.halfWidth - a.halfWidth)
    .map((error): Contribution => {
      const own = error.halfWidth ** 2;
      return {
        ...error,
        varianceShare: own / variance,
        halfWidthWithout: Math.sqrt(Math.max(variance - own, 0)),
      };
    });

  return {
    total: emissionsOf(places),
    quantifiedEmissions,
    unquantifiedEmissions: emissionsOf(unquantified),
    unquantified,
    quantifiedShare: sizeOf(places) > 0 ? sizeOf(quantified) / sizeOf(places) : undefined,
    halfWidth,
    relative:
      halfWidth === undefined || quantifiedEmissions === 0
        ? undefined
        : halfWidth / Math.abs(quantifiedEmissions),
    contributions,
    mostValuable: contributions[0],
    wide: quantified.filter((place) => isWide(lines[place])),
  };
}

type InputError = Omit<Contribution, 'varianceShare' | 'halfWidthWithout'>;

/** The absolute half-width of every independent input: the activity data of each line, the factor of each group. */
function errorsOf(lines: readonly UncertainLine[], quantified: readonly number[]): InputError[] {
  const groups = new Map<string, { places: number[]; error: number }>();
  const errors: InputError[] = [];
  for (const place of quantified) {
    const { emissions, activity = 0, factor = 0, group } = lines[place] as UncertainLine;
    errors.push({ what: 'activity', lines: [place], group, halfWidth: activity * Math.abs(emissions) });
    const shared = groups.get(group) ?? { places: [], error: 0 };
    shared.places.push(place);
    // With its sign: what a factor overstates in a purchase it overstates in an export, too.
    shared.error += factor * emissions;
    groups.set(group, shared);
  }
  for (const [group, { places, error }] of groups) {
    errors.push({ what: 'factor', lines: places, group, halfWidth: Math.abs(error) });
  }
  return errors;
}

function isQuantified(line: UncertainLine | undefined): boolean {
  return line?.activity !== undefined && line.factor !== undefined;
}

function isWide(line: UncertainLine | undefined): boolean {
  return Math.max(line?.activity ?? 0, line?.factor ?? 0) > approach1Limit;
}

function checkLine({ emissions, activity, factor }: UncertainLine): void {
  if (!Number.isFinite(emissions)) throw new RangeError(`Emissions are a finite number, not ${emissions}.`);
  if (activity !== undefined) checkHalfWidth(activity);
  if (factor !== undefined) checkHalfWidth(factor);
}

function checkHalfWidth(relative: number): void {
  if (!(relative >= 0 && Number.isFinite(relative))) {
    throw new RangeError(`The half-width of an interval is a share of at least 0, not ${relative}.`);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
