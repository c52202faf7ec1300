import { byCodeUnits } from '../../engine/code-unit-order.ts';

/** A line that a demand was summed from: any amount in tonnes, not negative. */
export interface DemandLine {
  readonly id: string;
  readonly tonnes: number;
}

/** So many units of a lot that are matched with the demand. */
export interface LotUnits {
  readonly lot: string;
  readonly units: number;
}

/** So many tonnes of a line that a lot stands for; always more than none. */
export interface LineFlow {
  readonly lot: string;
  readonly line: string;
  readonly tonnes: number;
}

/**
 * Attributes the units matched with one demand to the lines it was summed from. Lots in the order given (as `match` gives
 * them) fill the lines one after another, the largest first and equal ones by id: the north-west corner of a transport
 * table, which makes fewer flows than there are lots and lines. A demand is its lines' sum rounded up, so the fraction by
 * which the last unit exceeds the lines is attributed to none.
 */
export function spread(lots: readonly LotUnits[], lines: readonly DemandLine[]): LineFlow[] {
  const ordered = [...lines].sort((a, b) => b.tonnes - a.tonnes || byCodeUnits(a.id, b.id));
  const flows: LineFlow[] = [];
  let at = 0;
  let room = ordered[0]?.tonnes ?? 0;
  for (const { lot, units } of lots) {
    let left = units;
    for (let line = ordered[at]; line && left > 0; line = ordered[at]) {
      const tonnes = Math.min(left, room);
      if (tonnes > 0) flows.push({ lot, line: line.id, tonnes });
      left -= tonnes;
      room -= tonnes;
      if (room <= 0) room = ordered[(at += 1)]?.tonnes ?? 0;
    }
  }
  return flows;
}
