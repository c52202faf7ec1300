import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rederive } from '../../../src/calculators/engine/explanation.ts';
import { newClaim } from '../../../src/calculators/offset/new-claim.ts';
import { quantifyClaim } from '../../../src/calculators/offset/quantify-claim.ts';
import { compareClaims } from '../../../src/calculators/offset/years.ts';
import { cancelled, catalogue, entity, yearWith } from './a-claim.ts';

const first = yearWith(2024, { emitted: 1000, offset: 400, own: 100 });

describe('a year beside the others', () => {
  test('has its emissions, what remains, what is matched and what was reduced', () => {
    const [year] = compareClaims([first]).years;
    expect(year).toMatchObject({
      year: 2024,
      gross: { value: 1000, unit: 'tCO2e' },
      residual: { value: 1000 },
      matched: { value: 400 },
      // 400 ÷ 1 000
      coverage: { value: 40, unit: '%' },
      share: { value: 40, unit: '%' },
      own: { value: 100 },
      // 400 ÷ (400 + 100)
      dependence: { label: 'dependence', value: 80, unit: '%' },
    });
  });

  test('explains its dependence by the very tonnes it is made of', () => {
    const { dependence } = compareClaims([first]).years[0]!;
    expect(rederive(dependence!)).toBe(80);
  });

  test('has the emissions before certificates, of which only the rest remains', () => {
    const power = { amount: '1000', unit: 'MWh' } as const;
    const line = {
      id: 'power',
      kind: 'stated-electricity',
      name: '外购电',
      fields: { quantity: power },
    } as const;
    const { fields } = cancelled(2024, 250);
    const certificates = {
      ...cancelled(2024, 250),
      kind: 'certificate',
      fields: { ...fields, quantity: { amount: 250, unit: 'MWh' }, generated: '2024-05' },
    } as const;
    const claim = { ...newClaim(2024), lines: [line] };
    const quantified = quantifyClaim({ claim, lots: [certificates], entity }, catalogue);
    const [{ gross, residual, share }] = compareClaims([quantified]).years as [
      ReturnType<typeof compareClaims>['years'][0],
    ];
    // 1 000 MWh × 0.6096 t/MWh; 750 MWh of it nothing covers
    expect(gross.value).toBeCloseTo(609.6, 9);
    expect(residual.value).toBeCloseTo(457.2, 9);
    // No credit is among them.
    expect(share?.value).toBe(0);
  });

  test('depends on nothing that can be told where nothing was offset and nothing reduced', () => {
    const [year] = compareClaims([yearWith(2024, { emitted: 1000, offset: 0, own: 0 })]).years;
    expect(year).not.toHaveProperty('dependence');
    expect(year?.coverage?.value).toBe(0);
  });

  test('leaves out what was reduced and sold: it is the buyer’s', () => {
    const sold = { id: 'roof', name: '屋顶光伏', tonnes: 300, document: '合同', sold: 'credits' } as const;
    const claim = yearWith(2024, { emitted: 1000, offset: 400, own: 0 }, { reductions: [sold] });
    // 400 ÷ (400 + 0)
    expect(compareClaims([claim]).years[0]?.dependence?.value).toBe(100);
  });
});

describe('invariant 10: dependence on offsets shall fall, and offsets don’t answer a rise of emissions', () => {
  const findingsAfter = (next: Parameters<typeof yearWith>[1], change?: Parameters<typeof yearWith>[2]) =>
    compareClaims([first, yearWith(2025, next, change)]).findings;

  test('less depended on and less emitted is nothing to ask about', () => {
    // 300 ÷ (300 + 200) = 60 %, less than 80 %
    expect(findingsAfter({ emitted: 900, offset: 300, own: 200 })).toEqual([]);
  });

  test('a dependence that rose is asked about', () => {
    // 450 ÷ (450 + 50) = 90 %
    expect(findingsAfter({ emitted: 950, offset: 450, own: 50 })).toEqual([
      {
        severity: 'ask',
        code: 'dependenceNotFalling',
        facts: { year: 2025, than: 2024, came: 90, before: 80 },
      },
    ]);
  });

  test('one that stayed is too, though a rounding error made it smaller', () => {
    // 333 ÷ (333 + 83.25) = 80 %
    expect(findingsAfter({ emitted: 950, offset: 333, own: 83.25 })).toMatchObject([
      { code: 'dependenceNotFalling', facts: { came: expect.closeTo(80, 9) as number, before: 80 } },
    ]);
  });

  test('so is the first year with offsets', () => {
    const none = yearWith(2024, { emitted: 1000, offset: 0, own: 0 });
    const some = yearWith(2025, { emitted: 900, offset: 100, own: 300 });
    // 100 ÷ (100 + 300) = 25 %
    expect(compareClaims([none, some]).findings).toMatchObject([
      { code: 'dependenceNotFalling', facts: { came: 25, before: 0 } },
    ]);
  });

  test('a year without offsets depends on none, whatever was before', () => {
    expect(findingsAfter({ emitted: 1200, offset: 0, own: 0 })).toEqual([]);
  });

  test('more emissions with a larger share of offsets are asked about, though the dependence fell', () => {
    // 550 ÷ (550 + 450) = 55 %; 550 ÷ 1 100 = 50 % of the emissions after 40 %
    expect(findingsAfter({ emitted: 1100, offset: 550, own: 450 })).toEqual([
      {
        severity: 'ask',
        code: 'emissionsAndOffsetsRise',
        facts: { year: 2025, than: 2024, came: 1100, before: 1000, share: 50, shareBefore: 40 },
      },
    ]);
  });

  test('more emissions with the same share are not', () => {
    // 440 ÷ 1 100 = 40 %
    expect(findingsAfter({ emitted: 1100, offset: 440, own: 300 })).toEqual([]);
  });

  test('the order of the list is that of the years, and a gap is named', () => {
    const later = yearWith(2026, { emitted: 950, offset: 450, own: 50 });
    const { years, findings } = compareClaims([later, first]);
    expect(years.map(({ year }) => year)).toEqual([2024, 2026]);
    expect(findings).toMatchObject([{ code: 'dependenceNotFalling', facts: { year: 2026, than: 2024 } }]);
  });
});

describe('only years of one basis are held against one another', () => {
  const worse = { emitted: 2000, offset: 1900, own: 1 };

  test.each([
    [{ scope2: 'location' }, 'scope2'],
    [{ scope3: true, gwp: 'AR6' }, 'scope3, gwp'],
  ] as const)('%j is said instead', (change, differ) => {
    expect(compareClaims([first, yearWith(2025, worse, change)]).findings).toEqual([
      { severity: 'note', code: 'yearsNotComparable', facts: { year: 2025, than: 2024, differ } },
    ]);
  });

  test('a year whose emissions nobody has entered yet says nothing of another', () => {
    const blank = yearWith(2023, { emitted: 0, offset: 0, own: 0 });
    expect(compareClaims([blank, first, yearWith(2025, { emitted: 0, offset: 0, own: 0 })]).findings).toEqual(
      [],
    );
  });
});

test('dependence lies between 0 and 100 %, and a larger reduction never raises it', () => {
  const tonnes = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(tonnes, tonnes, tonnes, (offset, own, more) => {
      const emitted = 100_000;
      const dependenceOf = (reduced: number) =>
        compareClaims([yearWith(2024, { emitted, offset, own: reduced })]).years[0]?.dependence?.value ?? 0;
      const [one, other] = [dependenceOf(own), dependenceOf(own + more)];
      expect(one).toBeGreaterThanOrEqual(0);
      expect(one).toBeLessThanOrEqual(100);
      expect(other).toBeLessThanOrEqual(one);
    }),
  );
});
