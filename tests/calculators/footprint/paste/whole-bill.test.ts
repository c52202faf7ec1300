import { describe, expect, test } from 'vitest';
import { bomLines, confirmSimilar } from '../../../../src/calculators/footprint/paste/index.ts';
import { aStudy, quantified } from '../one-study.ts';
import { motorHousing, motorHousingByHand, motorHousingEn, motorHousingZh } from './motor-housing.ts';
import { partsOf, added } from './a-bill.ts';

describe('the bill of a die-cast motor housing with forty parts', () => {
  test('becomes forty lines, six of them assemblies; the product itself is none', () => {
    const parts = partsOf(motorHousingZh);
    expect(parts).toHaveLength(41);
    expect(parts[0]).toMatchObject({ ok: false, problems: [{ severity: 'note', code: 'productRow' }] });
    expect(parts.slice(1).map(({ ok }) => ok)).not.toContain(false);
    const kinds = parts.slice(1).map(({ line }) => line?.kind);
    expect(kinds.filter((kind) => kind === 'assembly')).toHaveLength(6);
    expect(kinds).toEqual(
      motorHousing.slice(1).map(({ grams }) => (grams === undefined ? 'assembly' : 'material')),
    );
  });

  test('has the mass of its pieces to the last digit, and says how it was made', () => {
    const parts = partsOf(motorHousingZh);
    const insert = parts.find(({ line }) => line?.name === '螺纹衬套');
    // 12 × 0.0035 kg
    expect(insert?.line).toMatchObject({
      fields: { factor: 'material-stainless-steel-ice', quantity: { unit: 'kg', amount: '0.042' } },
      evidence: { note: 'DJ100-10-004 · M6×12 · 0.0035 kg × 12' },
    });
    const kilograms = motorHousing.reduce((sum, { grams = 0, count }) => sum + (grams * count) / 1000, 0);
    const read = added(motorHousingZh).filter(({ kind }) => kind === 'material');
    expect(read.reduce((sum, { kg }) => sum + kg, 0)).toBeCloseTo(kilograms, 10);
  });

  test('is the same in English with masses in grams, and by hand with merged headings, gaps and totals', () => {
    const zh = added(motorHousingZh);
    const names = new Map(motorHousing.map(({ name }) => name));
    const close = (list: typeof zh) => list.map((part) => ({ ...part, kg: part.kg.toPrecision(10) }));
    const inEnglish = (list: typeof zh) =>
      list.map((part) => ({ ...part, above: part.above && names.get(part.above) }));
    expect(close(added(motorHousingEn))).toEqual(close(inEnglish(zh)));
    expect(close(added(motorHousingByHand))).toEqual(close(zh));
    const aside = partsOf(motorHousingByHand).filter(({ ok }) => !ok);
    expect(aside.map(({ problems }) => problems[0]?.code)).toEqual([
      ...Array.from({ length: 9 }, () => 'emptyRow'),
      'totalRow',
    ]);
  });

  test('knows some materials, takes others only when confirmed, and keeps the unknown without a factor', () => {
    const parts = partsOf(motorHousingZh);
    const of = (how: string | undefined) =>
      parts.filter(({ line, match }) => line?.kind === 'material' && match?.how === how);
    expect(of('exact').map(({ line }) => line?.name)).toEqual([
      '螺纹衬套', '冷却水嘴', '轴承压板', '旋变罩', '接线盒盖', '铜排', '铭牌', '合格证与说明书', '防锈袋', '木托盘',
    ]); // prettier-ignore
    expect(of(undefined).map(({ line }) => line?.name)).toEqual([
      '密封垫', '接线盒密封圈', '壳体涂层', '螺纹密封胶', '干燥剂',
    ]); // prettier-ignore
    expect(of('similar')).toHaveLength(19);
    for (const { line, problems, suggestions } of of('similar')) {
      expect(line?.fields['factor']).toBeUndefined();
      expect(problems.map(({ code }) => code)).toContain('materialSimilar');
      expect(suggestions?.[0]?.standIn).toBeDefined();
    }
    const chosen = confirmSimilar(parts);
    const casting = partsOf(motorHousingZh, chosen).find(({ line }) => line?.name === '机壳毛坯');
    expect(casting).toMatchObject({
      ok: true,
      match: { how: 'chosen' },
      line: {
        data: { source: 'proxy' },
        fields: {
          factor: 'material-electrolytic-aluminium-cn',
          quantity: { unit: 'kg', amount: '6.85' },
          loss: { unit: '%', amount: '6' },
        },
      },
      problems: [{ code: 'materialStandsIn' }, { code: 'vehicleOpen' }],
    });
  });

  test('is quantified once the similar is confirmed: what is still open is the unknown, and one vehicle', async () => {
    const parts = partsOf(motorHousingZh, confirmSimilar(partsOf(motorHousingZh)));
    let last = 0;
    const lines = bomLines(parts, () => `line-${(last += 1)}`);
    expect(lines).toHaveLength(42);
    const { lines: result } = await quantified(aStudy(lines));
    const total = (name: string) => result.find(({ line }) => line.name === name)?.total?.value;
    // Q235: 0.145 kg ÷ (1 − 35 %) × 2.05
    expect(total('轴承压板')).toBeCloseTo((0.145 / 0.65) * 2.05, 10);
    // Inserts: 12 × 0.0035 kg × 6.145, in a housing of which 2 % are rejected
    expect(total('螺纹衬套')).toBeCloseTo((12 * 0.0035 * 6.145) / 0.98, 10);
    // By a truck of 30 t: 1.92 kg × 120 km × 0.078 per t·km
    expect(total('前端盖毛坯 · 30t货车')).toBeCloseTo(0.00192 * 120 * 0.078, 10);
    const open = result.filter(({ problems }) => problems.some(({ severity }) => severity === 'error'));
    expect(open.map(({ line }) => line.name)).toEqual([
      '机壳毛坯 · 公路', '密封垫', '接线盒密封圈', '壳体涂层', '螺纹密封胶', '干燥剂',
    ]); // prettier-ignore
  });
});
