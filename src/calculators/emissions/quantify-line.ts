import type { Catalogue } from './catalogue.ts';
import { fieldsOfKind } from './fields-of.ts';
import type { Inventory, Line } from './inventory.ts';
import type { SourceGroup, SourceQuantification } from './kinds/kind.ts';
import { LineReader } from '../lines/line-reader.ts';
import type { QuantifiedEntry } from '../lines/quantified-entry.ts';
import type { Problem, ProblemCode } from './problems.ts';
import { isoCategoryOf, type IsoCategory } from './scope3.ts';
import type { SourceReader } from './source-reader.ts';

/** One line with what came of it. A line without `result` isn't in any total, and `problems` says why. */
export interface QuantifiedLine extends QuantifiedEntry<Line, ProblemCode> {
  readonly scope: 1 | 2 | 3 | undefined;
  readonly scope3Category?: number;
  readonly isoCategory?: IsoCategory;
  readonly group: SourceGroup;
  readonly result?: SourceQuantification;
  readonly selections: readonly (readonly [key: string, factor: string])[];
}

/** Quantifies one line. Whatever is wrong with it stays with it: the others don't notice. */
export function quantifyLine(line: Line, inventory: Inventory, catalogue: Catalogue): QuantifiedLine {
  const kind = catalogue.kind(line.kind);
  if (!kind) {
    const problem: Problem = { severity: 'error', code: 'unknownKind', facts: { came: line.kind } };
    return {
      line,
      scope: undefined,
      group: 'information',
      fields: [],
      problems: [problem],
      used: [],
      selections: [],
    };
  }
  const fields = fieldsOfKind(kind, line, inventory, catalogue);
  const read: SourceReader = new LineReader(line, inventory, fields, { catalogue, calculator: 'emissions' });
  const result = kind.quantify(read);
  const { problems, used, selections } = read;
  const wrong = problems.some(({ severity }) => severity === 'error');
  const category = kind.scope === 3 ? Number(read.choice('category')) : undefined;
  return {
    line,
    scope: kind.scope,
    group: kind.group,
    fields,
    problems,
    used,
    selections,
    ...(category !== undefined && { scope3Category: category }),
    ...isoCategoryOf(kind.scope, category),
    ...(result && !wrong && { result }),
  };
}
