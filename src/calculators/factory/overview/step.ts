import type { CalculatorId, Figure, Subject } from '../figure.ts';

/** The path of a zero-carbon factory in the guideline's own order, and the yearly review that looks at all of it. */
export const stepIds = ['accounting', 'footprint', 'plan', 'offset', 'disclosure', 'review'] as const;

export type StepId = (typeof stepIds)[number];

/** What is missing keeps a step from being complete; what is to be looked at doesn't. */
export type StepState = 'not-begun' | 'begun' | 'complete';

/** One step with where it stands. */
export interface Step {
  readonly id: StepId;
  /** Where the work of it is done. */
  readonly calculator: CalculatorId;
  /** What of the guideline asks for it. */
  readonly clauses: readonly string[];
  readonly state: StepState;
  /** The numbers that say most, each open to its trace. */
  readonly figures: readonly StepFigure[];
  /** What is missing first, then what is to be looked at. */
  readonly remarks: readonly Remark[];
}

/** A figure with the result that states it. */
export interface StepFigure extends Figure {
  readonly subject: Subject;
}

/** What is missing or to be looked at: a code with facts, which the texts make a sentence of. */
export interface Remark {
  readonly severity: 'missing' | 'look';
  readonly code: RemarkCode;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The clause that it follows from: 6.1.2. */
  readonly clause: string;
  readonly place: RemarkPlace;
}

/** Where a remark is put right. */
export interface RemarkPlace {
  readonly calculator: CalculatorId;
  /** The year, the study or the assessment; absent where it is about none that exists, or about several. */
  readonly of?: string;
  /** Of it the line, the lot, the measure or the requirement to begin with, by its id. */
  readonly at?: string;
}

export const remarkCodes = [
  // accounting
  'noInventory',
  /** `year`, `expected`. */
  'yearMissing',
  /** `years`: 2022, 2023. */
  'yearsBetweenMissing',
  /** `year`, `count`, as have those that follow unless they say otherwise. */
  'linesNotCounted',
  'completenessOpen',
  'linesToLookAt',
  /** `year`. */
  'neitherScopeCounted',
  /** `year`, `scope`: the one that is missing. */
  'oneScopeCounted',
  /** `year`. */
  'scope3NotCounted',
  /** `year`, `market`. */
  'notForCompliance',
  /** `year`, `set`. */
  'gwpReasonMissing',
  /** `year`. */
  'equityShareOpen',
  /** `year`, `from`, `to`, `expectedFrom`, `expectedTo`. */
  'periodDiffers',
  'baseYearMissing',
  /** `baseYear`. */
  'baseYearWithoutInventory',
  /** `year`, `baseYear`. */
  'recalculationDue',
  /** `year`, `baseYear`. */
  'methodsDiffer',
  // footprint
  'noStudy',
  /** `name`, as have those that follow. */
  'studyEmpty',
  /** `name`, `count`. */
  'studyLinesNotCounted',
  'studyLinesToLookAt',
  // plan
  'noPlan',
  'planEmpty',
  /** `from`, `to`. */
  'planTooShort',
  'planYearsDisordered',
  'planWithoutBaseline',
  'planWithoutTarget',
  /** `year`, `tonnes`. */
  'targetMissed',
  /** `count`. */
  'measuresNotCounted',
  'measuresToLookAt',
  // offset
  'noClaim',
  /** `year`. */
  'claimWithoutInventory',
  /** `year`, `tonnes`. */
  'offsetsFallShort',
  /** `year`. */
  'residualIncomplete',
  'offsetWithoutReductions',
  'dependenceRises',
  /** `year`, `count`. */
  'lotsNotCounted',
  'claimToCorrect',
  'claimToLookAt',
  // disclosure
  'nothingToDisclose',
  /** `year`. */
  'addressMissing',
  'contactMissing',
  'entityUnnamed',
  // review
  'noAssessment',
  /** `date`, `count`. */
  'gatesFailed',
  'gatesOpen',
  'requirementsUnknown',
  'conditionsUndecided',
  /** `date`. */
  'reviewDue',
  'textChanged',
] as const;

export type RemarkCode = (typeof remarkCodes)[number];

/** What is missing before what is to be looked at, each in the order in which it came up. */
export const ordered = (remarks: readonly Remark[]): readonly Remark[] =>
  [...remarks].sort((one, other) => rank(one) - rank(other));

const rank = ({ severity }: Remark): number => (severity === 'missing' ? 0 : 1);

/** A step that nothing is missing of is complete. */
export function stateOf(begun: boolean, remarks: readonly Remark[]): StepState {
  if (!begun) return 'not-begun';
  return remarks.some(({ severity }) => severity === 'missing') ? 'begun' : 'complete';
}
