import { expect, test } from 'vitest';
import { match, type MatchLot } from '../../../../src/calculators/offset/matching/index.ts';

const rules = { serves: [{ group: 'ccer', demand: 's1' }] };
const lot: MatchLot = { id: 'a', group: 'ccer', units: 10, cost: [50] };
const demand = { id: 's1', units: 10 };

test('no lots leave every demand unmet at no cost', () => {
  expect(match([], [demand], rules)).toEqual({
    matches: [],
    matched: 0,
    taken: new Map(),
    unmet: new Map([['s1', 10]]),
    cost: [],
    bound: [],
    proven: true,
  });
});

test('no demands, and demands of nothing, take nothing, not even what is whole', () => {
  const nothing = { matched: 0, matches: [], taken: new Map(), cost: [0], proven: true };
  expect(match([{ ...lot, whole: true }], [], { serves: [] })).toMatchObject(nothing);
  expect(match([{ ...lot, whole: true }], [{ id: 's1', units: 0 }], rules)).toMatchObject(nothing);
});

test('lots without units are as if they weren’t there', () => {
  const empty = [
    { ...lot, id: 'b', units: 0 },
    { ...lot, id: 'c', units: 0, whole: true },
  ];
  expect(match([...empty, lot], [demand], rules)).toEqual(match([lot], [demand], rules));
});

test('limits of 0 let nothing through', () => {
  const lots = [{ ...lot, gated: true }];
  expect(match(lots, [demand], { ...rules, gateLimit: 0 }).matched).toBe(0);
  expect(match(lots, [demand], { ...rules, groupLimits: new Map([['ccer', 0]]) }).matched).toBe(0);
  expect(match(lots, [demand], { serves: [{ group: 'ccer', demand: 's1', limit: 0 }] }).matched).toBe(0);
});

test('a thousand million units count as exactly as ten', () => {
  const lots = [
    { ...lot, id: 'block', units: 1e9, cost: [50.25], whole: true },
    { ...lot, id: 'single', units: 1e9, cost: [60.01] },
  ];
  const result = match(lots, [{ id: 's1', units: 1e9 + 1 }], rules);
  expect(result.matched).toBe(1_000_000_001);
  expect(result.taken).toEqual(
    new Map([
      ['block', 1e9],
      ['single', 1],
    ]),
  );
  expect(result.cost[0]).toBeCloseTo(50_250_000_060.01, 2);
});

test('costs without entries match the most units at no cost', () => {
  expect(match([{ ...lot, cost: [] }], [demand], rules)).toMatchObject({
    matched: 10,
    cost: [],
    proven: true,
  });
});

test('costs far apart don’t make a cheap lot look free', () => {
  const lots = [
    { ...lot, id: 'absurd', cost: [1e12] },
    { ...lot, id: 'b', cost: [0.02] },
    { ...lot, id: 'c', cost: [0.01] },
  ];
  expect(match(lots, [demand], rules).taken).toEqual(new Map([['c', 10]]));
});

test.each([
  [
    'units that are no whole number',
    [{ ...lot, units: 1.5 }],
    'The units of lot a should be a whole number of 0 or more; it is 1.5.',
  ],
  [
    'units below 0',
    [{ ...lot, units: -1 }],
    'The units of lot a should be a whole number of 0 or more; it is -1.',
  ],
  [
    'a cost below 0',
    [{ ...lot, cost: [-1] }],
    'The cost of lot a should be 1 finite numbers of 0 or more; it is -1.',
  ],
  [
    'a cost that is no number',
    [{ ...lot, cost: [NaN] }],
    'The cost of lot a should be 1 finite numbers of 0 or more; it is NaN.',
  ],
  [
    'costs of different lengths',
    [lot, { ...lot, id: 'b', cost: [1, 2] }],
    'The cost of lot b should be 1 finite numbers of 0 or more; it is 1, 2.',
  ],
  ['the same id twice', [lot, lot], 'No two lots should be a.'],
])('%s are told in a sentence', (_, lots, sentence) => {
  expect(() => match(lots, [demand], rules)).toThrow(new RangeError(sentence));
});

test('so are rules about a demand that isn’t there, and two about the same', () => {
  expect(() => match([lot], [], rules)).toThrow('ccer should serve a demand; s1 is none.');
  const twice = { serves: [...rules.serves, ...rules.serves] };
  expect(() => match([lot], [demand], twice)).toThrow(
    'No two rules for a group and a demand should be ["ccer","s1"].',
  );
});
