import type { MatchDemand, MatchLot, MatchRules } from './types.ts';

/** Throws a sentence about the first thing that can't be matched; callers validate what readers type. */
export function check(lots: readonly MatchLot[], demands: readonly MatchDemand[], rules: MatchRules): void {
  const width = lots[0]?.cost.length ?? 0;
  for (const { id, units, cost } of lots) {
    whole(`The units of lot ${id}`, units);
    if (cost.length !== width || !cost.every((entry) => Number.isFinite(entry) && entry >= 0)) {
      throw new RangeError(
        `The cost of lot ${id} should be ${width} finite numbers of 0 or more; it is ${cost.join(', ')}.`,
      );
    }
  }
  for (const { id, units } of demands) whole(`The units of demand ${id}`, units);
  for (const { group, demand, limit } of rules.serves) {
    if (limit !== undefined) whole(`The limit of ${group} for ${demand}`, limit);
  }
  for (const [group, limit] of rules.groupLimits ?? []) whole(`The limit of ${group}`, limit);
  if (rules.gateLimit !== undefined) whole('The limit of the gate', rules.gateLimit);
  const ids = new Set(demands.map(({ id }) => id));
  const stray = rules.serves.find(({ demand }) => !ids.has(demand));
  if (stray) throw new RangeError(`${stray.group} should serve a demand; ${stray.demand} is none.`);
  once(
    'lots',
    lots.map(({ id }) => id),
  );
  once(
    'demands',
    demands.map(({ id }) => id),
  );
  once(
    'rules for a group and a demand',
    rules.serves.map(({ group, demand }) => JSON.stringify([group, demand])),
  );
}

function whole(what: string, units: number): void {
  if (!Number.isSafeInteger(units) || units < 0) {
    throw new RangeError(`${what} should be a whole number of 0 or more; it is ${units}.`);
  }
}

function once(what: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new RangeError(`No two ${what} should be ${id}.`);
    seen.add(id);
  }
}
