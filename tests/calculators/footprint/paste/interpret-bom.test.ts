import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversionFactor } from '../../../../src/calculators/engine/units.ts';
import {
  lineEntries,
  materialEntries,
} from '../../../../src/calculators/footprint/entries/material-search.ts';
import {
  bomLines,
  confirmSimilar,
  guessBomColumns,
  interpretBom,
  readTable,
  type BomContext,
  type InterpretedPart,
} from '../../../../src/calculators/footprint/paste/index.ts';
import type { EnteredQuantity } from '../../../../src/calculators/lines/entered.ts';
import { aStudy, quantified } from '../one-study.ts';
import { motorHousing, motorHousingByHand, motorHousingEn, motorHousingZh } from './motor-housing.ts';

const entries = await lineEntries();
const materials = await materialEntries();

function partsOf(text: string, chosen?: BomContext['chosen']): readonly InterpretedPart[] {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.problem.code);
  return interpretBom(read.table, guessBomColumns(read.table), { entries, ...(chosen && { chosen }) });
}

const codes = (text: string) => partsOf(text).map(({ problems }) => problems.map(({ code }) => code));
const quantityOf = ({ line }: InterpretedPart) => line?.fields['quantity'] as EnteredQuantity | undefined;

/** The parts that would be added, with the name of the assembly above and the mass in kilograms. */
function added(text: string) {
  const parts = partsOf(text);
  return parts
    .filter(({ ok }) => ok)
    .map((part) => {
      const { unit = 'kg', amount = NaN } = quantityOf(part) ?? {};
      return {
        kind: part.line?.kind,
        above: parts.find(({ row }) => row === part.parent)?.line?.name,
        kg: Number(amount) * (conversionFactor(unit, 'kg') ?? 1),
        factor: part.match?.entry.factor.id,
        how: part.match?.how,
        loss: part.line?.fields['loss'],
      };
    });
}

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

describe('the amount of a part', () => {
  const amounts = (headings: string, row: string) => {
    const [part] = partsOf(`${headings}\n${row}`);
    return [part && quantityOf(part), part?.problems.map(({ code }) => code)];
  };

  test.each([
    ['in its own unit', '名称\t材质\t用量\t单位', '支架\tQ235\t1.25\tkg', { unit: 'kg', amount: '1.25' }, []],
    ['with its unit behind it', '名称\t材质\t用量', '支架\tQ235\t350 g', { unit: 'g', amount: '350' }, []],
    ['by mass per piece', '名称\t材质\t单重(kg)\t数量', '支架\tQ235\t0.1\t3', { unit: 'kg', amount: '0.3' }, []],
    ['by mass alone, uncounted', '名称\t材质\t重量(g)', '支架\tQ235\t12', { unit: 'g', amount: '12' }, []],
    ['by total mass', '名称\t材质\t数量\t总重(kg)', '支架\tQ235\t4\t1.2', { unit: 'kg', amount: '1.2' }, []],
    ['with a unit of mass beside it', '名称\t材质\t单重\t数量\t单位', '支架\tQ235\t0.5\t2\tkg', { unit: 'kg', amount: '1' }, []],
    ['by volume, where the factor is', '名称\t材质\t用量\t单位', '板\tC30\t0.8\t立方米', { unit: 'm3', amount: '0.8' }, []],
    ['in pieces, which a factor per mass asks about', '名称\t材质\t数量', '支架\tQ235\t4', { unit: 'piece', amount: '4' }, ['massMissing']],
    ['in pieces of an unknown thing', '名称\t材质\t数量\t单位', '怪件\t未知料\t4\tEA', { unit: 'piece', amount: '4' }, ['unknownMaterial']],
    ['twice, differently', '名称\t材质\t单重(kg)\t数量\t总重(kg)', '支架\tQ235\t0.5\t2\t3', { unit: 'kg', amount: '1' }, ['massDiffers']],
  ])('%s', (_, headings, row, quantity, problems) => {
    expect(amounts(headings, row)).toEqual([quantity, problems]);
  }); // prettier-ignore

  test.each([
    ['a mass without a unit', '名称\t材质\t单重\t数量', '支架\tQ235\t0.5\t2', ['unitMissing']],
    ['no amount where others have one', '名称\t材质\t单重(kg)\t数量', '支架\tQ235\t0.5\t', ['amountMissing']],
    ['a volume for a factor per mass', '名称\t材质\t用量\t单位', '支架\tQ235\t2\tm3', ['wrongUnit']],
    ['a mass for a factor per volume', '名称\t材质\t单重(kg)\t数量', '板\tC30\t120\t1', ['wrongUnit']],
    ['a formula', '名称\t材质\t单重(kg)\t数量', '支架\tQ235\t=1+1\t2', ['notANumber']],
    ['a number that can be read in two ways', '名称\t材质\t单重(kg)\t数量', '支架\tQ235\t1,5\t2', ['ambiguousNumber']],
    ['less than nothing', '名称\t材质\t单重(kg)\t数量', '支架\tQ235\t-1\t2', ['negative']],
  ])('%s is refused with its column', (_, headings, row, problems) => {
    const [part] = partsOf(`${headings}\n${row}`);
    expect(part?.ok).toBe(false);
    expect(part?.problems.map(({ code }) => code)).toEqual(problems);
    expect(part?.problems[0]?.column).toBeGreaterThan(1);
  }); // prettier-ignore
});

describe('the shares of a part', () => {
  const fieldsOf = (headings: string, row: string) => {
    const [part] = partsOf(`名称\t材质\t重量(kg)\t${headings}\n支架\tPP\t1\t${row}`);
    return { ...part?.line?.fields, problems: part?.problems.map(({ code }) => code) };
  };

  test('are percentages by their sign or their heading; a bare part of one is read as such and asked about', () => {
    expect(fieldsOf('损耗率', '3%')).toMatchObject({ loss: { unit: '%', amount: '3' }, problems: [] });
    expect(fieldsOf('Scrap %', '0.5')).toMatchObject({ loss: { unit: '%', amount: '0.5' }, problems: [] });
    expect(fieldsOf('损耗率', '0.07')).toMatchObject({
      loss: { unit: '%', amount: '7' },
      problems: ['shareTaken'],
    });
    expect(fieldsOf('损耗率', '0')).not.toHaveProperty('loss');
  });

  test('a yield is what is not lost', () => {
    expect(fieldsOf('材料利用率', '85%')).toMatchObject({ loss: { unit: '%', amount: '15' }, problems: [] });
  });

  test('above 100 % are refused, and so is the loss of all', () => {
    expect(fieldsOf('损耗率', '120%')).toMatchObject({ problems: ['shareTooLarge'] });
    expect(fieldsOf('损耗率(%)', '100')).toMatchObject({ problems: ['shareTooLarge'] });
  });

  test('recycled content takes the recycled material where the registry has the pair, else says that it is open', () => {
    expect(fieldsOf('再生料比例', '30%')).toMatchObject({
      recycledContent: { unit: '%', amount: '30' },
      recycledFactor: 'material-pp-recycled-gb-2025',
      problems: [],
    });
    const [steel] = partsOf('名称\t材质\t重量(kg)\t再生料比例\n支架\tQ235\t1\t30%');
    expect(steel?.line?.fields['recycledFactor']).toBeUndefined();
    expect(steel?.problems).toMatchObject([{ severity: 'ask', code: 'recycledFactorOpen', column: 3 }]);
  });
});

describe('the material of a part', () => {
  const matchOf = (material: string, name = '支架', spec = '') => {
    const [part] = partsOf(`名称\t材质\t规格\t重量(kg)\n${name}\t${material}\t${spec}\t1`);
    return [part?.match?.how, part?.match?.entry.factor.id];
  };

  test.each([
    ['冷轧板 SPCC t1.2', 'inferred', 'material-cold-rolled-coil-cn'],
    ['SUS304不锈钢板', 'inferred', 'material-stainless-steel-ice'],
    ['铝合金 ADC12', 'similar', 'material-electrolytic-aluminium-cn'],
    ['PA66+25%GF 黑色', 'similar', 'material-polyamide-66-ice'],
    ['ABS', 'exact', 'material-abs-ice'],
    ['ＡＢＳ', 'exact', 'material-abs-ice'],
    ['Stainless steel', 'similar', 'material-stainless-steel-ice'],
    ['硅橡胶', undefined, undefined],
    ['AZ91D', undefined, undefined],
    ['absorber', undefined, undefined],
  ])('%s is %s', (material, how, factor) => {
    expect(matchOf(material)).toEqual([how, factor]);
  });

  test('is looked for in the name and the specification where none is named', () => {
    expect(matchOf('', '橡胶脚垫')).toEqual(['inferred', 'material-rubber-ice']);
    expect(matchOf('外购件', '脚垫', 'NBR')).toEqual(['similar', 'material-rubber-ice']);
    expect(matchOf('标准件', '垫圈 M6')).toEqual(['similar', 'material-wire-rod-cn']);
  });

  test('a name does not overrule a material that is named and unknown, but is suggested', () => {
    const [part] = partsOf('名称\t材质\t重量(kg)\n橡胶垫\t氟硅材料\t1');
    expect(part).toMatchObject({ ok: true, problems: [{ code: 'unknownMaterial', column: 1 }] });
    expect(part?.match).toBeUndefined();
    expect(part?.suggestions?.map(({ factor }) => factor.id)).toContain('material-rubber-ice');
  });

  test('is what the reader chose', () => {
    const glass = materials.find(({ id }) => id === 'material-flat-glass-cn');
    const [part] = partsOf('名称\t材质\t重量(kg)\n视窗\t未知料\t1', new Map(glass ? [[1, glass]] : []));
    expect(part).toMatchObject({
      match: { how: 'chosen' },
      line: { fields: { factor: 'material-flat-glass-cn' } },
      problems: [],
    });
  });
});

describe('the way of a part', () => {
  const wayOf = (row: string) => partsOf(`名称\t材质\t用量\t单位\t运距\t运输方式\n${row}`)[0];

  test('is a line of its own, with the vehicle where the mode names one of the registry', () => {
    expect(wayOf('支架\tQ235\t2\tkg\t350公里\t铁路')).toMatchObject({
      transport: {
        kind: 'transport',
        name: '支架 · 铁路',
        stage: 'raw-materials',
        fields: { quantity: { unit: 'kg', amount: '2' } },
        legs: [{ fields: { factor: 'freight-rail-cn', distance: { unit: 'km', amount: '350' } } }],
      },
      problems: [],
    });
  });

  test('leaves the vehicle to the reader where only 公路 or nothing is said, and needs a mass to carry', () => {
    expect(wayOf('支架\tQ235\t2\tkg\t350\t公路')?.problems).toMatchObject([
      { code: 'vehicleOpen', column: 5 },
    ]);
    expect(wayOf('支架\tQ235\t2\tkg\t350\t')?.transport?.name).toBe('支架 · 350 km');
    expect(wayOf('板\tC30\t2\tm3\t40\t公路')?.problems).toMatchObject([
      { code: 'transportMassMissing', column: 4 },
    ]);
    expect(wayOf('支架\tQ235\t2\tkg\t350 kg\t公路')?.problems).toMatchObject([
      { code: 'wrongUnit', column: 4 },
    ]);
    expect(wayOf('支架\tQ235\t2\tkg\t\t公路')).not.toHaveProperty('transport');
  });
});

describe('assemblies', () => {
  test('take no mass of their own, count per what they are a part of, and link their parts', () => {
    const text =
      '层级\t名称\t材质\t单重(kg)\t数量\n1\t齿轮箱\t\t3.2\t2\n2\t齿轮\tQ235\t0.5\t4\n3\t备注件\tQ235\t0.1\t1';
    const parts = partsOf(text);
    expect(parts[0]).toMatchObject({
      line: { kind: 'assembly', fields: { quantity: { unit: 'piece', amount: '2' } } },
      problems: [{ severity: 'note', code: 'assemblyMassNotTaken', column: 3 }],
    });
    let last = 0;
    const lines = bomLines(parts, () => `n${(last += 1)}`);
    expect(lines.map(({ id, part }) => [id, part])).toEqual([
      ['n1', undefined],
      ['n2', 'n1'],
      ['n3', 'n2'],
    ]);
  });

  test('that cannot be added keep their parts out too', () => {
    expect(codes('层级\t名称\t材质\t单重(kg)\t数量\n1\t齿轮箱\t\t\t两个\n2\t齿轮\tQ235\t0.5\t4')).toEqual([
      ['notANumber'],
      ['assemblyNotTaken'],
    ]);
  });
});

describe('every row', () => {
  test('says what it is: empty, total, repeated, without a name', () => {
    expect(codes('名称\t材质\t重量(kg)\n支架\tABS\t1\n\t\t\n名称\t材质\t重量(kg)\n\t\t3\n合计\t\t4')).toEqual(
      [[], ['emptyRow'], ['repeatedHeader'], ['nameMissing'], ['totalRow']],
    );
  });

  test('is accounted for whatever is in it, and no key of a line comes from a cell', () => {
    const cell = fc.constantFrom(
      '__proto__', 'constructor', 'toString', '层级', '名称', '材质', '数量', '单重(kg)', '父项', '损耗率', '运距', 'ADC12', 'PP', '铝',
      '1', '1.1', '..2', '0', '3', '1e400', '-1', '1,5', '120%', 'kg', '件', '合计', '', '=cmd()', '∞', 'NaN', '硅胶', '公路',
    ); // prettier-ignore
    const keys = ['factor', 'quantity', 'loss', 'recycledContent', 'recycledFactor'];
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 9 }),
        (rows) => {
          const read = readTable(rows.map((cells) => cells.join('\t')).join('\n'));
          if (!read.ok) return;
          const columns = guessBomColumns(read.table);
          const parts = interpretBom(read.table, columns, { entries });
          expect(parts.length + (columns.headerRow ?? -1) + 1).toBe(read.table.rows.length);
          for (const { ok, line, problems } of parts) {
            expect(ok || problems.length > 0).toBe(true);
            expect(Object.keys(line?.fields ?? {}).filter((key) => !keys.includes(key))).toEqual([]);
          }
          const lines = bomLines(parts, () => 'id');
          expect(lines.length).toBeGreaterThanOrEqual(parts.filter(({ ok }) => ok).length);
        },
      ),
    );
  });
});
