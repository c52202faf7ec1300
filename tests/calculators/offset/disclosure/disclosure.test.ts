import { describe, expect, test } from 'vitest';
import { gridFactorFor } from '../../../../src/calculators/factors/grid-electricity.ts';
import type { Language } from '../../../../src/calculators/engine/language.ts';
import type { SpokenReport } from '../../../../src/calculators/engine/report-model.ts';
import {
  disclosureOf,
  spokenDisclosure,
  type DisclosureDetails,
} from '../../../../src/calculators/offset/disclosure/index.ts';
import type { ClaimInputs } from '../../../../src/calculators/offset/quantify-claim.ts';
import { textLoaders } from '../../../../src/calculators/texts/index.ts';
import { aClaim, resultOf } from '../export/a-claim.ts'; // prettier-ignore

const texts = { zh: await textLoaders.offset.zh(), en: await textLoaders.offset.en() };

const entity = { name: '某某厂', address: '重庆市', contact: '023-0000' };

function disclosed(inputs: ClaimInputs, language: Language = 'zh', details: DisclosureDetails = {}): SpokenReport {
  return spokenDisclosure(disclosureOf(resultOf(inputs), entity, language, details), texts[language]);
} // prettier-ignore

type Block = SpokenReport['sections'][number]['blocks'][number];

const cellText = (cell: string | { text: string; unit?: string }): string =>
  typeof cell === 'string' ? cell : `${cell.text}${cell.unit ? ` ${cell.unit}` : ''}`;

function textsOf(block: Block): string[] {
  if (block.type === 'sentence') return [block.sentence];
  if (block.type === 'heading') return [block.heading];
  if (block.type === 'facts')
    return block.rows.map(([name, value]) => `${cellText(name)}: ${cellText(value)}`);
  return [block.caption, ...block.rows.map((row) => row.map(cellText).join(' | '))];
}

const section = (report: SpokenReport, id: string): string =>
  report.sections
    .find((one) => one.id === id)
    ?.blocks.flatMap(textsOf)
    .join('\n') ?? '';

const whole = (report: SpokenReport): string =>
  report.sections.map(({ id, heading }) => `${heading}\n${section(report, id)}`).join('\n');

describe('the disclosure of clause 6.7.4', () => {
  test('holds its four items: accounting result, measures, sources and quantities of the offsets', () => {
    const report = disclosed(aClaim);
    // 100 MWh × 0.6096 t/MWh = 60.96 t by market.
    expect(section(report, 'accounting')).toContain('范围 1 | 250.0 | 250.0 | 是');
    expect(section(report, 'accounting')).toMatch(/范围 2 \| 未填写 \| 60\.9\d/);
    expect(section(report, 'measures')).toContain('空压机余热回收 | A.4 | 120.0 | 节能量核算.pdf');
    const offsets = section(report, 'offsets');
    expect(offsets).toContain(
      '核销的 | 国家核证自愿减排量（CCER） | 全国温室气体自愿减排注册登记系统 | 某造林项目 | CCER-14-001-V01 | 2024 | CCER-1 至 CCER-300 | 250 tCO₂e | 2026-03-01 | 某某厂 | 核销的的证明.pdf',
    );
    expect(offsets).toContain(
      '绿证 | 绿色电力证书（绿证） | 国家能源局 | 某光伏电站 | 单独购买的绿证 | 2025-05 | GEC-1 至 GEC-100 | 100 MWh | 2026-03-01 | 某某厂 | 绿证的证明.pdf',
    );
  });

  test('doesn’t count the lots that can’t count: they are no part of it', () => {
    expect(resultOf(aClaim).findings.map(({ code }) => code)).toContain('lotsNotCounted');
    expect(section(disclosed(aClaim), 'open')).not.toContain('批未计入');
  });

  test('says how the residual came about: certificates for 100 of 100 MWh leave nothing of scope 2', () => {
    const residual = section(disclosed(aClaim), 'residual');
    expect(residual).toMatch(/范围 2 \| 60\.9\d \| 60\.9\d \| 绿证覆盖的电量 \| 0/);
    expect(residual).toContain('合计 |  |  |  | 250.0');
  });

  test('words the result as a coverage of the scopes that are claimed', () => {
    expect(section(disclosed(aClaim), 'offsets')).toContain('范围 1+2 残余排放已匹配 100 %');
    const withScope3: ClaimInputs = {
      ...aClaim,
      claim: {
        ...aClaim.claim,
        scope3: true,
        lines: [
          ...aClaim.claim.lines,
          { id: 'line-3', kind: 'stated-emissions', name: '外购铝锭', fields: { quantity: { unit: 'tCO2e', amount: '150' }, scope: '3' } },
        ],
      },
    }; // prettier-ignore
    // 300 of 250 + 150 t = 75 %.
    expect(section(disclosed(withScope3), 'offsets')).toContain('范围 1+2+3 残余排放已匹配 75 %');
  });

  test('rounds the coverage down: 300 of 300.05 t are not 100 %', () => {
    const lines = aClaim.claim.lines.map((line) =>
      line.name === '天然气'
        ? { ...line, fields: { ...line.fields, quantity: { unit: 'tCO2e' as const, amount: '300.05' } } }
        : line,
    );
    const report = disclosed({ ...aClaim, claim: { ...aClaim.claim, lines } });
    expect(section(report, 'offsets')).toContain('已匹配 99.9 %');
  });

  test.each(['zh', 'en'] as const)('never calls the factory carbon neutral (%s)', (language) => {
    expect(whole(disclosed(aClaim, language))).not.toMatch(/carbon[\s-]*neutral|碳中和|net[\s-]*zero|净零/i);
  });

  test('says what ISO 14068-1 asks further, and where that is known from', () => {
    const conditions = section(disclosed(aClaim), 'conditions');
    expect(conditions).toContain('不等于满足 ISO 14068-1:2023');
    expect(conditions.match(/据第二手资料|未核到原文/g)?.length).toBe(6);
  });

  test.each(['zh', 'en'] as const)('names no lot that isn’t cancelled and counted (%s)', (language) => {
    const words = whole(disclosed(aClaim, language));
    for (const name of ['持有的', '去年的', '写错的']) expect(words).not.toContain(name);
  });

  test('with planned lots only has no offsets and a coverage of nothing', () => {
    const lots = aClaim.lots.filter(({ name }) => name === '持有的');
    const offsets = section(disclosed({ ...aClaim, lots }), 'offsets');
    expect(offsets).toContain('已匹配 0 %');
    expect(offsets).toContain('没有已核销并计入本年度的减排量或绿证');
  });

  test('keeps reductions that were sold apart from the factory’s own', () => {
    const reductions = [
      ...aClaim.claim.reductions,
      { id: 'r-2', name: '光伏上网电量', tonnes: '80', sold: 'certificates' as const },
    ];
    const measures = section(disclosed({ ...aClaim, claim: { ...aClaim.claim, reductions } }), 'measures');
    expect(measures).toContain('合计 |  | 120.0');
    expect(measures).toContain('光伏上网电量 |  | 80.00 |  | 绿证');
  });

  test('says of words beyond a coverage in the enterprise’s statement that they are its own', () => {
    const claim = { ...aClaim.claim, disclosure: { statement: '本厂已实现碳中和。', address: 'https://example.org/offsets' } };
    const statement = section(disclosed({ ...aClaim, claim }), 'statement');
    expect(statement).toContain('披露网址: https://example.org/offsets');
    expect(statement).toContain('其中的用语超出本核算');
    expect(section(disclosed(aClaim), 'statement')).not.toContain('超出');
  }); // prettier-ignore

  test('discloses the rules of the matching and the versions', () => {
    const rules = {
      ...aClaim.claim.rules,
      policy: 'local' as const,
      share: { of: 'local' as const, percent: '20' },
      limits: { credit: '30' },
      eligible: { ccer: [1] as const },
    };
    const versions = { calculator: '0.3.0', factors: '2026-11' };
    const words = section(disclosed({ ...aClaim, claim: { ...aClaim.claim, rules } }, 'zh', { versions }), 'rules');
    for (const said of ['先用本地减排量', '20 %', '30 %', '国家核证自愿减排量（CCER）只用于: 范围 1', '0.3.0', '0.6096']) {
      expect(words).toContain(said);
    }
  }); // prettier-ignore

  test('sets the years beside one another where they are given', () => {
    const years = [
      { year: 2024, residual: 400, offsets: 300, reductions: 100, dependence: 0.75 },
      { year: 2025, residual: 250, offsets: 250, reductions: 250, dependence: 0.5 },
    ];
    expect(section(disclosed(aClaim, 'zh', { years }), 'years')).toContain(
      '2025 | 250.0 | 250.0 | 250.0 | 50.0 %',
    );
    expect(section(disclosed(aClaim), 'years')).toBe('');
  });

  test('of an inventory states both bases of scope 2, in the share that is claimed', () => {
    const total = (value: number) => ({ total: { label: 'total', value, unit: 'tCO2e', basis: { kind: 'entered', status: 'unknown' } } }) as const;
    const line = (id: string, kind: string) => ({ id, kind, name: id, fields: {} });
    const residualMix = gridFactorFor('CN-RESIDUAL', 2025)!.factor;
    const inventory = {
      inventory: { year: 2025, gwp: 'AR6', carbonMarket: 'no' },
      lines: [
        { line: line('gas', 'stationary-combustion'), scope: 1, problems: [], used: [], result: { location: total(100) } },
        { line: line('power', 'grid-electricity'), scope: 2, problems: [], used: [residualMix], result: { location: total(200), market: total(240) } },
        { line: line('metal', 'indirect'), scope: 3, problems: [], used: [], result: { location: total(1000) } },
      ],
      totals: { ghgProtocol: { equityShare: 0.5, removals: total(0).total } },
    } as const;
    const claim = { ...aClaim.claim, residual: 'inventory' as const, lines: [] };
    const disclosure = disclosed({ ...aClaim, claim, lots: [], inventories: [inventory] });
    const accounting = section(disclosure, 'accounting');
    expect(accounting).toContain('范围 1 | 50.00 | 50.00 | 是');
    expect(accounting).toContain('范围 2 | 100.0 | 120.0 | 是');
    expect(accounting).toContain('范围 3 | 500.0 | 500.0 | 否');
    expect(accounting).toContain('IPCC AR6');
    expect(accounting).toContain('股权比例 50 %');
    // The factor of uncovered electricity is a choice, and disclosed: 0.6096 kgCO2/kWh.
    expect(section(disclosure, 'rules')).toContain('0.6096');
  }); // prettier-ignore
});
