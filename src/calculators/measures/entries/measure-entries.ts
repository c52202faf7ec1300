import type { NamedEntry } from '../../engine/name-search.ts';
import { asWritten } from '../../engine/terms.ts';
import { estimatorsOf } from '../estimators/estimators-of.ts';
import { measureIds, type EstimatorId, type MeasureId } from '../measure-ids.ts';
import { saysWhat, usualName, type MeasureNames } from '../names.ts';
import { measureAliases } from './measure-aliases.ts';
import { wayAliases } from './way-aliases.ts';

/** A measure that can be planned, in one of the ways to estimate it. */
export interface MeasureEntry extends NamedEntry {
  readonly kind: EstimatorId;
  readonly measure: MeasureId;
}

/**
 * Every measure of annex A in each way to estimate it, the usual first. A measure that can be estimated isn't offered as
 * one that reduces nothing by itself.
 */
export const measureEntries = (names: MeasureNames): readonly MeasureEntry[] =>
  measureIds.flatMap((measure) =>
    estimatorsOf(measure)
      .filter((kind, place) => kind !== 'enabling' || place === 0)
      .map((kind) => ({
        kind,
        measure,
        name: asWritten(usualName({ kind, measure }, names)),
        aliases: [
          ...wayAliases[kind],
          ...(measureAliases[measure] ?? []),
          saysWhat(kind) ? names.measure(measure) : names.kinds[kind],
          measure,
        ],
      })),
  );
