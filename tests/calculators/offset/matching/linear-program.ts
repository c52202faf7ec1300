import highsLoader from 'highs';
import type { Ledger } from './random-ledger.ts';

/**
 * The least cost of the most units that a ledger can match, by a solver that knows nothing of networks. The mixed-integer
 * program has the units of every lot for every demand and, for a lot taken as a whole, whether it is; it is solved for the
 * units first and then, with what was reached held, for one entry of the cost after another.
 */
export async function solverOf(): Promise<(ledger: Ledger) => { matched: number; cost: number[] }> {
  const highs = await highsLoader();
  return ({ lots, demands, rules }) => {
    const flows = lots.flatMap(({ group, gated }, lot) =>
      rules.serves
        .filter((serving) => serving.group === group)
        .map(({ demand, limit }) => ({
          name: `x${lot}_${demand}`,
          lot,
          group,
          gated: gated === true,
          demand,
          limit,
        })),
    );
    if (!flows.length) return { matched: 0, cost: (lots[0]?.cost ?? []).map(() => 0) };
    const rows: string[] = [];
    const total = (chosen: typeof flows) => chosen.map(({ name }) => name).join(' + ');
    const most = (chosen: typeof flows, limit: number | undefined) => {
      if (chosen.length && limit !== undefined) rows.push(`${total(chosen)} <= ${limit}`);
    };
    lots.forEach(({ units, whole }, lot) => {
      const own = flows.filter((flow) => flow.lot === lot);
      if (!own.length) return;
      rows.push(whole ? `${total(own)} - ${units} y${lot} <= 0` : `${total(own)} <= ${units}`);
    });
    for (const { id, units } of demands)
      most(
        flows.filter(({ demand }) => demand === id),
        units,
      );
    for (const { group, demand, limit } of rules.serves) {
      most(
        flows.filter((flow) => flow.group === group && flow.demand === demand),
        limit,
      );
    }
    for (const [group, limit] of rules.groupLimits ?? [])
      most(
        flows.filter((flow) => flow.group === group),
        limit,
      );
    most(
      flows.filter(({ gated }) => gated),
      rules.gateLimit,
    );

    const binaries = lots.flatMap(({ whole }, lot) => (whole ? [`y${lot}`] : []));
    const solve = (goal: string): number => {
      const solution = highs.solve(
        [
          goal,
          'subject to',
          ...rows.map((row, at) => ` r${at}: ${row}`),
          'general',
          ...flows.map(({ name }) => ` ${name}`),
          'binary',
          ...binaries.map((name) => ` ${name}`),
          'end',
        ].join('\n'),
        { mip_rel_gap: 0, mip_abs_gap: 1e-7, mip_feasibility_tolerance: 1e-9 },
      );
      if (solution.Status !== 'Optimal') throw new Error(`The solver ended ${solution.Status}.`);
      return solution.ObjectiveValue;
    };
    const matched = Math.round(solve(`maximize\n obj: ${total(flows)}`));
    rows.push(`${total(flows)} = ${matched}`);
    const cost = (lots[0]?.cost ?? []).map((_, entry) => {
      const paid = lots.flatMap(({ units, whole, cost }, lot) => {
        const per = cost[entry] ?? 0;
        if (!per) return [];
        if (whole) return [`${per * units} y${lot}`];
        return flows.filter((flow) => flow.lot === lot).map(({ name }) => `${per} ${name}`);
      });
      if (!paid.length) return 0;
      const least = solve(`minimize\n obj: ${paid.join(' + ')}`);
      const held = entry < 2 ? Math.round(least) : least;
      rows.push(`${paid.join(' + ')} <= ${held}`);
      return least;
    });
    return { matched, cost };
  };
}
