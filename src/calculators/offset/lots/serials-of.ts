import type { Lot } from '../claim.ts';
import { parseSerials, type ParsedSerials } from '../serials/parse-serials.ts';

const parsed = new WeakMap<Lot, ParsedSerials>();

/** The serial numbers of a lot: lots that didn't change needn't be parsed again with every letter that is typed. */
export function serialsOf(lot: Lot): ParsedSerials {
  const known = parsed.get(lot) ?? parseSerials(String(lot.fields['serials'] ?? ''));
  parsed.set(lot, known);
  return known;
}
