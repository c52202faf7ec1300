import { describe, expect, test } from 'vitest';
import { amount, ownFactor } from '../one-study.ts';
import { aggregate, exportable, findingsOf, footprintOf, resinAndPower } from './an-exported-study.ts';

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
    const energy = { ...cutOff, omissions: [{ ...omissions[0]!, flow: 'energy' as const }] };
    expect(await findingsOf(exportable(undefined, { cutOff: energy }))).toContain(
      'error omissionRefused pcf.exemptedEmissionsPercent',
    );
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
