import { describe, expect, test } from 'vitest';
import { exampleProducts } from '../../../../src/calculators/footprint/examples/index.ts';
import { checkPact } from '../../../../src/calculators/footprint/pact/check-pact.ts';
import { amount, ownFactor, quantified } from '../one-study.ts';
import { exportable, findingsOf, footprintOf, resinAndPower } from './an-exported-study.ts';

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
        packagingEmissionsIncluded: true,
        ccsTechnologicalCO2CaptureIncluded: false,
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
    const { identity } = exportable();
    const unpacked = exportable(undefined, { identity: { ...identity, packagingIncluded: false } });
    const footprint = await footprintOf(unpacked, {
      language: 'zh',
      precedingIds: ['b0a4c4ba-7d65-4b8c-9a1e-2f0d3c5b6a77'],
      validity: { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' },
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

  test('says why other potentials than the latest were taken, and nothing of it under the latest', async () => {
    const gwpReason = 'the customer’s programme';
    const comment = async (gwp: 'AR5' | 'AR6') =>
      (await footprintOf(exportable(undefined, { gwp, gwpReason }))).comment;
    expect(await comment('AR5')).toContain(gwpReason);
    expect(await comment('AR6')).not.toContain(gwpReason);
  });
});
