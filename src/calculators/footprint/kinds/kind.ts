import type { Quantification } from '../../engine/quantification.ts';
import type { Form } from '../../lines/field.ts';
import type { LineReader } from '../../lines/line-reader.ts';
import type { Flow } from '../flows.ts';
import type { ProblemCode } from '../problems.ts';
import type { FootprintLine, FootprintStudy, Stage } from '../study.ts';

/** Reads one line of a study; the study is its `owner`. */
export type StudyReader = LineReader<FootprintStudy, FootprintLine, ProblemCode>;

/** Why the emissions of a line are, or may be, less than its life cycle: then it is marked, and its share told. */
export const partials = ['freight', 'freightUnstated', 'upstream'] as const;

export type Incompleteness = (typeof partials)[number];

/** The factor group of lines whose factor holds by definition, or which have none: it can't be wrong. */
export const BY_DEFINITION = 'definition';

/** What a line gives off and takes up for the amount that was entered, before it is scaled to the unit of analysis. */
export interface LineQuantification {
  readonly flows: readonly Flow[];
  /** Beside the total: what the same amount would give by the average of the grid. */
  readonly gridMix?: readonly Flow[];
  readonly activity?: Quantification;
  /** Lines with the same text share one factor, whose uncertainty is therefore correlated. */
  readonly factorGroup: string;
  readonly partial?: Incompleteness;
  /** The year and the region that its factor describes, for the quality of the data. */
  readonly describes?: { readonly year?: number | undefined; readonly region?: string | undefined };
}

/** One kind of line: in which stages it may stand, what it asks for, and how it is quantified. */
export interface FootprintKind<Id extends string = string> extends Form {
  readonly id: Id;
  /** The first is the usual one. */
  readonly stages: readonly Stage[];
  /** The form of each leg, for a kind that has legs. */
  readonly leg?: Form;
  /** @returns nothing where a needed field is missing or wrong; the reader has then noted why */
  readonly quantify: (read: StudyReader, legs: readonly StudyReader[]) => LineQuantification | undefined;
}

/* @__NO_SIDE_EFFECTS__ */
export function defineKind<const Id extends string>(kind: FootprintKind<Id>): FootprintKind<Id> {
  return kind;
}
