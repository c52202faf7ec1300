import { describe, expect, test } from 'vitest';
import { dossierYears } from '../../../src/calculators/dossier/index.ts';
import { amountOf } from '../../../src/calculators/engine/report-model.ts';
import { finish, simulate } from '../../../src/calculators/footprint/simulation/monte-carlo.ts';
import { analyseStudy } from '../../../src/calculators/footprint/analysis/analyse-study.ts';
import { sum } from '../../../src/calculators/engine/operations.ts';
import { formatTonnes } from '../../../src/calculators/engine/number-format.ts';
import { exampleFactories } from '../../../src/calculators/example-factories/index.ts';
import { newFactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import { quantifyFactory } from '../../../src/calculators/factory/index.ts';
import {
  allSections,
  completeFile,
  guidelineIn,
  headFigure,
  part,
  reportOn,
  textsOf,
  wordsOf,
} from './factories.ts';

describe('a fiscal year', () => {
  const fiscalFile = () => {
    const file = completeFile('zh');
    const period = { from: '2025-04-01', to: '2026-03-31' };
    return {
      ...file,
      profile: { ...file.profile, firstMonth: 4 as const },
      emissions: { years: (file.emissions?.years ?? []).map((one) => ({ ...one, period })) },
      footprint: { studies: (file.footprint?.studies ?? []).map((study) => ({ ...study, period })) },
    };
  };

  test('is stated on the cover and with the factory, by its days', async () => {
    const dossier = await reportOn(fiscalFile(), { language: 'zh', year: 2025 });
    const stated = ['报告期', '2025-04-01 至 2026-03-31'];
    const rows = [dossier.cover, part(dossier, 'factory')?.sections[0]?.blocks ?? []].map((blocks) =>
      blocks.flatMap((block) => (block.type === 'facts' ? block.rows : [])),
    );
    for (const one of rows) expect(one).toContainEqual(stated);
  });

  test('has one report, to which the studies of its days belong', () => {
    expect(dossierYears(fiscalFile())).toEqual([2025]);
  });
});

const parts = [
  'summary', 'factory', 'inventory', 'footprints', 'measures', 'offsets', 'assessment', 'disclosure', 'sources', 'versions',
]; // prettier-ignore

describe.each([...exampleFactories, { id: 'a factory with all sections', file: completeFile }])(
  'the report of $id',
  ({ file }) => {
    test.each(['zh', 'en'] as const)('has every part in the guideline’s order (%s)', async (language) => {
      const [year = 0] = dossierYears(file(language));
      const dossier = await reportOn(file(language), { language, year });
      expect(dossier.parts.map(({ id }) => id)).toEqual(parts);
      expect(dossier.parts.map(({ number }) => number)).toEqual([
        '',
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9',
      ]);
      for (const one of dossier.parts) {
        expect(one.blocks.length + one.sections.length, `${one.id} says something`).toBeGreaterThan(0);
      }
      const ids = allSections(dossier.parts).map(({ id }) => id);
      expect(new Set(ids).size, 'ids occur once').toBe(ids.length);
    });

    test('holds no empty tables and no facts that were left open in braces', async () => {
      const dossier = await reportOn(file('zh'), { language: 'zh', year: dossierYears(file('zh'))[0] ?? 0 });
      for (const { id, blocks } of allSections(dossier.parts)) {
        for (const block of blocks) {
          if (block.type === 'table') expect(block.rows.length, id).toBeGreaterThan(0);
        }
      }
      expect(wordsOf(dossier).filter((text) => /\{\w+\}/.test(text))).toEqual([]);
    });

    test('the English one has no Chinese but the places that are cited and the names of Chongqing’s credits', async () => {
      const dossier = await reportOn(file('en'), { language: 'en', year: dossierYears(file('en'))[0] ?? 0 });
      const own = allSections(dossier.parts).filter(
        ({ id }) => !['sources-factors', 'sources-bibliography'].includes(id),
      );
      const texts = own.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]);
      const left = texts.map((text) => text.replace(/碳惠通|碳普惠/g, ''));
      expect(left.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    });

    test('the Chinese one says every word of the calculators in Chinese: no key is left', async () => {
      const dossier = await reportOn(file('zh'), { language: 'zh', year: dossierYears(file('zh'))[0] ?? 0 });
      expect(
        wordsOf(dossier).filter((text) => /^[a-z]+([-A-Z][a-z]+)*$/.test(text) && text.length > 3),
      ).toEqual([]);
    });
  },
);

describe('what a verifier reads', () => {
  const read = async (language: 'zh' | 'en') =>
    wordsOf(await reportOn(completeFile(language), { language, year: 2025 }));

  test.each(['zh', 'en'] as const)(
    'areas and factors have names and no keys of the software (%s)',
    async (language) => {
      const words = await read(language);
      expect(
        words.filter((text) =>
          /\bCN-[A-Z]{2}|(?:electricity|freight|material)-[a-z-]+-(?:cn|gb)\b/.test(text),
        ),
      ).toEqual([]);
      expect(words).toContain(language === 'zh' ? '重庆' : 'Chongqing');
    },
  );

  test('the address of the enterprise is called so, and not a web address', async () => {
    const dossier = await reportOn(completeFile('zh'), { language: 'zh', year: 2025 });
    const rows = (part(dossier, 'factory')?.sections[0]?.blocks ?? []).flatMap((block) =>
      block.type === 'facts' ? block.rows.map(([name]) => name) : [],
    );
    expect(rows).toContain('地址');
    expect(rows).not.toContain('网址');
  });

  test('the range says by which method it was found, and a simulation how to draw it again', async () => {
    const words = (await read('en')).join('\n');
    expect(words).toContain('error propagation, IPCC 2006 volume 1 chapter 3 approach 1');
    expect(words).toMatch(
      /approach 2; 10,000 draws, seed 20240823; lognormal, random numbers by xoroshiro128\+\): mean [\d.]+, 95 % between/,
    );
  });

  test('the interval of a product is that of the calculator', async () => {
    const [study] = (await quantifyFactory(completeFile('en'))).studies;
    if (!study) throw new Error('The factory should have a product.');
    const all = completeFile('en').footprint?.studies ?? [];
    const { spread } = finish(simulate(analyseStudy(study, all).uncertainty.inputs));
    const shown = (value = NaN) => amountOf(value, undefined, { mode: 'half-even', language: 'en' }, 4).text;
    expect((await read('en')).join('\n')).toContain(
      `95 % between ${shown(spread?.low)} and ${shown(spread?.high)} kgCO₂e`,
    );
  });

  test('lots that don’t count are open questions, though a disclosure leaves them out', async () => {
    const dossier = await reportOn(completeFile('zh'), { language: 'zh', year: 2025 });
    const open = allSections(dossier.parts).find(({ id }) => id === 'offsets-open');
    // The ledger of the example is another company's: all ten that are cancelled name it.
    expect(open?.blocks.flatMap(textsOf)).toEqual(['台账中有 10 批不能计入，原因写在台账的“待处理”一栏。']);
  });
});

describe('the totals of a report', () => {
  test('are the calculators’ own figures, and nothing is computed a second time', async () => {
    const file = completeFile('en');
    const factory = await quantifyFactory(file, guidelineIn('en'));
    const dossier = await reportOn(file, { language: 'en', year: 2025 });
    const [inventory] = factory.inventories;
    const [study] = factory.studies;
    const claim = factory.claims.find((one) => one.claim.year === 2025);
    const { scope1, scope2, total } = inventory?.totals.ghgProtocol ?? {};
    expect(headFigure(dossier, 'Scope 1')).toBe(scope1?.total.value);
    expect(headFigure(dossier, 'Scope 2, location-based')).toBe(scope2?.location.total.value);
    expect(headFigure(dossier, 'Scope 2, market-based')).toBe(scope2?.market.total.value);
    expect(inventory?.lines.some(({ scope }) => scope === 3)).toBe(false);
    expect(wordsOf(dossier)).toContain('not counted');
    expect(headFigure(dossier, 'Scope 3')).toBeNaN();
    expect(headFigure(dossier, 'Total, location-based')).toBe(total?.location.total.value);
    expect(headFigure(dossier, 'Total, market-based')).toBe(total?.market.total.value);
    expect(headFigure(dossier, 'Residual emissions (claimed boundary)')).toBe(claim?.counted.residual.value);
    expect(headFigure(dossier, 'Credits cancelled and matched')).toBe(claim?.counted.matched.value);
    const footprint = dossier.parts[0]?.blocks.flatMap((block) =>
      block.type === 'table' ? block.rows.filter(([name]) => String(name).includes('housing')) : [],
    );
    expect(footprint?.map(([, value]) => (typeof value === 'object' ? value.number : value))).toEqual([
      study?.total.value,
    ]);
  });

  test('of the plan are those of its last year, and every year stands in the trend', async () => {
    const file = completeFile('en');
    const { planned } = await quantifyFactory(file, guidelineIn('en'));
    const dossier = await reportOn(file, { language: 'en', year: 2025 });
    const { year, remaining } = planned?.outcome ?? {};
    const basis = planned?.plan.scope2 === 'market' ? 'market-based' : 'location-based';
    expect(headFigure(dossier, `Remaining in ${year} by the plan (scope 2 ${basis}, mid effect)`)).toBe(
      remaining?.mid.value,
    );
    const trend = allSections(dossier.parts).find(({ id }) => id === 'inventory-trend');
    const table = trend?.blocks.find(({ type }) => type === 'table');
    const years = table?.type === 'table' ? table.rows.map(([name]) => String(name).slice(0, 4)) : [];
    expect(years).toEqual(['2025', ...(planned?.years ?? []).map((one) => String(one.year))]);
  });

  test('by line add up to the total of the inventory, as it is shown', async () => {
    const file = completeFile('en');
    const [inventory] = (await quantifyFactory(file)).inventories;
    const dossier = await reportOn(file, { language: 'en', year: 2025 });
    const results = allSections(dossier.parts).find(({ id }) => id === 'inventory-results');
    const lines = results?.blocks.find((block) => block.type === 'table' && block.caption.startsWith('By source'));
    const rows = lines?.type === 'table' ? lines.rows : [];
    const parts = rows.map(([, , location]) => (typeof location === 'object' ? location.number : NaN));
    const shown = sum(parts.map((value) => ({ label: 'share', value, unit: 'tCO2e', basis: { kind: 'entered', status: 'unknown' } }) as const), 'tCO2e', 'share');
    expect(formatTonnes(shown.value)).toBe(formatTonnes(inventory?.totals.ghgProtocol.total.location.total.value ?? NaN));
  });
}); // prettier-ignore

describe('what several calculators say', () => {
  test('stands once: the factory, the boundary, the factors, the versions, the signatures', async () => {
    const dossier = await reportOn(completeFile('zh'), { language: 'zh', year: 2025 });
    const sections = allSections(dossier.parts);
    const withRow = (name: string) =>
      sections.filter(({ blocks }) =>
        blocks.some((block) => block.type === 'facts' && block.rows.some(([label]) => label === name)),
      );
    expect(withRow('统一社会信用代码').map(({ id }) => id)).toEqual(['factory-enterprise']);
    expect(withRow('计算器版本').map(({ id }) => id)).toEqual(['versions-made']);
    expect(withRow('管理层批准').map(({ id }) => id)).toEqual(['versions-signatures']);
    const headed = (heading: string) => sections.filter((section) => section.heading === heading);
    expect(headed('核算边界')).toHaveLength(1);
    expect(headed('签字')).toHaveLength(1);
    const captioned = sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => (block.type === 'table' && block.caption === '排放因子及来源' ? [id] : [])),
    );
    expect(captioned).toEqual(['sources-factors']);
  });

  test('6.7.4 discloses the result, the measures and the offsets; the ledger and the rules stand with the offsets', async () => {
    const dossier = await reportOn(completeFile('zh'), { language: 'zh', year: 2025 });
    const of = (id: string) => part(dossier, id)?.sections.map((section) => section.id.replace(`${id}-`, ''));
    expect(of('disclosure')).toEqual(['accounting', 'measures', 'offsets', 'statement']);
    expect(of('offsets')).toEqual(['residual', 'ledger', 'rules', 'conditions', 'open']);
    expect(of('assessment')).toEqual(expect.arrayContaining(['gates', 'outcome', 'gaps', 'evidence']));
  });
});

describe('what a factory hasn’t', () => {
  test('is said plainly, part by part', async () => {
    const dossier = await reportOn(newFactoryFile(), { language: 'zh', year: 2025 });
    expect(dossier.parts.map(({ id }) => id)).toEqual(parts);
    for (const id of ['inventory', 'footprints', 'measures', 'offsets', 'assessment']) {
      expect(part(dossier, id)?.blocks.flatMap(textsOf).join(''), id).toMatch(/没有/);
      expect(part(dossier, id)?.sections).toEqual([]);
    }
    expect(dossier.factory).toBe('（未填写企业名称）');
  });

  test('a study of other years is named with its period and its figures stay out', async () => {
    const file = completeFile('en');
    const dossier = await reportOn(file, { language: 'en', year: 2024 });
    const [, ...sentences] = part(dossier, 'footprints')?.blocks.flatMap(textsOf) ?? [];
    expect(sentences.join()).toContain('2025-01-01 to 2025-12-31');
  });

  test('a plan that says nothing of the year is named with its years', async () => {
    const dossier = await reportOn(completeFile('en'), { language: 'en', year: 2019 });
    expect(part(dossier, 'measures')?.blocks.flatMap(textsOf).join()).toContain('does not cover 2019');
  });

  test('without the guideline’s text nothing is assessed', async () => {
    const { dossierOf } = await import('../../../src/calculators/dossier/index.ts');
    const { details } = await import('./factories.ts');
    const dossier = await dossierOf(await quantifyFactory(completeFile('zh')), { language: 'zh', year: 2025, details });
    expect(part(dossier, 'assessment')?.sections).toEqual([]);
  });
}); // prettier-ignore

describe('a report', () => {
  test('is a self-declaration and never a certificate', async () => {
    const [zh, en] = await Promise.all([
      reportOn(completeFile('zh'), { language: 'zh', year: 2025 }),
      reportOn(completeFile('en'), { language: 'en', year: 2025 }),
    ]);
    expect(zh.cover.flatMap(textsOf).join('')).toContain('自我声明');
    expect(en.cover.flatMap(textsOf).join('')).toContain('self-declaration');
    expect(wordsOf(zh).filter((text) => /通过认证|获得认证|达标认定/.test(text))).toEqual([]);
    expect(wordsOf(en).filter((text) => /is certified|has been certified/i.test(text))).toEqual([]);
  });

  test('of the same factory is the same', async () => {
    const one = await reportOn(completeFile('zh'), { language: 'zh', year: 2025 });
    const other = await reportOn(completeFile('zh'), { language: 'zh', year: 2025 });
    expect(other).toEqual(one);
  });

  test('takes the parts that are wanted, in their order, and numbers them anew', async () => {
    const dossier = await reportOn(completeFile('zh'), {
      language: 'zh',
      year: 2025,
      parts: ['disclosure', 'inventory'],
    });
    expect(dossier.parts.map(({ id, number }) => [id, number])).toEqual([
      ['summary', ''],
      ['inventory', '1'],
      ['disclosure', '2'],
    ]);
    const see = dossier.parts[0]?.blocks.flatMap((block) =>
      block.type === 'table' ? block.rows.map((row) => row.at(-1)) : [],
    );
    expect(new Set(see)).toEqual(new Set(['1']));
  });

  test('names the years of a file, the newest first', () => {
    const file = completeFile('zh');
    const [year] = file.emissions?.years ?? [];
    if (!year) throw new Error('The example has an inventory.');
    const years = [{ ...year, year: 2023 }, year, { ...year, year: 2024 }];
    expect(dossierYears({ ...file, emissions: { years } })).toEqual([2025, 2024, 2023]);
    expect(dossierYears(newFactoryFile())).toEqual([]);
  });
});

describe('the sources', () => {
  test('every line of the inventory and every total is named with its publications', async () => {
    const file = completeFile('zh');
    const dossier = await reportOn(file, { language: 'zh', year: 2025 });
    const figures = allSections(dossier.parts).find(({ id }) => id === 'sources-figures');
    const rows = figures?.blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])) ?? [];
    const named = rows.map(([names]) => String(names)).join('；');
    for (const { name } of file.emissions?.years[0]?.lines ?? []) expect(named).toContain(name);
    for (const name of ['范围 1', '范围 2（基于位置）', '合计（基于市场）', '产品碳足迹']) {
      expect(named).toContain(name);
    }
    const cited = new Set(rows.flatMap(([, sources]) => String(sources).match(/\d+/g) ?? []).map(Number));
    const list = allSections(dossier.parts).find(({ id }) => id === 'sources-bibliography');
    const [table] = list?.blocks ?? [];
    const numbers = table?.type === 'table' ? table.rows.map(([number]) => Number(String(number).slice(1, -1))) : [];
    expect([...cited].sort((one, other) => one - other)).toEqual(numbers);
  });
}); // prettier-ignore
