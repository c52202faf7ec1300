import type { Quantification } from '../../engine/quantification.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import { fieldsFor, type Field } from '../../lines/field.ts';
import { LineReader, type ReadingContext } from '../../lines/line-reader.ts';
import { pickedFactor } from '../../lines/pins.ts';
import type { Catalogue } from '../catalogue.ts';
import { fieldsOf } from '../fields-of.ts';
import type { Flow } from '../flows.ts';
import type { FootprintKind, LineQuantification, StudyReader } from '../kinds/kind.ts';
import type { Problem } from '../problems.ts';
import type { FootprintLine, FootprintStudy, Leg } from '../study.ts';

/** One line as it was read, before it is scaled to the unit of analysis. */
export interface ReadLine {
  readonly line: FootprintLine;
  readonly fields: readonly Field[];
  /** The form of each leg, in the order of the line's legs. */
  readonly legs: readonly QuantifiedLeg[];
  readonly problems: readonly Problem[];
  readonly used: readonly CitedFactor[];
  readonly selections: readonly (readonly [key: string, factor: string])[];
  /** As entered; absent where something is missing or wrong. */
  readonly result?: LineQuantification;
}

export interface QuantifiedLeg {
  readonly leg: Leg;
  readonly fields: readonly Field[];
}

/** One line with what it adds to one unit of analysis. A line that doesn't count has no flows, and `problems` says why. */
export interface QuantifiedLine extends ReadLine {
  /** How often its amounts are in one unit of analysis. */
  readonly scale?: Quantification<'1'>;
  readonly flows: readonly Flow[];
  /** The same with all electricity by the average of the grid. */
  readonly gridMix: readonly Flow[];
  /** Absent where it doesn't count. */
  readonly total?: Quantification<'kgCO2e'>;
}

/** Reads one line and quantifies it as entered. Whatever is wrong with it stays with it. */
export function readLine(line: FootprintLine, study: FootprintStudy, catalogue: Catalogue): ReadLine {
  const kind = catalogue.kind(line.kind);
  if (!kind) {
    const problem: Problem = { severity: 'error', code: 'unknownKind', facts: { came: line.kind } };
    return { line, fields: [], legs: [], problems: [problem], used: [], selections: [] };
  }
  const context: ReadingContext = { catalogue, calculator: 'footprint' };
  const fields = fieldsOf(line, study, catalogue);
  const read: StudyReader = new LineReader(line, study, fields, context);
  const legs = readersOfLegs(kind, line, study, context);
  const result = kind.quantify(
    read,
    legs.map(({ reader }) => reader),
  );
  const problems = [...read.problems, ...legs.flatMap(problemsOfLeg)];
  const readers = [read, ...legs.map(({ reader }) => reader)];
  const wrong = problems.some(({ severity }) => severity === 'error');
  return {
    line,
    fields,
    legs: legs.map(({ leg, fields: ofLeg }) => ({ leg, fields: ofLeg })),
    problems,
    used: readers.flatMap(({ used }) => used),
    selections: readers.flatMap(({ selections }) => selections),
    ...(result && !wrong && { result }),
  };
}

interface LegReader extends QuantifiedLeg {
  readonly reader: StudyReader;
}

/** A leg is read like a line of its own, with the line's evidence; its overrides have roles such as `leg-2/emissionFactor`. */
function readersOfLegs(
  { leg: form }: FootprintKind,
  line: FootprintLine,
  study: FootprintStudy,
  context: ReadingContext,
): readonly LegReader[] {
  if (!form) return [];
  return (line.legs ?? []).map((leg) => {
    const own: FootprintLine = { ...line, fields: leg.fields };
    const fields = fieldsFor(form, leg.fields, pickedFactor(own, study.pins, context.catalogue));
    return {
      leg,
      fields,
      reader: new LineReader(own, study, fields, { ...context, rolePrefix: `${leg.id}/` }),
    };
  });
}

/** The problems of a leg stand beside its fields: `leg-2/distance`. */
const problemsOfLeg = ({ leg, reader }: LegReader): readonly Problem[] =>
  reader.problems.map((problem) => ({ ...problem, field: `${leg.id}/${problem.field ?? ''}` }));
