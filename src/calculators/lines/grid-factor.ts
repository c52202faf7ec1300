import type { CitedFactor } from '../factors/define-factor.ts';
import { gridAreas, gridFactorFor } from '../factors/grid-electricity.ts';
import type { EnteredLine } from './entered.ts';
import type { LineOwner, LineReader } from './line-reader.ts';

/** The grid's factor of a year, else the nearest earlier one, which is then said; a later one is asked about. */
export function gridFactorOf<Owner extends LineOwner, Line extends EnteredLine, Code extends string>(
  read: LineReader<Owner, Line, Code>,
  area: string,
  year: number,
): CitedFactor<'kgCO2', 'kWh'> | undefined {
  const known = gridAreas.find(({ id }) => id === area);
  const factor = known && read.select(`grid:${area}:${year}`, () => gridFactorFor(known.id, year)?.factor);
  if (!factor) {
    read.add('error', 'unknownArea', 'area', { area });
    return undefined;
  }
  const { year: of = year } = factor;
  const facts = { factor: factor.id, year, of };
  if (of < year) read.add('note', 'factorOfOtherYear', 'area', facts);
  else if (of > year) read.add('ask', 'factorOfLaterYear', 'area', facts);
  return factor;
}
