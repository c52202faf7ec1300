import { describe, expect, test } from 'vitest';
import { analyseStudy } from '../../../../src/calculators/footprint/analysis/analyse-study.ts';
import { newStudy } from '../../../../src/calculators/footprint/new-study.ts';
import type { FootprintStudy } from '../../../../src/calculators/footprint/study.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../one-study.ts';

const analysed = async (lines: readonly TestLine[], more: Partial<FootprintStudy> = {}) =>
  analyseStudy(await quantified(aStudy(lines, more)));

const codes = async (lines: readonly TestLine[], more: Partial<FootprintStudy> = {}) =>
  (await analysed(lines, more)).problems.map(({ code }) => code);

const power: TestLine = { kind: 'electricity', fields: { quantity: amount(1, 'kWh') } };
const unit = { kind: 'functional', description: 'one', amount: 1, unit: 'piece' } as const;

describe('what is still open in a study', () => {
  test('a declared unit is for partial footprints only', async () => {
    const boundary = 'cradle-to-grave';
    expect(await codes([], { boundary })).toEqual(['declaredUnitForWhole']);
    expect(await codes([], { boundary, unit })).toEqual([]);
    expect(await codes([])).toEqual([]);
  });

  test.each(['', 0, '0'])('the unit is an amount, not “%s”', async (amountOfUnit) => {
    expect(await codes([], { unit: { ...unit, amount: amountOfUnit } })).toEqual(['unitAmountMissing']);
  });

  test('a functional unit says what it is', async () => {
    expect(await codes([], { unit: { ...unit, description: ' ' } })).toEqual(['unitNotDescribed']);
  });

  test('under the closed-loop rule a partial footprint has no benefit of recycling', async () => {
    const rules = { ...newStudy('', 2024).rules, recycling: 'closed-loop' } as const;
    expect(await codes([], { rules })).toEqual(['closedLoopToGate']);
    expect(await codes([], { rules, boundary: 'cradle-to-grave', unit })).toEqual([]);
  });

  test('potentials other than those of AR6 have a reason', async () => {
    expect(await codes([], { gwp: 'AR5' })).toEqual(['gwpReasonMissing']);
    expect(await codes([], { gwp: 'AR5', gwpReason: 'the customer asks for it' })).toEqual([]);
  });

  test('lines that lack something are counted; assemblies and what is outside the boundary lack nothing', async () => {
    const lines: readonly TestLine[] = [
      { kind: 'electricity', fields: {} },
      { kind: 'material', fields: {} },
      { ...power, stage: 'use' },
      { kind: 'assembly', fields: { quantity: amount(2, 'piece') } },
    ];
    const { problems } = await analysed(lines);
    expect(problems).toMatchObject([{ severity: 'error', code: 'linesNotCounted', facts: { count: 2 } }]);
  });

  test('what factors don’t keep apart is told with its share, after what is more serious', async () => {
    const separate = {
      ownPer: 'kg',
      separate: 'yes',
      ownDocument: 'a data sheet',
      basis: 'own',
      fossilFactor: amount(3, 'kgCO2e'),
      quantity: amount(1, 'kg'),
    };
    const lines: readonly TestLine[] = [
      { kind: 'material', fields: separate },
      { kind: 'material', fields: ownFactor(1) },
    ];
    const { problems } = await analysed(lines, { gwp: 'AR5' });
    expect(problems.map(({ code }) => code)).toEqual(['gwpReasonMissing', 'notSeparated']);
    expect(problems[1]?.facts).toEqual({ share: 25, unit: '%' });
  });

  test('omissions, allocations and the balance of biogenic carbon are told with the rest', async () => {
    const found = await codes(
      [{ kind: 'biogenic-carbon', fields: { flow: 'uptake', quantity: amount(1, 'kgC') } }],
      {
        boundary: 'cradle-to-grave',
        unit,
        allocations: [{ id: 'a', name: 'melting', method: 'mass', products: [{ name: 'this' }] }],
        cutOff: {
          perFlow: 1,
          total: 5,
          omissions: [
            { id: 'o', name: 'power', stage: 'production', flow: 'energy', share: 0.1, reason: 'little' },
          ],
        },
      },
    );
    expect(found).toEqual(['productDataMissing', 'omissionRefused', 'biogenicBalance']);
  });

  test('what is wrong with an allocation stands beside its fields', async () => {
    const products = [{ name: 'this' }, { name: 'that', share: 40 }];
    const { problems } = await analysed([], {
      allocations: [{ id: 'a', name: 'melting', method: 'given', products }],
    });
    expect(problems).toMatchObject([
      { code: 'productDataMissing', field: 'a/share', facts: { product: 'this', expected: 'share' } },
    ]);
  });

  test('an amount of a product that can’t be read says why', async () => {
    const products = [
      { name: 'this', massKg: '1,5' },
      { name: 'that', massKg: -2 },
    ];
    const { problems } = await analysed([], {
      allocations: [{ id: 'a', name: 'melting', method: 'mass', products }],
    });
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['ambiguousNumber', 'a/massKg'],
      ['negative', 'a/massKg'],
    ]);
  });

  test('what the analysis finds in a line stands with the line', async () => {
    const { problemsOfLines } = await analysed([
      { ...power, uncertainty: { activity: 'some' }, data: { source: 'proxy', year: 2001 } },
      power,
    ]);
    expect([...problemsOfLines].map(([line, problems]) => [line, problems.map(({ code }) => code)])).toEqual([
      ['line-1', ['dataOld', 'notANumber']],
    ]);
  });
});

test('an assembly weighs what its parts add up to, those of assemblies within it among them', async () => {
  const { assemblies } = await analysed([
    { kind: 'assembly', fields: { quantity: amount(2, 'piece') } },
    { kind: 'assembly', part: 'line-1', fields: { quantity: amount(3, 'piece') } },
    { kind: 'material', part: 'line-2', fields: ownFactor(1) },
    { kind: 'material', part: 'line-1', fields: ownFactor(1) },
    { kind: 'material', fields: ownFactor(1) },
  ]);
  expect([...assemblies].map(([id, { value }]) => [id, value.value])).toEqual([
    ['line-1', 8],
    ['line-2', 6],
  ]);
});
