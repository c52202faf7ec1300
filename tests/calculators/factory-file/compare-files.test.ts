import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFactories } from '../../../src/calculators/example-factories/index.ts';
import { compareFiles, type FileChange } from '../../../src/calculators/factory-file/compare-files.ts';
import type { FactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import type { EnteredQuantity } from '../../../src/calculators/lines/entered.ts';
import { factoryWithClaims } from './a-saved-claim.ts';
import { inventory, savedFactory } from './a-saved-factory.ts';

const withInventory = (change: object): FactoryFile => ({
  ...savedFactory,
  emissions: { ...savedFactory.emissions, years: [{ ...savedFactory.emissions!.years[0]!, ...change }] },
});
const [grid, boiler] = inventory.lines as [(typeof inventory.lines)[0], (typeof inventory.lines)[0]];
const brief = (changes: readonly FileChange[]) => changes.map(({ path, kind }) => [path, kind]);

describe('what changed between two files', () => {
  test('an amount is named by its year, its line and its entry, with both values', () => {
    const changed = withInventory({
      lines: [
        grid,
        { ...boiler, fields: { ...boiler.fields, quantity: { amount: '50', unit: '10^4 Nm3' } } },
      ],
    });
    expect(compareFiles(savedFactory, changed)).toEqual([
      {
        path: 'emissions.years[2024].lines[boiler].fields.quantity.amount',
        of: {
          section: 'emissions',
          part: 2024,
          list: 'lines',
          line: '燃气锅炉',
          lineKind: 'stationary-combustion',
        },
        field: 'fields.quantity.amount',
        kind: 'changed',
        before: '42.5',
        after: '50',
      },
    ]);
  });

  test('a line that came or went is one entry, whatever it holds', () => {
    const [removed] = compareFiles(savedFactory, withInventory({ lines: [grid] }));
    expect(removed).toMatchObject({
      path: 'emissions.years[2024].lines[boiler]',
      field: '',
      kind: 'removed',
      before: boiler,
    });
    const [added] = compareFiles(withInventory({ lines: [grid] }), savedFactory);
    expect(added).toMatchObject({ of: { line: '燃气锅炉' }, field: '', kind: 'added', after: boiler });
  });

  test('twelve months are one value; what is said beside them comes entry by entry', () => {
    const months = ['1', ...((grid.fields['quantity'] as EnteredQuantity).months ?? []).slice(1)];
    const changed = withInventory({
      lines: [
        {
          ...grid,
          fields: { quantity: { unit: '10^4 kWh', months } },
          evidence: { ...grid.evidence, note: '补' },
        },
        boiler,
      ],
    });
    expect(brief(compareFiles(savedFactory, changed))).toEqual([
      ['emissions.years[2024].lines[grid].fields.quantity.months', 'changed'],
      ['emissions.years[2024].lines[grid].evidence.note', 'added'],
    ]);
  });

  test('a line without a name is called by its id, and by what it is', () => {
    const nameless = { ...boiler, name: '' };
    const [change] = compareFiles(
      withInventory({ lines: [grid, nameless] }),
      withInventory({ lines: [grid, { ...nameless, status: 'billed' }] }),
    );
    expect(change?.of).toMatchObject({ line: 'boiler', lineKind: 'stationary-combustion' });
  });

  test('the entity, the base year and a whole year are told apart', () => {
    const changed: FactoryFile = {
      ...savedFactory,
      entity: { ...savedFactory.entity, name: '新名' },
      emissions: { baseYear: 2024, years: [...savedFactory.emissions!.years, { ...inventory, year: 2025 }] },
    };
    expect(
      compareFiles(savedFactory, changed).map(({ of, field, kind }) => [of.section, of.part, field, kind]),
    ).toEqual([
      ['entity', undefined, 'name', 'changed'],
      ['emissions', undefined, 'baseYear', 'changed'],
      ['emissions', 2025, '', 'added'],
    ]);
  });

  test('an answer is called by its requirement, a plan by the year in which it begins', () => {
    const [file] = exampleFactories.map((one) => one.file('zh'));
    const [assessment] = file!.readiness!.assessments!;
    const [answer, ...others] = assessment!.answers;
    const changed: FactoryFile = {
      ...file!,
      readiness: { assessments: [{ ...assessment!, answers: [{ ...answer!, owner: '李四' }, ...others] }] },
      measures: { ...file!.measures, plan: { ...file!.measures!.plan!, growth: 2 } },
    };
    expect(compareFiles(file!, changed).map(({ of, field }) => [of.part, of.line, field])).toEqual([
      [assessment!.date, answer!.requirement, 'owner'],
      [file!.measures!.plan!.from, undefined, 'growth'],
    ]);
    expect(
      brief(
        compareFiles({ ...file!, measures: {} }, { ...file!, measures: { plan: file!.measures!.plan! } }),
      ),
    ).toEqual([['measures.plan', 'added']]);
  });
});

test('what holds for the whole factory is told by its own section, conditions by their names', () => {
  const profile = { area: 'CN-CQ', conditions: [{ condition: 'data-centre', applies: 'no' }] } as const;
  const changed = { ...profile, conditions: [{ condition: 'data-centre', applies: 'yes' }] } as const;
  expect(compareFiles({ ...savedFactory, profile }, { ...savedFactory, profile: changed })).toEqual([
    {
      path: 'profile.conditions[data-centre].applies',
      of: { section: 'profile', list: 'conditions', line: 'data-centre' },
      field: 'applies',
      kind: 'changed',
      before: 'no',
      after: 'yes',
    },
  ]);
});

describe('what is no change', () => {
  test('when and with what a file was saved, and its first pins', () => {
    const { savedAt: _, software: __, ...rest } = savedFactory;
    const { pins: ___, ...unpinned } = savedFactory.emissions!.years[0]!;
    expect(
      compareFiles({ ...rest, emissions: { ...rest.emissions, years: [unpinned] } }, savedFactory),
    ).toEqual([]);
  });

  test('the order of lines, and a number that was a text and says the same', () => {
    const changed = withInventory({ lines: [{ ...boiler, uncertainty: { activity: '2' } }, grid] });
    expect(compareFiles(savedFactory, changed)).toEqual([]);
  });

  test('an entry that is there and empty', () => {
    expect(compareFiles(savedFactory, { ...savedFactory, offset: { lots: [], claims: [] } })).toEqual([]);
  });
});

test('a factor that both were made with and that has another value is one entry for the part', () => {
  const { pins } = savedFactory.emissions!.years[0]!;
  const [[id, factor]] = Object.entries(pins!.factors) as [
    [string, (typeof pins & object)['factors'][string]],
  ];
  const other = { ...pins, factors: { ...pins!.factors, [id]: { ...factor, value: factor.value * 2 } } };
  expect(compareFiles(savedFactory, withInventory({ pins: other }))).toEqual([
    {
      path: 'emissions.years[2024].pins',
      of: { section: 'emissions', part: 2024 },
      field: 'pins',
      kind: 'changed',
    },
  ]);
});

const files = [savedFactory, factoryWithClaims, ...exampleFactories.map((one) => one.file('zh'))];
const file = fc.constantFrom(...files);

/** Where every number, text and truth stands that isn't what tells an item apart, with how to set it. */
function leavesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const identities = ['id', 'year', 'requirement', 'condition', 'dimension', 'measure', 'from'];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => {
    const isAside =
      identities.includes(key) || ['pins', 'format', 'version', 'savedAt', 'software'].includes(key);
    return isAside || item === undefined
      ? []
      : leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}

function changedAt<Value>(value: Value, [key, ...rest]: readonly (string | number)[]): Value {
  if (key === undefined) return 'something else' as Value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[key] = changedAt(copy[key], rest);
  return copy as Value;
}

describe('for whole factories', () => {
  test('a file and itself differ in nothing', () => {
    fc.assert(
      fc.property(file, (one) => {
        expect(compareFiles(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  test('one entry that changed is one change, wherever it stands, with the value that it has now', () => {
    fc.assert(
      fc.property(file, fc.nat(), (one, number) => {
        const leaves = leavesOf(one);
        const leaf = leaves[number % leaves.length]!;
        const changes = compareFiles(one, changedAt(one, leaf));
        expect(changes.map(({ kind }) => kind)).toEqual(['changed']);
        expect(JSON.stringify(changes[0]?.after)).toContain('something else');
      }),
    );
  });

  test('there and back are mirrored: what was added is removed, and before is after', () => {
    fc.assert(
      fc.property(file, file, (one, other) => {
        const mirrored = compareFiles(other, one).map(({ path, kind, before, after }) => ({
          path,
          kind: kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind,
          before: after,
          after: before,
        }));
        const there = compareFiles(one, other).map(({ path, kind, before, after }) => ({
          path,
          kind,
          before,
          after,
        }));
        const sorted = (changes: readonly { path: string }[]) =>
          [...changes].sort((a, b) => a.path.localeCompare(b.path));
        expect(sorted(there)).toEqual(sorted(mirrored));
      }),
    );
  });

  test('lines in any order are the same lines', () => {
    fc.assert(
      fc.property(file, (one) => {
        const turned: FactoryFile = {
          ...one,
          emissions: one.emissions && {
            ...one.emissions,
            years: one.emissions.years
              .map((year) => ({ ...year, lines: year.lines.toReversed() }))
              .toReversed(),
          },
          offset: one.offset && { ...one.offset, lots: one.offset.lots?.toReversed() },
        };
        expect(compareFiles(one, turned)).toEqual([]);
      }),
    );
  });
});

test('a lot of the ledger belongs to no year', () => {
  const { lots } = factoryWithClaims.offset!;
  const [lot, ...others] = lots!;
  const changed: FactoryFile = {
    ...factoryWithClaims,
    offset: { ...factoryWithClaims.offset, lots: [{ ...lot!, name: '另一批' }, ...others] },
  };
  expect(compareFiles(factoryWithClaims, changed)).toMatchObject([
    {
      of: { section: 'offset', list: 'lots', line: '另一批' },
      field: 'name',
      kind: 'changed',
      before: lot!.name,
    },
  ]);
});
