import { expect, test, vi } from 'vitest';
import { load, newFactoryFile, type FactoryFile } from '../../../src/calculators/index.ts';
import type { SectionName } from '../../../widgets/foundation/file-history.ts';
import { readCopy } from '../../../widgets/foundation/section-copy.ts';

const { serializeFactoryFile } = await load.factoryFile();
const text = (part: Partial<FactoryFile>) => serializeFactoryFile({ ...newFactoryFile(), ...part });
const years = (baseYear: number) => ({ baseYear, years: [] });

async function found(of: string, since: string | undefined, name = '', section: SectionName = 'emissions') {
  const take = vi.fn();
  const merge = vi.fn();
  const file = { ...newFactoryFile(), entity: { name } };
  const copy = await readCopy({ section, file, take, merge }, of, since);
  return { copy, take, merge };
}

test('a copy in which only others changed something is apart, and its entity is taken where they changed it', async () => {
  const before = text({ emissions: years(2023) });
  const { copy, merge } = await found(text({ emissions: years(2023), offset: { lots: [] } }), before);
  copy?.merge();
  expect([copy?.apart, merge.mock.lastCall?.[1]]).toEqual([true, false]);
  const renamed = await found(text({ emissions: years(2023), entity: { name: '新' } }), before, '厂');
  renamed.copy?.merge();
  expect([renamed.copy?.apart, renamed.merge.mock.lastCall?.[1]]).toEqual([true, true]);
});

test('a copy in which the own section changed is not apart; merging it keeps the entity here', async () => {
  const { copy, merge } = await found(
    text({ emissions: years(2024), entity: { name: '新' } }),
    text({ emissions: years(2023) }),
  );
  copy?.merge();
  expect([copy?.apart, merge.mock.lastCall?.[1]]).toEqual([false, false]);
});

test('a first copy is apart where it has nothing of the own section; its entity is taken where there is none here', async () => {
  const other = text({ offset: { lots: [] }, entity: { name: '厂' } });
  const blank = await found(other, undefined);
  blank.copy?.merge();
  const named = await found(other, undefined, '我的厂');
  named.copy?.merge();
  expect([blank.copy?.apart, blank.merge.mock.lastCall?.[1]]).toEqual([true, true]);
  expect(named.merge.mock.lastCall?.[1]).toBe(false);
  expect((await found(text({ emissions: years(2023) }), undefined)).copy?.apart).toBe(false);
});

test('the plan and the self-assessments of a factory are apart from each other', async () => {
  const before = text({ readiness: { assessments: [] } });
  const planned = text({ readiness: { assessments: [] }, measures: { checklist: [] } });
  expect((await found(planned, before, '厂', 'readiness')).copy?.apart).toBe(true);
  expect((await found(planned, before, '厂', 'measures')).copy?.apart).toBe(false);
});

test('what can’t be read is nothing', async () => {
  expect((await found('{}', undefined)).copy).toBeUndefined();
});
