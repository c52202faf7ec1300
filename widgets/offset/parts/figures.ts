import { isResidualKind, type QuantifiedClaim } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import type { RowFigures } from '../../foundation/view/row.ts';
import type { Desk, OffsetEntry } from '../desk.ts';
import { whole } from '../view/figure-text.ts';

/** What a lot or a stated line shows beside its amount: where it stands, and what of it counts. */
export function figuresOf(desk: Desk, entry: OffsetEntry): RowFigures {
  const { result, t } = desk;
  const { entry: source, amount, standing } = entry;
  if (isResidualKind(entry.line.kind)) {
    return {
      summary: source ? t.scopes[source.scope] : '',
      figure: source && tonnes(desk, source.emissions.value),
      total: amount,
    };
  }
  const matched = result && matchedUnits(result).get(entry.line.id);
  return {
    summary: standing
      ? t.standings[standing === 'blocked' && isUnfinished(entry) ? 'unfinished' : standing]
      : '',
    figure: matched === undefined ? undefined : whole(matched),
    total: undefined,
  };
}

/** A lot that nothing is wrong with but that something isn't filled in yet: it needs no reproach. */
const isUnfinished = ({ problems }: OffsetEntry): boolean =>
  problems.every(({ severity, code }) => severity !== 'error' || code === 'missing');

const known = new WeakMap<QuantifiedClaim, ReadonlyMap<string, number>>();

/** By lot what of it counts now, in its own unit. */
function matchedUnits(result: QuantifiedClaim): ReadonlyMap<string, number> {
  const units =
    known.get(result) ??
    new Map(result.counted.matches.map(({ lot, matched }) => [lot.line.id, matched.value]));
  known.set(result, units);
  return units;
}
