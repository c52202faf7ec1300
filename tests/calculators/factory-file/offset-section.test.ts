import { describe, expect, test } from 'vitest';
import type { FactoryFile, OffsetSection } from '../../../src/calculators/factory-file/factory-file.ts';
import { FactoryFileError } from '../../../src/calculators/factory-file/file-problems.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import type { Claim, Lot } from '../../../src/calculators/offset/claim.ts';
import { newClaim } from '../../../src/calculators/offset/new-claim.ts';
import { edited, opened, refused, savedFactory } from './a-saved-factory.ts';
import { claim, factoryWithClaims, lots } from './a-saved-claim.ts';

const text = serializeFactoryFile(factoryWithClaims);
const first = ['offset', 'claims', 0] as const;
const sectionOf = (offset: OffsetSection): FactoryFile => ({ ...savedFactory, offset });

describe('the ledger and the claims of a factory file', () => {
  test('are the same when the file is opened again, and it has one text', () => {
    expect(opened(text)).toEqual({ ok: true, file: factoryWithClaims, warnings: [] });
    expect(serializeFactoryFile(opened(text).file)).toBe(text);
  });

  test('are not completed: an empty section, a ledger alone and an empty claim stay as short', () => {
    for (const offset of [{}, { lots }, { claims: [newClaim(2025)] }, { lots: [], claims: [] }]) {
      expect(opened(serializeFactoryFile(sectionOf(offset))).file.offset).toEqual(offset);
    }
  });

  test('keep the words of a later copy: instruments, kinds of lines', () => {
    const later = sectionOf({
      lots: [{ ...lots[0]!, kind: 'biochar' as 'ccer' }],
      claims: [{ ...claim, lines: [{ ...claim.lines[0]!, kind: 'stated-heat' as 'stated-electricity' }] }],
    });
    expect(opened(serializeFactoryFile(later))).toEqual({ ok: true, file: later, warnings: [] });
  });

  test('keep entries that this copy doesn’t know, a limit of a later instrument too, and say so', () => {
    const written = edited(text, [...first, 'rules', 'limits', 'biochar'], 10);
    expect(opened(written).warnings).toEqual([
      { code: 'checksum-differs', facts: {} },
      { code: 'unknown-fields', path: 'offset.claims[0].rules.limits.biochar', facts: { count: 1 } },
    ]);
    expect(serializeFactoryFile(opened(written).file)).toContain('"biochar": 10');
  });

  test('a factor value that somebody changed is told by the year of its claim', () => {
    const id = Object.keys(claim.pins!.factors)[0]!;
    expect(opened(edited(text, [...first, 'pins', 'factors', id, 'value'], 0)).warnings).toEqual([
      { code: 'checksum-differs', facts: {} },
      { code: 'pins-differ', path: 'offset.claims[0].pins', facts: { of: 2024 } },
    ]);
  });
});

describe('what can’t stand twice in a section of offsets', () => {
  test('two claims of one year are refused, and nor are they written', () => {
    const two = sectionOf({ claims: [claim, { ...newClaim(2025) }] });
    expect(refused(edited(serializeFactoryFile(two), ['offset', 'claims', 1, 'year'], 2024))).toEqual({
      code: 'duplicate-claim-year',
      path: 'offset.claims[1]',
      facts: { year: 2024 },
    });
    expect(() => serializeFactoryFile(sectionOf({ claims: [claim, claim] }))).toThrow(FactoryFileError);
  });

  test('an inventory and a claim of one year are no two of a kind', () => {
    expect(factoryWithClaims.emissions?.years[0]?.year).toBe(claim.year);
    expect(opened(text).warnings).toEqual([]);
  });

  test('ids of lots and of stated lines, whatever their years: the later one gets one that nobody has', () => {
    const [lot] = lots as [Lot];
    const [line] = claim.lines as [Claim['lines'][0]];
    const offset: OffsetSection = {
      lots: [lot, { ...lot, name: '第二批' }, { ...lot, id: 'line-1' }],
      claims: [
        {
          ...claim,
          lines: [
            { ...line, id: 'power' },
            { ...line, id: 'forest' },
          ],
        },
        { ...newClaim(2025), lines: [{ ...line, id: 'power', name: '2025 年外购电' }] },
      ],
    };
    const read = opened(serializeFactoryFile(sectionOf(offset)));
    const { lots: ledger = [], claims = [] } = read.file.offset ?? {};
    expect(ledger.map(({ id, name }) => [id, name])).toEqual([
      ['forest', lot.name],
      ['line-2', '第二批'],
      ['line-1', lot.name],
    ]);
    expect(claims.map(({ lines }) => lines.map(({ id }) => id))).toEqual([['power', 'line-3'], ['line-4']]);
    expect(claims[1]?.lines[0]?.name).toBe('2025 年外购电');
    expect(read.warnings).toEqual([{ code: 'duplicate-offset-id', path: 'offset', facts: { count: 3 } }]);
  });

  test('lines of an inventory and of a claim may share an id: they stand in different lists', () => {
    const shared = sectionOf({ claims: [{ ...claim, lines: [{ ...claim.lines[0]!, id: 'grid' }] }] });
    expect(opened(serializeFactoryFile(shared)).warnings).toEqual([]);
  });
});

describe('a hostile section of offsets costs no more than a refusal', () => {
  test.each([
    [['offset'], [], 'offset', { expected: 'group', came: 'list' }],
    [['offset'], 'none', 'offset', { expected: 'group', came: 'text', value: 'none' }],
    [['offset', 'lots'], {}, 'offset.lots', { expected: 'list', came: 'group' }],
    [
      ['offset', 'lots', 0, 'fields'],
      undefined,
      'offset.lots[0].fields',
      { expected: 'record', came: 'nothing' },
    ],
    [
      [...first, 'scope3'],
      'yes',
      'offset.claims[0].scope3',
      { expected: 'truth', came: 'text', value: 'yes' },
    ],
    [
      [...first, 'rules', 'policy'],
      'cheapest',
      'offset.claims[0].rules.policy',
      { expected: 'choice', options: 'cost, oldest, local, by-hand', came: 'text', value: 'cheapest' },
    ],
    [
      [...first, 'rules', 'eligible', 'ccer', 0],
      4,
      'offset.claims[0].rules.eligible.ccer[0]',
      { expected: 'choice', options: '1, 2, 3', came: 'number', value: '4' },
    ],
    [
      [...first, 'rules', 'limits', 'ccer'],
      {},
      'offset.claims[0].rules.limits.ccer',
      { expected: 'text,number', came: 'group' },
    ],
    [
      [...first, 'reductions', 0, 'tonnes'],
      null,
      'offset.claims[0].reductions[0].tonnes',
      { expected: 'text,number', came: 'null' },
    ],
  ])('what does not fit is named: %j = %j', (path, value, place, facts) => {
    expect(refused(edited(text, path, value))).toEqual({ code: 'damaged', path: place, facts });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('an entry called %s', (key) => {
    for (const place of [['lots', 0, 'fields'], ['claims', 0, 'rules', 'limits'], ['credits']]) {
      const read = refused(edited(edited(text, ['offset', 'credits'], {}), ['offset', ...place, key], 1));
      expect(read).toMatchObject({ code: 'forbidden-key', facts: { came: key } });
    }
  });

  test('names of a stranger find nothing that isn’t in the file', () => {
    const { lots: ledger, claims } = opened(text).file.offset!;
    for (const group of [ledger![0]!.fields, claims![0]!.lines[0]!.fields, claims![0]!.pins!.factors]) {
      expect(group['toString']).toBeUndefined();
    }
  });

  test('more than 20 000 lots, or four scopes of an instrument', () => {
    const many = Array.from({ length: 20_001 }, () => 0);
    expect(refused(edited(text, ['offset', 'lots'], many))).toEqual({
      code: 'too-many',
      path: 'offset.lots',
      facts: { maximum: 20_000, came: 20_001 },
    });
    expect(refused(edited(text, [...first, 'rules', 'eligible', 'ccer'], [1, 2, 3, 1]))).toMatchObject({
      code: 'too-many',
      facts: { maximum: 3, came: 4 },
    });
  });

  test('a ledger of five thousand lots is none of these', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({ ...lots[0]!, id: `l${index}` }));
    const file = sectionOf({ lots: many, claims: [claim] });
    expect(opened(serializeFactoryFile(file))).toEqual({ ok: true, file, warnings: [] });
  });
});
