import type { CitedFactor } from '../factors/define-factor.ts';
import { gridAreas, gridFactorFor } from '../factors/grid-electricity.ts';
import type { EnteredLine } from './entered.ts';
import type { LineOwner, LineReader } from './line-reader.ts';

/**
 * The grid's factor of a year, else the nearest earlier one, which is then said; a later one is asked about. `chosen`: the
 * year whose factor is taken instead, where that is a choice of method.
 */
export function gridFactorOf<Owner extends LineOwner, Line extends EnteredLine, Code extends string>(
  read: LineReader<Owner, Line, Code>,
  area: string,
  year: number,
  chosen = year,
): CitedFactor<'kgCO2', 'kWh'> | undefined {
  const known = gridAreas.find(({ id }) => id === area);
  const factor =
    known && read.select(`grid:${area}:${chosen}`, () => gridFactorFor(known.id, chosen)?.factor);
  if (!factor) {
    read.add('error', 'unknownArea', 'area', { area });
    return undefined;
  }
  const { year: of = chosen } = factor;
  const facts = { factor: factor.id, year: chosen, of };
  if (of > chosen) read.add('ask', 'factorOfLaterYear', 'area', facts);
  else if (chosen !== year) read.add('note', 'factorYearChosen', 'area', { ...facts, year });
  else if (of < chosen) read.add('note', 'factorOfOtherYear', 'area', facts);
  return factor;
}
