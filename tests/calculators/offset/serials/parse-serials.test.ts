import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSerials } from '../../../../src/calculators/offset/serials/parse-serials.ts';
import { countOf } from '../../../../src/calculators/offset/serials/serial-range.ts';

/** [prefix, from, to] of every range, and the codes of the problems. */
const read = (text: string) => {
  const { ranges, problems } = parseSerials(text);
  return [
    ...ranges.map(({ prefix, from, to }) => `${prefix}|${from}–${to}`),
    ...problems.map(({ code }) => code),
  ];
};

describe('a single serial', () => {
  test.each([
    ['CN-1-001-2023-000001', 'CN10012023|1–1'],
    ['CCER-2023-0001', 'CCER2023|1–1'],
    ['CCER-2023-001', 'CCER2023|1–1'],
    ['CCER-202304-000012', 'CCER202304|12–12'],
    ['CCER－２０２３－０００１', 'CCER2023|1–1'],
    ['ccer 2023 0001', 'CCER|20230001–20230001'],
    ['1234 5678 9012', '|123456789012–123456789012'],
    ['CQCER–2024–000007', 'CQCER2024|7–7'],
    ['渝碳惠通第0012号', '渝碳惠通|12–12'],
    ['证书编号：GEC-2023-0001', 'GEC2023|1–1'],
    ['No. 0042', '|42–42'],
    ['CQ/2023/0001', 'CQ2023|1–1'],
    ['0000-0001-2345-6789.000123', '0000000123456789|123–123'],
    ['IN-5-211798853-1-1-0-3535', 'IN5211798853110|3535–3535'],
    ['0007A', '*A|7–7'],
    ['渝碳-甲', '渝碳甲|0–0'],
  ])('“%s” is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('a range', () => {
  test.each([
    ['GEC-2023-0001 至 GEC-2023-0100', 'GEC2023|1–100'],
    ['GEC-2023-0001到GEC-2023-0100', 'GEC2023|1–100'],
    ['GEC-2023-0001~0100', 'GEC2023|1–100'],
    ['GEC-2023-0001～GEC-2023-0100', 'GEC2023|1–100'],
    ['GEC-2023-0001–GEC-2023-0100', 'GEC2023|1–100'],
    ['GEC-2023-0001——GEC-2023-0100', 'GEC2023|1–100'],
    ['GEC-2023-0001..GEC-2023-0100', 'GEC2023|1–100'],
    ['GEC-2023-0001…0100', 'GEC2023|1–100'],
    ['gec-2023-0001 to gec-2023-0100', 'GEC2023|1–100'],
    ['GEC-2023-0001 - GEC-2023-0100', 'GEC2023|1–100'],
    ['GEC-2023-0001-GEC-2023-0100', 'GEC2023|1–100'],
    ['GEC-2023-0001-0100', 'GEC2023|1–100'],
    ['GEC–2023–0001–0100', 'GEC2023|1–100'],
    ['GEC - 2023 - 0001 - 0100', 'GEC2023|1–100'],
    ['GEC-2023-A0001-A0100', 'GEC2023A|1–100'],
    ['GEC-2023-A9-A10', 'GEC2023A|9–10'],
    ['ABC000123-ABC000456', 'ABC|123–456'],
    ['ABC000123-000456', 'ABC|123–456'],
    ['ABC000123至456', 'ABC|123–456'],
    ['ABC001123至456', 'ABC|1123–1456'],
    ['000123-000456', '|123–456'],
    ['000123 – 000456', '|123–456'],
    ['99 - 100', '|99–100'],
    ['1 至 1000', '|1–1000'],
    ['第0001号起至第0100号止', '|1–100'],
    ['从 0001 到 0100', '|1–100'],
    ['编号 第 0001 号至 0100 号', '|1–100'],
    ['CQ/2023/0001-0100', 'CQ2023|1–100'],
    ['0001A 至 0009A', '*A|1–9'],
    ['GEC-2023-0001 至 GEC-2023-0100（共100张）', 'GEC2023|1–100'],
    ['2023-0001 至 2023-0100', '2023|1–100'],
    ['9'.repeat(60), `|${'9'.repeat(60)}–${'9'.repeat(60)}`],
  ])('“%s” is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    // Verra: the issuance, the first and the last unit, then what they are.
    ['9344-82392553-82392562-VCS-VCU-262-VER-BR-14-1686-01012017-31122017-1', 'VCU9344|82392553–82392562'],
    ['8040-449402275-449402275-VCU-042-MER-PE-14-1360-01072013-30062014-1', 'VCU8040|449402275–449402275'],
    ['0001-000001-000100-VCS-VCU-003-VER-US-0003-01012020-31122020-1', 'VCU1|1–100'],
    // Gold Standard: the last two, of other lengths, are the block: 30350 − 608 + 1 = 29743 credits.
    ['GS1-1-KE-GS7495-16-2025-30645-608-30350', 'GS11KEGS749516202530645|608–30350'],
    ['GS1-1-CN-GS1234-16-2015-6384-1-500', 'GS11CNGS12341620156384|1–500'],
    // ACR and CAR: 5000 and 29251 credits.
    ['ACR-US-192-2010-203-1-5000', 'ACRUS1922010203|1–5000'],
    ['CAR-1-US-293-1-120-CA-2006-102-1 to 29251', 'CAR1US2931120CA2006102|1–29251'],
    ['VU-ITMO-11-356-2022-0-9-35', 'VUITMO1135620220|9–35'],
  ])('of a registry, “%s”, is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('of green electricity certificates is kept, but how many they are can’t be told from their codes', () => {
    const project = '12345678901234567';
    expect(read(`${project}202401000000111至${project}202401000009911`)).toEqual([
      `${project}|202401000000111–202401000009911`,
      'uncountable',
    ]);
    expect(read(`${project}202401000000111`)).toEqual([`${project}|202401000000111–202401000000111`]);
  });

  test('counts its numbers, both ends included', () => {
    // 100 − 1 + 1, and one more.
    expect(countOf(parseSerials('GEC-2023-0001-0100；GEC-2023-0200').ranges)).toBe(101n);
  });
});

describe('what could be read in two ways', () => {
  test.each([
    ['ABC000123-456', 'the end cut short, or a serial of two groups'],
    ['ABC000123 - 456', 'the same with a dash'],
    ['1-1000', 'numbers of other lengths'],
    ['2023-2050', 'years, or numbers'],
    ['GEC-2023-2500', 'a year and a number, or two numbers'],
    ['0001-0002-0003', 'three serials, or one'],
    ['ABC0001 - ABC0100 - ABC0200', 'two ranges, or three serials'],
    ['0001/0100', 'a range, two serials, or one'],
    ['1,000至2,000', 'grouped thousands, or several serials'],
    ['1,000-2,000', 'the same'],
    ['101,102,103', 'the same'],
    ['0001和0100', 'two serials, or a range'],
    ['0001 至 0100 至 0200', 'three ends'],
    ['GEC0001 GEC0002', 'two serials without a separator'],
    ['ABC 0001 ABC 0002', 'the same with groups'],
    ['1-1-100-VCS-VCU-1 至 1-101-200-VCS-VCU-1', 'a range of blocks'],
    ['1-1-100-VCS-VCU-1 - 1-101-200-VCS-VCU-1', 'the same'],
    ['CQ-500101-000123', 'one serial with its district, or a range reversed'],
    ['至', 'a mark without ends'],
  ])('“%s” (%s) is called ambiguous', (text) => {
    expect(read(text)).toEqual(['ambiguous']);
  });

  test('is clear with both ends in full and a mark between them', () => {
    expect(read('1 至 1000；2023 至 2050；HB-356-77 至 HB-356-77')).toEqual([
      '|1–1000',
      '|2023–2050',
      'HB356|77–77',
    ]);
  });
});

describe('an entry that can’t be', () => {
  test.each([
    ['GEC-2023-0100 至 GEC-2023-0001', 'reversed'],
    ['000456-000123', 'reversed'],
    ['GEC-2023-0001 至 GEC-2024-0100', 'otherPrefix'],
    ['ABC0001-ABD0100', 'otherPrefix'],
    ['0001A 至 0100', 'otherPrefix'],
    ['—', 'noNumber'],
    ['N/A', 'noNumber'],
    ['暂无', 'noNumber'],
  ])('“%s” is %s', (text, code) => {
    expect(parseSerials(text)).toEqual({ ranges: [], problems: [{ code, entry: text }] });
  });

  test('tells how many digits it has and how many there may be', () => {
    expect(parseSerials('1'.repeat(61)).problems).toEqual([
      { code: 'tooManyDigits', entry: '1'.repeat(61), limit: 60, found: 61 },
    ]);
  });
});

describe('a text of several entries', () => {
  test('is separated by all that people separate with', () => {
    expect(read('A1;A2；A3,A4，A5、A6|A7\nA8\tA9\r\nA10')).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `A|${number}–${number}`),
    );
  });

  test('doesn’t guess the series of bare digits behind a serial that names its own', () => {
    expect(read('GEC-2023-0001 ~ 0100，0200')).toEqual(['GEC2023|1–100', 'ambiguous']);
    expect(read('0200，GEC-2023-0001')).toEqual(['|200–200', 'GEC2023|1–1']);
  });

  test('keeps each entry as written', () => {
    expect(parseSerials(' gec-1 ； GEC-2～5 ').ranges.map(({ text }) => text)).toEqual(['gec-1', 'GEC-2～5']);
  });

  test('tells what overlaps within it, and with what', () => {
    expect(parseSerials('A001-A100；A050；A101；A1').problems).toEqual([
      { code: 'overlapsItself', entry: 'A001-A100', other: 'A1' },
      { code: 'overlapsItself', entry: 'A050', other: 'A001-A100' },
    ]);
  });

  test('of more than 2 000 characters isn’t read, and says so', () => {
    expect(parseSerials('A1;'.repeat(667))).toEqual({
      ranges: [],
      problems: [{ code: 'tooLong', entry: 'A1;'.repeat(22).slice(0, 64), limit: 2_000, found: 2_001 }],
    });
  });

  test('names an entry by at most 64 characters, none of them half', () => {
    const [problem] = parseSerials(`${'a'.repeat(63)}😀 至 b`).problems;
    expect(problem?.entry).toBe('a'.repeat(63));
  });
});

describe('whatever is written', () => {
  const marks = [' 至 ', '到', '~', '～', '–', '—', '..', ' to ', ' - ', '-'];
  const group = fc.stringMatching(/^[A-Z]{2,5}$/).filter((letters) => letters !== 'NO');
  const number = fc.bigInt({ min: 0n, max: 10n ** 40n });

  test('a range in any of the forms is read as what was written, however padded and spaced', () => {
    fc.assert(
      fc.property(
        group,
        fc.option(fc.integer({ min: 1990, max: 2099 }), { nil: undefined }),
        fc.tuple(number, number),
        fc.nat(4),
        fc.constantFrom(...marks),
        fc.constantFrom('', ' ', '\u2009', '\u3000'),
        (letters, year, ends, zeros, mark, space) => {
          const [from, to] = ends[0] < ends[1] ? ends : [ends[1], ends[0]];
          const stem = year === undefined ? letters : `${letters}-${year}`;
          const width = String(to).length + zeros;
          const serial = (end: bigint) => `${stem}-${String(end).padStart(width, '0')}`;
          const { ranges, problems } = parseSerials(`${space}${serial(from)}${mark}${serial(to)}${space}`);
          expect(problems).toEqual([]);
          expect(ranges).toMatchObject([{ prefix: stem.replace('-', ''), from, to }]);
        },
      ),
    );
  });

  const tricky = fc
    .array(
      fc.constantFrom(
        ...'0123456789ABCVSGUR-–—~～至到.,，;；、|/ \n\t号第*#()：'.split(''),
        ...[
          'VCS-VCU-',
          'GS1-1-CN-GS1-1-2020-',
          ' to ',
          '2023',
          '0001',
          '\ud800',
          '\u200b',
          '\u2009',
          '１',
          '和',
        ],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  test.each([
    ['any characters', fc.string({ unit: 'binary', maxLength: 100 })],
    ['any letters', fc.string({ unit: 'grapheme', maxLength: 60 })],
    ['digits, hyphens and marks', tricky],
    ['digits and hyphens', fc.stringMatching(/^[0-9]{1,5}([-–—~ ][0-9A-B]{1,5}){0,6}$/)],
  ])('no entry of %s is lost, and nothing throws', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { ranges, problems } = parseSerials(text);
        const told = [...ranges.map((range) => range.text), ...problems.map(({ entry }) => entry)];
        for (const piece of text.split(/[;；﹔,，﹐､、|｜\t\r\n\v\f\u0085\u2028\u2029]/)) {
          // A problem names an entry by its first 64 characters, and grouped thousands stay one entry.
          const start = piece.trim().slice(0, 63);
          expect(told.some((entry) => entry.includes(start) || entry.length >= 63) || start === '').toBe(
            true,
          );
        }
        for (const { from, to } of ranges) expect(from <= to).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('a hostile text of the greatest length is read or refused', () => {
    for (const part of [
      '1',
      '1a',
      '-',
      '1-',
      '至',
      '1,000,',
      'A1 ',
      '1和',
      '第1号',
      '..',
      '–1',
      '\ufdfa',
      ';1',
    ]) {
      const text = part.repeat(2_000 / part.length);
      const { ranges, problems } = parseSerials(text);
      expect(ranges.length + problems.length).toBeGreaterThan(0);
    }
  });
});
