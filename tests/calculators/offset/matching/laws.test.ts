import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match, type Match } from '../../../../src/calculators/offset/matching/index.ts';
import { arbitraryLedger } from './arbitrary-ledger.ts';
import { bestOfEveryWay, isLess } from './every-way.ts';
import type { Ledger } from './random-ledger.ts';

const ledgers = arbitraryLedger({ lots: 12, units: 30, whole: true });
const matchAll = ({ lots, demands, rules }: Ledger) => match(lots, demands, rules);
const unitsOf = (matches: readonly Match[]) => matches.reduce((sum, { units }) => sum + units, 0);

describe('whatever the ledger', () => {
  test('nothing is matched beyond a demand, a lot or a limit, and all that is matched adds up', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const { lots, demands, rules } = ledger;
        const { matches, matched, unmet } = matchAll(ledger);
        const total = (chosen: (one: Match) => boolean) => unitsOf(matches.filter(chosen));
        const lotOf = new Map(lots.map((lot) => [lot.id, lot]));
        for (const { id, units } of demands) {
          expect(total(({ demand }) => demand === id)).toBe(units - (unmet.get(id) ?? NaN));
          expect(unmet.get(id)).toBeGreaterThanOrEqual(0);
        }
        for (const { id, units } of lots) expect(total(({ lot }) => lot === id)).toBeLessThanOrEqual(units);
        const groupOf = (one: Match) => lotOf.get(one.lot)?.group;
        for (const one of matches) {
          expect(one.units).toBeGreaterThan(0);
          const serving = rules.serves.find(
            ({ group, demand }) => group === groupOf(one) && demand === one.demand,
          );
          expect(serving).toBeDefined();
        }
        for (const { group, demand, limit = Infinity } of rules.serves) {
          expect(total((one) => groupOf(one) === group && one.demand === demand)).toBeLessThanOrEqual(limit);
        }
        for (const [group, limit] of rules.groupLimits ?? []) {
          expect(total((one) => groupOf(one) === group)).toBeLessThanOrEqual(limit);
        }
        const gated = total(({ lot }) => lotOf.get(lot)?.gated === true);
        expect(gated).toBeLessThanOrEqual(rules.gateLimit ?? Infinity);
        expect(matched).toBe(unitsOf(matches));
      }),
    );
  });

  test('of every lot what is matched is paid for, of a whole one all of it, and of others nothing', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const { matches, taken, cost } = matchAll(ledger);
        const due = ledger.lots.flatMap((lot): [string, number][] => {
          const used = unitsOf(matches.filter((one) => one.lot === lot.id));
          return used ? [[lot.id, lot.whole ? lot.units : used]] : [];
        });
        expect([...taken].sort()).toEqual(due.sort());
        cost.forEach((sum, entry) => {
          const paid = ledger.lots.map((lot) => (taken.get(lot.id) ?? 0) * (lot.cost[entry] ?? 0));
          expect(sum).toBe(paid.reduce((all, one) => all + one, 0));
        });
      }),
    );
  });

  test('no lot and demand are named twice', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const pairs = matchAll(ledger).matches.map(({ lot, demand }) => `${lot} ${demand}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  test('the order of lots, demands and rules changes nothing', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const { lots, demands, rules } = ledger;
        const turned = match([...lots].reverse(), [...demands].reverse(), {
          ...rules,
          serves: [...rules.serves].reverse(),
        });
        expect(turned).toEqual(matchAll(ledger));
      }),
    );
  });

  test('a further lot never lessens what is matched, nor raises the cost of as much', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const [without, withAll] = [matchAll({ ...ledger, lots: ledger.lots.slice(1) }), matchAll(ledger)];
        expect(withAll.matched).toBeGreaterThanOrEqual(without.matched);
        if (withAll.matched === without.matched) expect(isLess(without.cost, withAll.cost)).toBe(false);
      }),
    );
  });
});

describe('in a tiny ledger no way to match is better', () => {
  test.each([
    ['of divisible lots', false],
    ['with whole lots', true],
  ])('%s', (_, whole) => {
    fc.assert(
      fc.property(arbitraryLedger({ lots: 3, units: 3, whole }), (ledger) => {
        const { matched, cost } = matchAll(ledger);
        expect({ matched, cost }).toEqual(bestOfEveryWay(ledger));
      }),
      { numRuns: 300 },
    );
  });
});
