import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapsAmong, type SerialLot } from '../../../../src/calculators/offset/serials/overlaps.ts';
import { parseSerials } from '../../../../src/calculators/offset/serials/parse-serials.ts';
import { serialText } from '../../../../src/calculators/offset/serials/serial-text.ts';

const lot = (id: string, text: string, scope = 'gec'): SerialLot => ({
  id,
  scope,
  ranges: parseSerials(text).ranges,
});

const told = (...lots: SerialLot[]) =>
  [...overlapsAmong(lots)].map((overlap) => `${overlap.lots.join('+')}: ${serialText(overlap)}`);

describe('serials that two lots claim', () => {
  test.each([
    ['a range and one in it', 'GEC-2023-0001-0100', 'gec-2023-50', 'a+b: GEC2023-50'],
    [
      'two ranges written differently',
      'GEC-2023-0001 至 0100',
      'GEC－2023－0090～GEC－2023－0200',
      'a+b: GEC2023-90 ~ 100',
    ],
    [
      'a part of a block that Verra split',
      '9344-1-100-VCS-VCU-1',
      '9344-100-200-VCS-VCU-1-VER-0',
      'a+b: VCU9344-100',
    ],
    ['serials without a digit', '渝碳甲', '渝碳-甲', 'a+b: 渝碳甲'],
    ['serials that end in a letter', '1A~9A', '0009a', 'a+b: 9-A'],
    [
      'digits together and apart',
      'CQCER-2024-000001 至 CQCER-2024-000500',
      'CQCER2024000400~CQCER2024000600',
      'a+b: CQCER-2024000400 ~ 2024000500',
    ],
    ['bare digits together and apart', '2023-0001', '20230001', 'a+b: 20230001'],
    ['touching ranges as one', 'A1~A5；A6~A9', 'A3~A8', 'a+b: A-3 ~ 8'],
  ])('are found: %s', (_, first, second, expected) => {
    expect(told(lot('b', second), lot('a', first))).toEqual([expected]);
  });

  test('are none where they only stand side by side, or belong to other series', () => {
    expect(told(lot('a', 'A1~A5'), lot('b', 'A6~A9'), lot('c', 'B1~B9'))).toEqual([]);
  });

  test('are none where the same digits are parted elsewhere, or are of another length', () => {
    expect(told(lot('a', 'A-1-12'), lot('b', 'A-11-2'))).toEqual([]);
    expect(told(lot('a', 'A-1-12'), lot('b', 'A0112'))).toEqual([]);
  });

  test('are no matter between two lots where one lot names them twice', () => {
    expect(told(lot('a', 'A-1-12；A112'))).toEqual([]);
  });

  test('with bare digits are compared within one registry and instrument', () => {
    expect(told(lot('a', '1~9', 'ccer'), lot('b', '5', 'cqcer'), lot('c', '7', 'ccer'))).toEqual(['a+c: 7']);
    expect(told(lot('a', '2023-0001', 'ccer'), lot('b', '2023-0001', 'cqcer'))).toEqual([]);
  });

  test('that name their series are compared across all', () => {
    const code = '12345678901234567202401000000111';
    expect(told(lot('a', 'CN-1', 'ccer'), lot('b', 'CN-1', 'cqcer'))).toEqual(['a+b: CN-1']);
    expect(told(lot('a', code, 'beijing'), lot('b', code, 'guangzhou'))).toHaveLength(1);
  });

  test('are told for every pair', () => {
    // 200 lots of the same serial are 200 × 199 / 2 = 19 900 pairs.
    const lots = Array.from({ length: 200 }, (_, index) => lot(`${index}`, 'A1'));
    expect([...overlapsAmong(lots)]).toHaveLength(19_900);
  });
});

describe('by the laws of overlaps', () => {
  const range = fc
    .tuple(fc.constantFrom('', '7', 'A', 'B'), fc.nat(30), fc.nat(6))
    .map(([prefix, from, more]) => ({ prefix, from: BigInt(from), to: BigInt(from + more), text: '' }));
  const ledgers = fc
    .array(fc.tuple(fc.constantFrom('ccer', 'gec'), fc.array(range, { maxLength: 5 })), { maxLength: 6 })
    .map((lots) => lots.map(([scope, ranges], index) => ({ id: `${index}`, scope, ranges })));

  /** Every number of every lot with its series, told one by one. */
  const claimed = ({ scope, ranges }: SerialLot) =>
    new Set(
      ranges.flatMap(({ prefix, from, to }) =>
        Array.from(
          { length: Number(to - from) + 1 },
          (_, index) => `${/[A-Z]/.test(prefix) ? '' : scope} ${prefix} ${from + BigInt(index)}`,
        ),
      ),
    );

  test('they are exactly the numbers that two lots both hold, each told once', () => {
    fc.assert(
      fc.property(ledgers, (lots) => {
        const expected = lots.flatMap((a, index) =>
          lots
            .slice(index + 1)
            .flatMap((b) =>
              [...claimed(a)]
                .filter((serial) => claimed(b).has(serial))
                .map((serial) => `${a.id}+${b.id} ${serial}`),
            ),
        );
        const found = [...overlapsAmong(lots)].flatMap(({ lots: [a, b], ...common }) =>
          [...claimed({ ...lots[Number(a)]!, ranges: [{ ...common, text: '' }] })].map(
            (serial) => `${a}+${b} ${serial}`,
          ),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 1000 },
    );
  });

  test('the order of the lots and of their ranges makes no difference', () => {
    const shuffled = ledgers.chain((lots) =>
      fc.tuple(fc.constant(lots), fc.shuffledSubarray(lots, { minLength: lots.length })),
    );
    fc.assert(
      fc.property(shuffled, ([lots, others]) => {
        const turned = others.map((one) => ({ ...one, ranges: one.ranges.toReversed() }));
        expect([...overlapsAmong(turned)]).toEqual([...overlapsAmong(lots)]);
      }),
    );
  });
});

test('the text of a range is read as the same numbers', () => {
  const series = fc.constantFrom('', 'GEC2023', 'VCU9344', '渝碳', '*A', 'GEC*B', '0000000123456789');
  fc.assert(
    fc.property(
      series,
      fc.bigInt({ min: 0n, max: 10n ** 20n }),
      fc.integer({ min: 1, max: 1000 }),
      (prefix, from, more) => {
        const numbers = { prefix, from, to: from + BigInt(more) };
        expect(parseSerials(serialText(numbers)).ranges).toMatchObject([numbers]);
      },
    ),
  );
});
