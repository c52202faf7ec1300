import type { NamedEntry } from '../../engine/name-search.ts';
import { asWritten } from '../../engine/terms.ts';
import { estimatorsOf } from '../estimators/estimators-of.ts';
import { measureIds, type EstimatorId, type MeasureId } from '../measure-ids.ts';
import { measureAliases } from './measure-aliases.ts';
import { wayAliases } from './way-aliases.ts';

/** A measure that can be planned, in one of the ways to estimate it. */
export interface MeasureEntry extends NamedEntry {
  readonly kind: EstimatorId;
  readonly measure: MeasureId;
}

/** What measures and the ways to estimate them are called in the reader's language. */
export interface EntryNames {
  readonly kinds: Readonly<Record<EstimatorId, string>>;
  readonly measure: (measure: MeasureId) => string;
}

/** Whether a way says what is done: then an entry is called by it, else by its measure. */
export const saysWhat = (kind: EstimatorId): boolean => kind !== 'own-estimate' && kind !== 'enabling';

/**
 * Every measure of annex A in each way to estimate it, the usual first. A measure that can be estimated isn't offered as
 * one that reduces nothing by itself.
 */
export const measureEntries = ({ kinds, measure: nameOf }: EntryNames): readonly MeasureEntry[] =>
  measureIds.flatMap((measure) =>
    estimatorsOf(measure)
      .filter((kind, place) => kind !== 'enabling' || place === 0)
      .map((kind) => ({
        kind,
        measure,
        name: asWritten(saysWhat(kind) ? kinds[kind] : nameOf(measure)),
        aliases: [
          ...wayAliases[kind],
          ...(measureAliases[measure] ?? []),
          ...(saysWhat(kind) ? [nameOf(measure)] : [kinds[kind]]),
          measure,
        ],
      })),
  );
