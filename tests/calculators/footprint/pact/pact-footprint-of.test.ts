import { describe, expect, test } from 'vitest';
import { exampleProducts } from '../../../../src/calculators/footprint/examples/index.ts';
import { checkPact } from '../../../../src/calculators/footprint/pact/check-pact.ts';
import { amount, ownFactor, quantified } from '../one-study.ts';
import {
  aggregate,
  exportable,
  exported,
  findingsOf,
  footprintOf,
  resinAndPower,
} from './an-exported-study.ts';

describe('an exported footprint', () => {
  test('is one that the data model accepts, whole: 2 × 3 + 4 × 0.5777 kgCO2e per piece', async () => {
    const footprint = await footprintOf(exportable());
    expect(checkPact(footprint)).toEqual({ ok: true, footprint });
    expect(footprint).toEqual({
      id: 'b0a4c4ba-7d65-4b8c-9a1e-2f0d3c5b6a78',
      specVersion: '3.0.3',
      created: '2026-03-01T08:00:00Z',
      status: 'Active',
      companyName: 'A moulder',
      companyIds: ['urn:uuid:6f0c1c1a-6f0e-4b62-9d9c-0d7f5f1f2a10'],
      productDescription: 'Impeller, I-7, moulded',
      productIds: ['urn:uuid:0e9f6b8e-2a52-4c3e-8f3b-51c7f5a3de77', 'urn:gtin:4012345678901'],
      productNameCompany: 'Impeller',
      // 4 × 0.5777 = 2.3108 of 8.3108.
      comment:
        'Emissions of 27.8 % of the total come from factors that do not keep fossil emissions, biogenic emissions and land-use change apart; they are in fossilGhgEmissions.\nSelf-calculated; not verified.',
      pcf: {
        declaredUnitOfMeasurement: 'piece',
        declaredUnitAmount: '1',
        productMassPerDeclaredUnit: '1.9',
        referencePeriodStart: '2024-01-01T00:00:00Z',
        referencePeriodEnd: '2025-01-01T00:00:00Z',
        geographyCountrySubdivision: 'CN-CQ',
        boundaryProcessesDescription: 'Raw material acquisition: Resin\nProduction: Moulding',
        pcfExcludingBiogenicUptake: '8.3108',
        pcfIncludingBiogenicUptake: '8.3108',
        fossilCarbonContent: '1.2',
        biogenicCarbonContent: '0',
        fossilGhgEmissions: '8.3108',
        biogenicCO2Uptake: '0',
        aircraftGhgEmissions: '1',
        ipccCharacterizationFactors: ['AR6'],
        crossSectoralStandards: ['ISO14067'],
        exemptedEmissionsPercent: '0',
        exemptedEmissionsDescription: '',
        allocationRulesDescription: 'No process is shared with other products.',
        secondaryEmissionFactorSources: [
          { name: 'Data sheet of resins', version: '2022' },
          { name: expect.stringContaining('electricity') as string, version: expect.any(String) as string },
        ],
        primaryDataShare: '0',
        // (2, 3 and 2 for 6 of 8.3108, 1 for the rest): 1 + 6 ÷ 8.3108 …
        dqi: {
          technologicalDQR: expect.stringMatching(/^1\.7219/) as string,
          geographicalDQR: expect.stringMatching(/^2\.4439/) as string,
          temporalDQR: expect.stringMatching(/^1\.7219/) as string,
        },
      },
    });
  });

  test('says what the reader says: its language, its replaced footprints, its validity, its packaging', async () => {
    const footprint = await footprintOf(exportable(), {
      language: 'zh',
      precedingIds: ['b0a4c4ba-7d65-4b8c-9a1e-2f0d3c5b6a77'],
      validity: { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' },
      packagingIncluded: false,
      processes: '注塑',
      comment: '换用新树脂。',
    });
    expect(footprint).toMatchObject({
      precedingPfIds: ['b0a4c4ba-7d65-4b8c-9a1e-2f0d3c5b6a77'],
      validityPeriodEnd: '2027-01-01T00:00:00Z',
      pcf: { packagingEmissionsIncluded: false, boundaryProcessesDescription: '注塑' },
    });
    expect(footprint.comment).toMatch(/^换用新树脂。\n相当于总量 27.8 % 的排放/);
  });

  test('never holds what comes after the gate', async () => {
    const after = [
      { kind: 'electricity', stage: 'use', name: 'Use', fields: { quantity: amount(900, 'kWh') } },
      { kind: 'transport', stage: 'distribution', fields: { quantity: amount(1, 't') } },
    ] as const;
    const grave = exportable([...resinAndPower, ...after], { boundary: 'cradle-to-grave' });
    const [toGate, toGrave] = await Promise.all([footprintOf(exportable()), footprintOf(grave)]);
    expect(toGrave).toEqual(toGate);
  });

  test('of the example products is complete but for the names of a company', async () => {
    for (const product of exampleProducts) {
      const [study] = product.studies('en');
      const { identity } = exportable();
      const footprint = await footprintOf({ ...study!, identity: identity! });
      const { toGate } = await quantified(study!);
      expect(Number(footprint.pcf.pcfIncludingBiogenicUptake)).toBeCloseTo(toGate.value, 10);
      expect(checkPact(footprint).ok).toBe(true);
    }
  });
});

describe('the declared unit', () => {
  const unitOf = async (unit: object) => {
    const { pcf } = await footprintOf(
      exportable(undefined, {
        unit: { kind: 'declared', description: '', amount: 1, unit: 'piece', ...unit },
      }),
    );
    return [pcf.declaredUnitOfMeasurement, pcf.declaredUnitAmount, pcf.productMassPerDeclaredUnit];
  };

  test.each([
    [{ amount: '0.5', unit: 't', massKg: '500' }, 'kilogram', '500', '500'],
    [{ amount: '2', unit: 't' }, 'kilogram', '2000', '2000'],
    [{ amount: '1', unit: 'm3', massKg: '2350' }, 'cubic meter', '1', '2350'],
    [{ amount: '1.2万', unit: 'L', massKg: '9600' }, 'liter', '12000', '9600'],
    [{ amount: '1', unit: 'm2', massKg: '12.5' }, 'square meter', '1', '12.5'],
    [{ amount: '1', unit: '10^4 piece', massKg: '7' }, 'piece', '10000', '7'],
    [{ amount: '1', unit: 'MWh' }, 'kilowatt hour', '1000', '0'],
    [{ amount: '1', unit: 'GJ' }, 'megajoule', '1000', '0'],
    [{ amount: '1', unit: 't·km' }, 'ton kilometer', '1', '0'],
    [{ amount: '1', unit: 'd' }, 'hour', '24', '0'],
  ])('%j is %s %s of %s kg', async (unit, ...expected) => {
    expect(await unitOf(unit)).toEqual(expected);
  });

  test('that the data model doesn’t have is told, as is a mass that is missing', async () => {
    const unit = { kind: 'functional', description: '', amount: 1 } as const;
    expect(await findingsOf(exportable(undefined, { unit: { ...unit, unit: 'p·km' } }))).toContain(
      'error unitNotUsable pcf.declaredUnitOfMeasurement',
    );
    expect(await findingsOf(exportable(undefined, { unit: { ...unit, unit: 'piece' } }))).toContain(
      'error missing pcf.productMassPerDeclaredUnit',
    );
    const odd = { ...unit, unit: 'lm·h' as 'kWh', massKg: 'light' };
    expect(await findingsOf(exportable(undefined, { unit: odd }))).toContain(
      'error unitNotUsable pcf.declaredUnitOfMeasurement',
    );
  });
});

describe('the separate lines of an exported footprint', () => {
  const bark = {
    kind: 'biogenic-carbon',
    stage: 'raw-materials',
    fields: { flow: 'uptake', quantity: amount('0.3', 'kgC') },
  } as const;

  test('0.3 kg of carbon that the product holds are an uptake of 0.3 × 44/12 = 1.1 kg', async () => {
    const study = exportable([...resinAndPower, bark], {
      contents: { fossil: amount('1.2', 'kgC'), biogenic: amount('0.3', 'kgC') },
    });
    expect((await footprintOf(study)).pcf).toMatchObject({
      pcfExcludingBiogenicUptake: '8.3108',
      pcfIncludingBiogenicUptake: '7.2108',
      biogenicCO2Uptake: '-1.1',
      biogenicCarbonContent: '0.3',
    });
  });

  test('what is taken up and burnt before the gate is no uptake of the product; its methane stays', async () => {
    const pellets = {
      kind: 'biomass',
      fields: { biomass: 'wood', quantity: amount(2, 'kg') },
    } as const;
    const { pcf } = await footprintOf(exportable([...resinAndPower, pellets]));
    const { byGas } = await quantified(exportable([...resinAndPower, pellets]));
    expect(pcf.biogenicCO2Uptake).toBe('0');
    expect(Number(pcf.biogenicNonCO2Emissions)).toBeCloseTo(byGas.get('CH4-biogenic')!.value, 14);
    expect(pcf.pcfExcludingBiogenicUptake).toBe(pcf.pcfIncludingBiogenicUptake);
    const parts = Number(pcf.fossilGhgEmissions) + Number(pcf.biogenicNonCO2Emissions);
    expect(parts).toBeCloseTo(Number(pcf.pcfExcludingBiogenicUptake), 12);
  });

  test('carbon that the product holds and nothing took up, or the other way round, is refused', async () => {
    const holding = { contents: { fossil: amount('1.2', 'kgC'), biogenic: amount('0.3', 'kgC') } };
    const { findings } = await exported(exportable(resinAndPower, holding));
    expect(findings).toContainEqual({
      severity: 'error',
      code: 'biogenicBalance',
      path: 'pcf.biogenicCO2Uptake',
      facts: { expected: '-1.1', came: '0' },
    });
    expect(await findingsOf(exportable([...resinAndPower, bark]))).toContain(
      'error biogenicBalance pcf.biogenicCO2Uptake',
    );
    const released = { ...bark, fields: { ...bark.fields, flow: 'release' } };
    expect(await findingsOf(exportable([...resinAndPower, released]))).toContain(
      'error biogenicBalance pcf.biogenicCO2Uptake',
    );
  });

  test('an uptake without a word on the carbon in the product is asked about', async () => {
    const study = exportable([...resinAndPower, bark], { contents: { fossil: amount('1.2', 'kgC') } });
    expect(await findingsOf(study)).toContain('ask missing pcf.biogenicCarbonContent');
    expect((await footprintOf(study)).pcf).not.toHaveProperty('biogenicCarbonContent');
  });

  test('what no line tells is absent, not zero', async () => {
    const { pcf } = await footprintOf(
      exportable([aggregate(3)], { contents: { fossil: amount('1.2', 'kgC') } }),
    );
    for (const key of ['landUseChangeGhgEmissions', 'biogenicCO2Uptake', 'aircraftGhgEmissions']) {
      expect(pcf).not.toHaveProperty(key);
    }
    expect(pcf.fossilGhgEmissions).toBe('3');
  });

  test('a part below zero that the data model can’t say is refused', async () => {
    const credit = aggregate(-2);
    expect(await findingsOf(exportable([credit]))).toContain('error negativePart pcf.fossilGhgEmissions');
  });
});

describe('numbers', () => {
  test('are decimals without an exponent and without the noise of the computer', async () => {
    const tenths = [0.1, 0.2].map((value) => aggregate(value));
    const tiny = aggregate(1, { fields: ownFactor('1e-9', { basis: 'supplier' }) });
    const of = async (lines: typeof tenths) =>
      (await footprintOf(exportable(lines))).pcf.pcfExcludingBiogenicUptake;
    expect(await of(tenths)).toBe('0.3');
    expect(await of([tiny])).toBe('0.000000001');
    expect(await of([aggregate(1e12), aggregate(1 / 3)])).toBe('1000000000000.33');
  });
});

describe('where and when', () => {
  test.each([
    ['CN-CQ', { geographyCountrySubdivision: 'CN-CQ' }],
    ['CN', { geographyCountry: 'CN' }],
    ['CN-SOUTHWEST-GRID', { geographyCountry: 'CN' }],
    ['CN-RESIDUAL', { geographyCountry: 'CN' }],
    ['DE', { geographyCountry: 'DE' }],
  ])('%s', async (area, place) => {
    const { pcf } = await footprintOf(exportable(undefined, { area }));
    const { geographyCountry, geographyCountrySubdivision } = pcf;
    expect({ geographyCountry, geographyCountrySubdivision }).toEqual({
      geographyCountry: undefined,
      geographyCountrySubdivision: undefined,
      ...place,
    });
  });

  test('a place that has no code is told, and the footprint says none', async () => {
    const study = exportable(undefined, { area: '重庆' });
    expect(await findingsOf(study)).toContain('ask placeUnknown pcf.geographyCountry');
    expect((await footprintOf(study)).pcf).not.toHaveProperty('geographyCountrySubdivision');
  });

  test.each([
    [{ from: '2024-02-30', to: '2024-12-31' }, 'error notReadable pcf.referencePeriodStart'],
    [{ from: '2024-01-01', to: '' }, 'error notReadable pcf.referencePeriodEnd'],
    [{ from: '2025-01-01', to: '2024-12-31' }, 'error periodReversed pcf.referencePeriodEnd'],
  ])('no period: %j', async (period, finding) => {
    expect(await findingsOf(exportable(undefined, { period }))).toContain(finding);
  });
});

describe('method and data', () => {
  test('the potentials are the study’s and those inside aggregate factors', async () => {
    const { pcf } = await footprintOf(
      exportable([
        {
          kind: 'material',
          stage: 'raw-materials',
          fields: { factor: 'material-aluminium-cans-recycled-gb-2025', quantity: amount(1, 'kg') },
        },
      ]),
    );
    expect(pcf.ipccCharacterizationFactors).toEqual(['AR5', 'AR6']);
  });

  test('what was left out before the gate is a share of what is exported', async () => {
    const omissions = [
      { id: '1', name: 'Oil', stage: 'production', flow: 'auxiliary', share: '0.5', reason: 'little' },
      { id: '2', name: 'Film', stage: 'use', flow: 'packaging', share: '3', reason: '' },
      { id: '3', name: 'Glue', stage: 'raw-materials', flow: 'other', share: '0.25%', reason: '' },
    ] as const;
    const cutOff = { perFlow: 1, total: 5, omissions };
    const { pcf } = await footprintOf(exportable(undefined, { cutOff }));
    expect(pcf.exemptedEmissionsPercent).toBe('0.75');
    expect(pcf.exemptedEmissionsDescription).toBe('Oil: 0.5 %; little\nGlue: 0.25 %');
    const use = { kind: 'material', stage: 'use', fields: ownFactor(8.3108) } as const;
    const grave = exportable([...resinAndPower, use], { cutOff, boundary: 'cradle-to-grave' });
    expect((await footprintOf(grave)).pcf.exemptedEmissionsPercent).toBe('1.5');
    const unread = { ...cutOff, omissions: [{ ...omissions[0], share: 'little' }] };
    expect(await findingsOf(exportable(undefined, { cutOff: unread }))).toContain(
      'error notReadable pcf.exemptedEmissionsPercent',
    );
  });

  test('a shared process names its method, the product’s share and the reason', async () => {
    const allocations = [
      {
        id: 'press',
        name: 'Press',
        method: 'economic',
        reason: 'Scrap has no use by mass',
        products: [
          { name: 'Impeller', revenue: 300 },
          { name: 'Scrap', revenue: 100 },
        ],
      },
    ] as const;
    const [resin, power] = resinAndPower;
    const shared = exportable([resin!, { ...power!, allocation: 'press' }], { allocations });
    expect((await footprintOf(shared)).pcf.allocationRulesDescription).toBe(
      'Press: by value, 75 % to this product; Scrap has no use by mass',
    );
    expect((await footprintOf(exportable(undefined, { allocations }))).pcf.allocationRulesDescription).toBe(
      'No process is shared with other products.',
    );
  });

  test('a supplier’s data are primary and no secondary source; ratings that aren’t known are left out', async () => {
    const { pcf } = await footprintOf(exportable([aggregate(3)]));
    expect(pcf).toMatchObject({ primaryDataShare: '100', dqi: { technologicalDQR: '2' } });
    expect(pcf).not.toHaveProperty('secondaryEmissionFactorSources');
    const unknown = exportable([{ ...aggregate(3), data: { source: 'supplier' } }]);
    expect(await findingsOf(unknown)).toContain('ask dataUnknown pcf.dqi');
    expect((await footprintOf(unknown)).pcf).not.toHaveProperty('dqi');
  });

  test('a document whose version nobody said is left out of the sources, and told', async () => {
    const study = exportable([{ kind: 'material', stage: 'raw-materials', fields: ownFactor(2) }]);
    expect(await findingsOf(study)).toContain('ask sourceWithoutVersion pcf.secondaryEmissionFactorSources');
    expect((await footprintOf(study)).pcf).not.toHaveProperty('secondaryEmissionFactorSources');
  });

  test('of many lines the largest twelve of a stage are named, not the whole bill of materials', async () => {
    const lines = Array.from({ length: 30 }, (_, index) =>
      aggregate(index + 1, { name: `part ${index + 1}` }),
    );
    const { pcf } = await footprintOf(exportable(lines));
    expect(pcf.boundaryProcessesDescription).toMatch(
      /^Raw material acquisition: part 30; part 29; .*part 19; …$/,
    );
  });
});

describe('what is missing is told, and nothing is made up for it', () => {
  test('names and numbers of the company and the product, carbon contents', async () => {
    const study = exportable(undefined, { identity: {}, product: { name: ' ' }, contents: {} });
    expect(await findingsOf(study)).toEqual(
      expect.arrayContaining([
        'error missing id',
        'error missing companyName',
        'error missing productNameCompany',
        'error missing companyIds',
        'error missing productIds',
        'error missing pcf.fossilCarbonContent',
      ]),
    );
    const emptied = { contents: { fossil: { unit: 'kgC' } } } as const;
    expect(await findingsOf(exportable(undefined, emptied))).toContain(
      'error missing pcf.fossilCarbonContent',
    );
  });

  test('an id may come with the export; one that is none is told, as is a number that is no URN', async () => {
    const { identity } = exportable();
    const { id: _, ...nameless } = identity!;
    const study = exportable(undefined, { identity: nameless });
    const id = '00000000-0000-4000-8000-000000000001';
    expect((await footprintOf(study, { id })).id).toBe(id);
    expect(await findingsOf(study, { id: '1' })).toContain('error damaged id');
    const noUrn = exportable(undefined, { identity: { ...identity!, productIds: 'I-7' } });
    expect(await findingsOf(noUrn)).toContain('error damaged productIds[0]');
  });

  test('lines before the gate that don’t count, or none at all', async () => {
    const broken = { kind: 'material', stage: 'raw-materials', fields: ownFactor('much') } as const;
    expect(await findingsOf(exportable([...resinAndPower, broken]))).toContain('error linesNotCounted');
    expect(await findingsOf(exportable([]))).toContain('error linesNotCounted');
  });

  test('a study from gate to gate is no footprint of a product', async () => {
    expect(await findingsOf(exportable(undefined, { boundary: 'gate-to-gate' }))).toContain(
      'error notToGate',
    );
  });
});
