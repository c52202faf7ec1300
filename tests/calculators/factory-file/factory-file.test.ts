import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GrowingCatalogue } from '../../../src/calculators/emissions/catalogue.ts';
import { commonKinds } from '../../../src/calculators/emissions/kinds/common.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import { canonicalJson } from '../../../src/calculators/engine/json/canonical-json.ts';
import { newFactoryFile, type FactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import { factoryShape } from '../../../src/calculators/factory-file/factory-shape.ts';
import { FactoryFileError, fileProblemCodes } from '../../../src/calculators/factory-file/file-problems.ts';
import { readFactoryFile } from '../../../src/calculators/factory-file/read-factory-file.ts';
import { pinsHash } from '../../../src/calculators/factory-file/seals.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import type { Plan } from '../../../src/calculators/engine/json/shape.ts';
import { sha256 } from '../../../src/calculators/engine/sha256.ts';
import { arbitraryOf } from '../engine/json/arbitrary-shape.ts';
import { edited, inventory, opened, refused, savedFactory } from './a-saved-factory.ts';

const text = serializeFactoryFile(savedFactory);
const pins = savedFactory.emissions!.years[0]!.pins!;

describe('a factory file that was saved and is opened again', () => {
  test('is the same file, without a word to say about it', () => {
    expect(opened(text)).toEqual({ ok: true, file: savedFactory, warnings: [] });
  });

  test('is the same for any file there can be', () => {
    fc.assert(
      fc.property(arbitraryOf(factoryShape as Plan), (document) => {
        // In memory a file has no hashes: they belong to its text.
        const rest = structuredClone(document) as FactoryFile & { checksum?: string };
        delete rest.checksum;
        const years = rest.emissions?.years ?? [];
        const studies = rest.footprint?.studies ?? [];
        const { lots = [], claims = [] } = rest.offset ?? {};
        const { assessments = [] } = rest.readiness ?? {};
        const { checklist = [], plan } = rest.measures ?? {};
        // Years, studies and questions differ, and so do the lines of one and of all offsets: see the tests of duplicates.
        const differ = (items: readonly object[], key: string) =>
          items.forEach((item, index) =>
            Object.assign(item, { [key]: `${index} ${(item as Record<string, string>)[key]}` }),
          );
        for (const each of [years, claims]) {
          each.forEach((one, index) => Object.assign(one, { year: (one.year % 5000) + index * 5000 }));
        }
        for (const each of [studies, assessments, plan?.measures ?? []]) differ(each, 'id');
        for (const { pins, lines } of [...years, ...studies, ...claims]) {
          delete (pins as { hash?: string } | undefined)?.hash;
          differ(lines, 'id');
        }
        delete (plan?.pins as { hash?: string } | undefined)?.hash;
        differ([...lots, ...claims.flatMap(({ lines }) => lines)], 'id');
        for (const { conditions, answers, weights } of assessments) {
          differ(conditions, 'condition');
          differ(answers, 'requirement');
          differ(weights, 'dimension');
        }
        differ(checklist, 'measure');
        differ(rest.profile?.conditions ?? [], 'condition');
        differ(rest.profile?.sites ?? [], 'id');
        expect(opened(serializeFactoryFile(rest))).toEqual({ ok: true, file: rest, warnings: [] });
      }),
      { numRuns: 100 },
    );
  });

  test('has one text, in whatever order its entries were made', () => {
    const { format, version, entity, ...others } = savedFactory;
    expect(serializeFactoryFile({ ...others, entity, version, format })).toBe(text);
    expect(serializeFactoryFile(opened(text).file)).toBe(text);
  });

  test('reads top down: whose it is, its sections, the checksum last', () => {
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'format',
      'version',
      'entity',
      'savedAt',
      'software',
      'emissions',
      'checksum',
    ]);
    expect(text.startsWith('{\n  "format": "zero-carbon-factory",\n  "version": 1,\n')).toBe(true);
    expect(text.endsWith('"\n}\n')).toBe(true);
  });

  test('has the emissions it had', () => {
    const catalogue = new GrowingCatalogue(commonKinds);
    const total = (file: FactoryFile) =>
      quantifyInventory(file.emissions!.years[0]!, catalogue).totals.ghgProtocol.total.location.total.value;
    // 149.3 × 10^4 kWh in eleven months, and 42.5 × 10^4 Nm3 of gas.
    expect(total(opened(text).file)).toBe(total(savedFactory));
    expect(total(savedFactory)).toBeGreaterThan(1000);
  });

  test('keeps numbers as they were typed', () => {
    const { fields } = opened(text).file.emissions!.years[0]!.lines[0]!;
    expect(fields['quantity']).toMatchObject({
      months: ['１２．５', '11.8', 12, null, ...Array(8).fill(expect.any(String))],
    });
  });

  test('keeps markup as the text it is', () => {
    expect(opened(text).file.emissions!.years[0]!.lines[0]!.name).toBe('外购电 <img src=x onerror=alert(1)>');
  });

  test('an empty one opens too', () => {
    expect(opened(serializeFactoryFile(newFactoryFile())).file).toEqual({
      format: 'zero-carbon-factory',
      version: 1,
      entity: { name: '' },
    });
  });

  test('opens with the byte order mark that an editor put in front', () => {
    expect(opened(`\ufeff${text}`).warnings).toEqual([]);
  });
});

describe('what this copy of the software doesn’t know', () => {
  test('a section of offsets from before there were ledgers is kept to the letter, and said', () => {
    const before = { credits: [{ name: '林业', vintages: [null, true, 1.5] }] };
    const read = opened(edited(text, ['offset'], before));
    expect(read.file).toEqual({ ...savedFactory, offset: before });
    expect(read.warnings).toEqual([
      { code: 'checksum-differs', facts: {} },
      { code: 'unknown-fields', path: 'offset.credits', facts: { count: 1 } },
    ]);
  });

  test('a section that nobody has thought of yet is kept, and said', () => {
    const file = { ...savedFactory, water: { m3: 12 } };
    const read = opened(serializeFactoryFile(file));
    expect(read.file).toEqual(file);
    expect(read.warnings).toEqual([{ code: 'unknown-fields', path: 'water', facts: { count: 1 } }]);
    expect(serializeFactoryFile(read.file)).toBe(serializeFactoryFile(file));
  });

  test('a line of an unknown kind is kept with its data', () => {
    const strange = { ...inventory.lines[0]!, id: 'x', kind: 'cold-fusion' as 'heat' };
    const file = { ...savedFactory, emissions: { years: [{ ...inventory, lines: [strange] }] } };
    expect(opened(serializeFactoryFile(file))).toEqual({ ok: true, file, warnings: [] });
  });

  test('a later version is refused by its number', () => {
    expect(refused(edited(text, ['version'], 2))).toEqual({
      code: 'newer-version',
      facts: { maximum: 1, came: 2 },
    });
  });
});

describe('the hashes of a file', () => {
  test('the checksum is the SHA-256 of the canonical JSON without it', () => {
    const { checksum, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect(checksum).toBe(sha256(canonicalJson(rest)));
  });

  test('an edit by hand opens with a warning', () => {
    const read = opened(
      edited(text, ['emissions', 'years', 0, 'lines', 1, 'fields', 'quantity', 'amount'], '4.25'),
    );
    expect(read.warnings).toEqual([{ code: 'checksum-differs', facts: {} }]);
  });

  test('white space and the order of entries are no edit', () => {
    const reversed = Object.fromEntries(Object.entries(JSON.parse(text) as object).reverse());
    expect(opened(JSON.stringify(reversed)).warnings).toEqual([]);
  });

  test('a file without a checksum, made by another program, opens and says so', () => {
    expect(opened(edited(text, ['checksum'], undefined)).warnings).toEqual([
      { code: 'checksum-missing', facts: {} },
    ]);
  });

  test('a factor value that somebody changed is told from other edits', () => {
    const [id] = Object.keys(pins.factors);
    const changed = edited(text, ['emissions', 'years', 0, 'pins', 'factors', id!, 'value'], 0.1);
    expect(opened(changed).warnings).toEqual([
      { code: 'checksum-differs', facts: {} },
      { code: 'pins-differ', path: 'emissions.years[0].pins', facts: { of: 2024 } },
    ]);
  });

  test('pins hash alike whatever the order they were collected in', () => {
    const { factors, selections } = pins;
    const turned = Object.fromEntries(Object.entries(factors).reverse());
    expect(pinsHash({ selections, factors: turned })).toBe(pinsHash(pins));
    expect(pinsHash({ factors: {}, selections })).not.toBe(pinsHash(pins));
  });

  test('one wrong character is refused, or warned of, or changes nothing', () => {
    const small = serializeFactoryFile({ ...savedFactory, emissions: { years: [inventory] } });
    fc.assert(
      fc.property(fc.nat(small.length - 1), fc.string({ minLength: 0, maxLength: 1 }), (place, character) => {
        const read = readFactoryFile(small.slice(0, place) + character + small.slice(place + 1));
        if (!read.ok) {
          expect(fileProblemCodes).toContain(read.problem.code);
          return;
        }
        const warned = read.warnings.some(({ code }) => code.startsWith('checksum-'));
        if (!warned) expect(serializeFactoryFile(read.file)).toBe(small);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a file that can’t be saved says where and why', () => {
  const problemOf = (file: FactoryFile) => {
    try {
      serializeFactoryFile(file);
    } catch (error) {
      if (error instanceof FactoryFileError) return error.problem;
    }
    return undefined;
  };

  test('a text of more than 2 000 characters', () => {
    const entity = { name: '厂'.repeat(2001) };
    expect(problemOf({ ...savedFactory, entity })).toEqual({
      code: 'too-long',
      path: 'entity.name',
      facts: { maximum: 2000, came: 2001, begins: `${'厂'.repeat(40)}…` },
    });
  });

  test('a number that is none', () => {
    const emissions = { years: [{ ...inventory, year: NaN }] };
    expect(problemOf({ ...savedFactory, emissions })).toEqual({
      code: 'damaged',
      path: 'emissions.years[0].year',
      facts: { expected: 'number', came: 'number', value: 'NaN' },
    });
  });

  test('a group that holds itself', () => {
    const round: { products?: unknown } = {};
    round.products = round;
    expect(problemOf({ ...savedFactory, footprint: round })).toMatchObject({ code: 'too-deep' });
  });
});
