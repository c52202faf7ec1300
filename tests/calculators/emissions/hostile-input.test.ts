import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import type { Inventory, Line } from '../../../src/calculators/emissions/inventory.ts';
import { pinsOf } from '../../../src/calculators/lines/pin-changes.ts';
import { anyLine, kinds } from './arbitrary-lines.ts';
import { codesOf, errorsOf, lineOf, quantify, quantifyOne } from './one-line.ts';
import type { FieldValue } from '../../../src/calculators/lines/entered.ts';

/** Texts that have broken programs before. */
const hostileText = fc.oneof(
  fc.constantFrom(
    ...[
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'NaN',
      'Infinity',
      '-Infinity',
      '1e308',
      '1e-308',
    ],
    ...[
      '1e15',
      '9'.repeat(64),
      '-0',
      '０',
      '١٢٣',
      '1,5',
      '=1+1',
      '<img src=x onerror=alert(1)>',
      '\u202e123',
      '\0',
    ],
    ...[
      '😀',
      ' ',
      '\n',
      '{"a":1}',
      '../../etc/passwd',
      '100%',
      '12 kWh',
      '3亿亿',
      'null',
      'undefined',
      'true',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const hostileNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, Number.MAX_VALUE, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER),
);

/** Objects as JSON makes them. */
const plain = { noNullPrototype: true };

const typed = fc.oneof(hostileText, hostileNumber);

const hostileValue: fc.Arbitrary<FieldValue> = fc.oneof(
  typed,
  fc.record({ unit: hostileText, amount: typed }, plain) as fc.Arbitrary<FieldValue>,
  fc.record(
    { unit: fc.constantFrom('t', 'kWh', 'L', '%', 'MPa'), amount: typed },
    plain,
  ) as fc.Arbitrary<FieldValue>,
  fc.record(
    {
      unit: fc.constantFrom('t', 'kWh', '10^4 kWh', 'kg'),
      months: fc.array(fc.option(typed), { maxLength: 14 }),
      passedOn: typed,
    },
    plain,
  ) as fc.Arbitrary<FieldValue>,
  fc.record(
    {
      unit: fc.constantFrom('t', 'kWh', 'kg'),
      balance: fc.record({ opening: typed, purchases: typed, closing: typed, resold: typed }, plain),
    },
    plain,
  ) as fc.Arbitrary<FieldValue>,
);

const roles = [
  'ncv',
  'carbonContent',
  'oxidation',
  'emissionFactor',
  'residualFactor',
  'gwp',
  'density',
  'ch4',
];

const anyFields = [
  ...new Set([
    ...kinds.flatMap((kind) => kind.fields({}).map(({ key }) => key)),
    ...[
      'factor',
      'distance',
      'performance',
      'temperature',
      'pressure',
      'leakage',
      'ownFactor',
      'ownDocument',
    ],
  ]),
];

const hostileLine =
  (kind: (typeof kinds)[number]) =>
  (gen: fc.GeneratorValue): Line => {
    const line = anyLine(gen, kind);
    const changed = gen(() =>
      fc.dictionary(fc.constantFrom(...anyFields), hostileValue, { maxKeys: 3, ...plain }),
    );
    const overrides = gen(() =>
      fc.dictionary(fc.constantFrom(...roles), fc.record({ value: typed, reason: hostileText }, plain), {
        maxKeys: 2,
        ...plain,
      }),
    );
    return {
      ...line,
      name: gen(() => hostileText),
      fields: { ...line.fields, ...changed },
      overrides,
      uncertainty: { activity: gen(() => typed), factor: gen(() => typed) },
      evidence: { document: gen(() => hostileText) },
    };
  };

describe.each(kinds)('whatever is typed into a line of the kind $id', (kind) => {
  test('nothing throws, and no number is infinite or none', () => {
    fc.assert(
      fc.property(fc.gen(), typed, hostileText, (gen, number, text) => {
        const inventory: Partial<Inventory> = {
          boundary: { approach: 'equity-share', equityShare: number },
          indicators: {
            products: [{ name: text, amount: number, unit: text }],
            outputValue: number,
            equalValue: { amount: number, document: text },
          },
        };
        const result = quantify([hostileLine(kind)(gen), anyLine(gen, kind)], inventory);
        const pinned = quantify([hostileLine(kind)(gen)], { ...inventory, pins: pinsOf(result) });
        for (const one of [result, pinned]) {
          const { indicators, range } = analyseInventory(one);
          const { ghgProtocol: ghg, gbt32150 } = one.totals;
          const numbers = [
            ghg.total.location.total,
            ghg.total.market.total,
            ghg.removals,
            ghg.exports.total,
            gbt32150.total.total,
            indicators.energyCalorific,
            ...indicators.perProduct.map(({ value }) => value),
            ...[indicators.perOutputValue, indicators.park?.intensity, indicators.energyEqualValue],
          ].map((node) => node?.value ?? 0);
          expect(
            [...numbers, range.scope1And2.total, range.scope1And2.halfWidth ?? 0].filter(notFinite),
          ).toEqual([]);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

const notFinite = (number: number) => !Number.isFinite(number);

describe('what can’t be read is refused by name', () => {
  const boiler = (amount: string | number) =>
    quantifyOne('stationary-combustion', { fuel: 'natural-gas', quantity: { amount, unit: '10^4 Nm3' } });

  test.each([
    ['', 'missing'],
    ['abc', 'notANumber'],
    [NaN, 'notANumber'],
    [Infinity, 'notANumber'],
    ['1,5', 'ambiguousNumber'],
    ['-3', 'negative'],
    [-3, 'negative'],
    ['1e400', 'tooLarge'],
    ['1e16', 'tooLarge'],
    ['1e-16', 'tooLarge'],
    ['42.5 kWh', 'wrongUnit'],
    // 42.5万 beside a unit of 10^4 Nm3 is 42.5 to one reader and 425 000 to another.
    ['42.5万', 'ambiguousNumber'],
  ])('%j is %s', (amount, code) => {
    const line = boiler(amount);
    expect(errorsOf(line)).toEqual([code]);
    expect(line.result).toBeUndefined();
  });

  test('a unit that the field doesn’t have says what came and what was expected', () => {
    const { problems } = quantifyOne('grid-electricity', { quantity: { amount: 3, unit: 't' } });
    expect(problems).toEqual([
      {
        severity: 'error',
        code: 'wrongUnit',
        field: 'quantity',
        facts: { came: 't', expected: 'kWh, 10^4 kWh, MWh, GWh' },
      },
    ]);
  });

  test('a factor nobody knows, and one that is for footprints only', () => {
    const process = (factor: string) =>
      quantifyOne('process', { factor, quantity: { amount: 1, unit: 't' } });
    expect(errorsOf(process('unheard-of'))).toContain('unknownFactor');
    expect(errorsOf(process('constructor'))).toContain('unknownFactor');
    const indirect = quantifyOne('indirect', {
      factor: 'life-cycle-electricity-cn-2023',
      quantity: { amount: 1, unit: 'kWh' },
    });
    expect(errorsOf(indirect)).toContain('factorNotUsable');
  });

  test('a property is no emission factor: a share of cullet can’t be multiplied by tonnes of glass', () => {
    const line = quantifyOne('process', {
      factor: 'process-glass-container-cullet',
      quantity: { amount: 1, unit: '1' },
    });
    expect(errorsOf(line)).toEqual(['factorNotUsable']);
  });

  test('a kind that isn’t loaded keeps its line and says so', () => {
    const line = lineOf('process', {});
    const { lines } = quantify([{ ...line, kind: 'unheard-of' as 'process' }]);
    expect(lines.map(({ problems }) => codesOf(problems, 'error'))).toEqual([['unknownKind']]);
  });
});
