import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bomLines,
  guessBomColumns,
  interpretBom,
  readTable,
} from '../../../../src/calculators/footprint/paste/index.ts';
import { entries, materials, partsOf, codes, quantityOf } from './a-bill.ts';

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
