import { lineProblemCodes, type LineProblemCode, type Problem as LineProblem } from '../lines/problems.ts';

/**
 * What is to be said about a measure or about the whole plan. An `error` keeps a measure out of it, an `ask` wants a
 * second look, a `note` tells what was done.
 */
export type Problem = LineProblem<ProblemCode>;

/** The same about the whole plan; `field` is the key of the plan, or `stated.` and the key of what is stated. */
export type PlanFinding = Problem;

/** Each with its facts; those that concern the whole plan are marked. */
export const problemCodes = [
  ...lineProblemCodes,
  // errors
  /** The measure can't be estimated in this way. `measure`, `came` (the estimator). */
  'estimatorNotOfMeasure',
  /** Of the plan: the factory file holds no inventory of its base year. `year`. */
  'noInventory',
  /** Of the plan: its last year isn't after its base year, or before its first. `from`, `to`, `baseYear`. */
  'planYearsDisordered',
  /** What is to be better afterwards is no better: an efficiency, a share of leaks, a PUE. `came`, `before`. */
  'noImprovement',
  /** A data centre can't use less than its IT does. `came`. */
  'pueBelowOne',
  /** Nothing of what the measure can do is chosen or said. */
  'nothingChosen',
  /** Two materials whose factors count different parts of their lives can't be compared. `virgin`, `recycled`. */
  'boundariesDiffer',
  // to look at again
  /** Two materials whose factors come from different publications. `virgin`, `recycled`. */
  'publicationsDiffer',
  /** The refrigerant isn't said, so what leaks of it isn't counted. */
  'chargeMissing',
  /** The reader's own figures name no document. */
  'estimateWithoutDocument',
  /** What biomass or another origin that may burn emits beside CO2 isn't counted. */
  'certificateBurns',
  /** Of the plan: guideline 7.1.2 asks for at least three years. `years`, `from`, `to`. */
  'planTooShort',
  /** Of the plan: nothing says what it starts from, so nothing limits the measures. */
  'baselineMissing',
  /** Of the plan: so many lines of the inventory are in no total. `count`. */
  'linesNotCounted',
  /** Of the plan: savings leave less grid electricity than certificates cover. `came`, `available` in MWh, `year`. */
  'certificatesAboveGrid',
  /** No year is said: the measure counts from the first year of the plan. `year`. */
  'yearMissing',
  /** More electricity than is left to save. `came`, `available` in MWh. */
  'savesMoreElectricity',
  /** More emissions of a scope than are left. `scope`, `came`, `available` in tCO2e. */
  'savesMoreEmissions',
  /** More certificates than there is uncovered electricity. `came`, `available` in MWh. */
  'certifiesMore',
  /** Storage moves the power of a plant, and there is none. */
  'storageWithoutPv',
  /** The sign has turned: emissions rise, by market or location. `basis`, `came` in tCO2e. */
  'emissionsRise',
  // choices to know of
  /** Counts once: another line is the same installation, or acts in the same way, and is larger. `line`, `id`. */
  'countedOnce',
  /** Acts on what others leave of the same load. `lines`, `share` (what is left, in %). */
  'chained',
  /** Works already in the base year: its meters hold it. `year`, `baseYear`. */
  'inBaseline',
  /** Works only after the last year of the plan. `year`, `to`. */
  'afterPlan',
  /** Changes scope 3, which the baseline doesn't count. `came` in tCO2e that are reduced, below zero where it adds. */
  'scope3NotCounted',
  /** Of the plan: the inventory is held in a share, the plan counts the whole factory. `share` in %. */
  'wholeFactory',
  /** Of the plan: no discount rate is said, so money later counts as money now. */
  'noDiscountRate',
  /** Part of what is saved is covered by certificates: only the location-based figure falls by it. `came` in MWh. */
  'alreadyGreen',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What only the measures calculator says. */
export type OwnProblemCode = Exclude<ProblemCode, LineProblemCode>;
