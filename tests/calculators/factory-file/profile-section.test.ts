import { describe, expect, test } from 'vitest';
import type { FactoryFile, FactoryProfile } from '../../../src/calculators/factory-file/factory-file.ts';
import { FactoryFileError } from '../../../src/calculators/factory-file/file-problems.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import { opened, savedFactory } from './a-saved-factory.ts';

const profile: FactoryProfile = {
  area: 'CN-SC',
  firstYear: 2023,
  firstMonth: 4,
  carbonMarket: 'local',
  sites: [
    { id: 'main', name: '一号厂区' },
    { id: 'north', name: '北厂 <img src=x onerror=alert(1)>' },
  ],
  conditions: [
    { condition: 'data-centre', applies: 'no', reason: '没有机房' },
    { condition: 'a-condition-of-later', applies: 'yes' },
  ],
};

const withProfile = (of: unknown): FactoryFile => ({ ...savedFactory, profile: of as FactoryProfile });

describe('the profile of a factory file', () => {
  test('is the same when the file is opened again, conditions of later included, and the file has one text', () => {
    const text = serializeFactoryFile(withProfile(profile));
    expect(opened(text)).toEqual({ ok: true, file: withProfile(profile), warnings: [] });
    expect(serializeFactoryFile(opened(text).file)).toBe(text);
  });

  test('is not completed: a file without one gets none, and an empty one stays empty', () => {
    expect(opened(serializeFactoryFile(savedFactory)).file).not.toHaveProperty('profile');
    expect(opened(serializeFactoryFile(withProfile({}))).file.profile).toEqual({});
  });

  test.each([
    ['大型', '大型'],
    [{ area: 50_000 }, { area: 50_000 }],
    [{ sites: ['一号'] }, { sites: ['一号'] }],
    [{ conditions: 'all' }, { conditions: 'all' }],
    [null, null],
  ])('%j that a file held under that name before there were profiles is kept aside', (came, kept) => {
    const { checksum: _, ...file } = JSON.parse(serializeFactoryFile(savedFactory)) as Record<
      string,
      unknown
    >;
    const read = opened(JSON.stringify({ ...file, profile: came }));
    expect(read.file).toEqual({ ...savedFactory, 'earlier-profile': kept });
    expect(read.warnings.map(({ code }) => code)).toContain('section-set-aside');
  });

  test('begins a year in one of twelve months; another is refused with its place', () => {
    const begins = (firstMonth: number) => () =>
      serializeFactoryFile(withProfile({ ...profile, firstMonth }));
    expect(begins(12)).not.toThrow();
    for (const month of [0, 13, 4.5]) expect(begins(month)).toThrow(FactoryFileError);
  });

  test('says of a condition and of a site one thing: a second one is refused with its place', () => {
    const twice = (of: Partial<FactoryProfile>) => () =>
      serializeFactoryFile(withProfile({ ...profile, ...of }));
    const [condition] = profile.conditions ?? [];
    const [site] = profile.sites ?? [];
    expect(twice({ conditions: [condition!, condition!] })).toThrow(FactoryFileError);
    expect(twice({ sites: [site!, site!] })).toThrow(FactoryFileError);
  });
});
