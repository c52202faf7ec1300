import type { Ledger } from './random-ledger.ts';

/** The most units and their least cost, by trying every way to match a tiny ledger. */
export function bestOfEveryWay({ lots, demands, rules }: Ledger): { matched: number; cost: number[] } {
  const pairs = lots.flatMap((lot, at) =>
    rules.serves.filter(({ group }) => group === lot.group).map((serving) => ({ lot, at, serving })),
  );
  const width = lots[0]?.cost.length ?? 0;
  let best = { matched: -1, cost: [] as number[] };
  const flows = pairs.map(() => 0);
  const total = (chosen: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.reduce((sum, pair, at) => sum + (chosen(pair) ? (flows[at] ?? 0) : 0), 0);
  const allowed = () =>
    lots.every(({ units }, at) => total((pair) => pair.at === at) <= units) &&
    demands.every(({ id, units }) => total(({ serving }) => serving.demand === id) <= units) &&
    rules.serves.every((one) => total(({ serving }) => serving === one) <= (one.limit ?? Infinity)) &&
    [...(rules.groupLimits ?? [])].every(
      ([group, limit]) => total(({ lot }) => lot.group === group) <= limit,
    ) &&
    total(({ lot }) => lot.gated === true) <= (rules.gateLimit ?? Infinity);
  const weigh = () => {
    const cost = Array.from({ length: width }, () => 0);
    lots.forEach((lot, at) => {
      const used = total((pair) => pair.at === at);
      const paid = lot.whole && used > 0 ? lot.units : used;
      lot.cost.forEach((entry, place) => (cost[place] = (cost[place] ?? 0) + entry * paid));
    });
    const matched = total(() => true);
    if (matched > best.matched || (matched === best.matched && isLess(cost, best.cost)))
      best = { matched, cost };
  };
  const tryFrom = (at: number): void => {
    const pair = pairs[at];
    if (!pair) return void (allowed() && weigh());
    for (let units = 0; units <= pair.lot.units; units += 1) {
      flows[at] = units;
      tryFrom(at + 1);
    }
    flows[at] = 0;
  };
  tryFrom(0);
  return best;
}

/** Whether a cost comes before another, entry by entry. */
export function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((entry, place) => entry !== b[place]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
