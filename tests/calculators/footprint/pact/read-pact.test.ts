import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  pactFindingCodes,
  type PactFinding,
} from '../../../../src/calculators/footprint/pact/pact-findings.ts';
import { readPactFootprint } from '../../../../src/calculators/footprint/pact/read-pact.ts';
import { fixture, fixtureNames, fixtureText, withPcf } from './pact-fixtures.ts';

const pla = fixture('polylactide');

/** What was found in a text, and whether it was taken. */
function read(text: string): readonly [taken: boolean, ...findings: PactFinding[]] {
  const { ok, findings } = readPactFootprint(text);
  return [ok, ...findings];
}

const textOf = (value: unknown) => JSON.stringify(value);

describe('a supplier’s footprint', () => {
  test.each(fixtureNames)('of %s is taken whole, without a word', (name) => {
    expect(readPactFootprint(fixtureText(name))).toMatchObject({
      ok: true,
      footprint: fixture(name),
      findings: [],
    });
  });

  test('may come as an interface answers: as data, alone or in a list of one', () => {
    for (const data of [pla, [pla]]) {
      expect(readPactFootprint(textOf({ data }))).toMatchObject({ ok: true, footprint: pla });
    }
    expect(read(textOf({ data: [pla, pla] }))).toEqual([
      false,
      { severity: 'error', code: 'severalFootprints', facts: { came: 2 } },
    ]);
  });

  test('that has expired is told, at a moment that is said', () => {
    const text = textOf({
      ...pla,
      validityPeriodStart: '2025-01-01T00:00:00Z',
      validityPeriodEnd: '2026-01-01T00:00:00Z',
    });
    const foundAt = (now?: string) => readPactFootprint(text, now).findings;
    expect(foundAt('2026-01-02T00:00:00Z')).toEqual([
      { severity: 'ask', code: 'expired', path: 'validityPeriodEnd', facts: { came: '2026-01-01' } },
    ]);
    expect(foundAt('2025-12-31T00:00:00Z')).toEqual([]);
    expect(foundAt()).toEqual([]);
  });

  test('counts until the day it says, else three years after its period', () => {
    const until = (value: unknown) => {
      const found = readPactFootprint(textOf(value));
      return found.ok && found.validUntil;
    };
    expect(until(pla)).toBe('2028-12-31T00:00:00Z');
    const { validityPeriodEnd: _, ...open } = pla;
    expect(until(open)).toBe('2029-01-01T00:00:00Z');
    expect(until(withPcf(open, { referencePeriodEnd: '2024-02-29T12:00:00Z' }))).toBe('2027-02-28T12:00:00Z');
  });

  test('that a newer one has replaced is taken, and asked about', () => {
    expect(read(textOf({ ...pla, status: 'Deprecated' }))).toEqual([
      true,
      { severity: 'ask', code: 'replaced', path: 'status', facts: { came: pla.id } },
    ]);
  });

  test('whose period ends before it begins is taken, and asked about', () => {
    const reversed = withPcf(pla, { referencePeriodEnd: '2024-12-31T00:00:00Z' });
    expect(read(textOf(reversed))).toMatchObject([true, { code: 'periodReversed', severity: 'ask' }]);
  });
});

describe('what is no footprint of version 3 is refused, with the reason', () => {
  test.each([
    ['', 'not-json', { begins: '' }],
    ['Product;kgCO2e', 'not-json', { begins: 'Product;kgCO2e' }],
    ['{}', 'noFootprint', { came: 'group' }],
    ['null', 'noFootprint', { came: 'null' }],
    ['{"data": "x"}', 'noFootprint', { came: 'text' }],
    ['[]', 'severalFootprints', { came: 0 }],
  ])('%j: %s', (text, code, facts) => {
    expect(read(text)).toEqual([false, { severity: 'error', code, facts }]);
  });

  test('one of version 2, whose entries have other names', () => {
    expect(read(textOf({ ...pla, specVersion: '2.3.0', pcf: { declaredUnit: 'kilogram' } }))).toEqual([
      false,
      {
        severity: 'error',
        code: 'otherVersion',
        path: 'specVersion',
        facts: { expected: '3', came: '2.3.0' },
      },
    ]);
  });

  test('one with entries missing, each of which is named', () => {
    const found = read(textOf(withPcf(pla, { fossilCarbonContent: undefined, declaredUnitAmount: '0' })));
    expect(found.slice(1)).toMatchObject([
      { path: 'pcf.declaredUnitAmount', facts: { expected: 'positive', value: '0' } },
      { path: 'pcf.fossilCarbonContent', facts: { expected: 'notNegative', came: 'nothing' } },
    ]);
  });

  test('one with a number that no product has', () => {
    for (const value of ['9'.repeat(400), `0.${'0'.repeat(400)}1`]) {
      expect(read(textOf(withPcf(pla, { declaredUnitAmount: value })))).toMatchObject([
        false,
        { code: 'tooLarge', path: 'pcf.declaredUnitAmount' },
      ]);
    }
  });
});

describe('a hostile text costs no more than a refusal', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('an entry called %s', (key) => {
    const text = fixtureText('polylactide').replace('"pcf": {', `"pcf": { "${key}": {"polluted": 1},`);
    expect(read(text)).toEqual([
      false,
      { severity: 'error', code: 'forbidden-key', path: `pcf.${key}`, facts: { came: key } },
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each([
    [textOf({ ...pla, comment: 'x'.repeat(50_001) }), 'too-long'],
    [textOf({ ...pla, productIds: Array(20_001).fill('urn:gtin:1') }), 'too-many'],
    [textOf({ ...pla, comment: 'x'.repeat(2_000_000) }), 'too-large'],
    [textOf(pla).replace('{', `{"x": ${'['.repeat(40)}${']'.repeat(40)},`), 'too-deep'],
  ])('one too long, too many, too large, too deep (case %#)', (text, code) => {
    expect(read(text)).toMatchObject([false, { severity: 'error', code }]);
  });

  test('a text of fifty thousand characters in a decimal takes no time', () => {
    const begun = performance.now();
    const digits = '0'.repeat(49_000);
    read(textOf(withPcf(pla, { declaredUnitAmount: `${digits}x`, biogenicCO2Uptake: `-${digits}.` })));
    expect(performance.now() - begun).toBeLessThan(500);
  });

  test('anything in any place is taken or refused, and never throws', () => {
    const places = ['pcf', 'productIds', 'specVersion', 'extensions', 'status', 'x'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const [, ...findings] = read(textOf({ ...pla, [place]: value }));
        for (const { code } of findings) expect(pactFindingCodes).toContain(code);
      }),
    );
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !readPactFootprint(text).ok));
  });
});
