import {
  loadMeasures,
  MeasuresCatalogue,
  newFactoryFile,
  newPlan,
  registryVersion,
  type Bilingual,
  type EstimatorId,
  type FactoryFile,
  type MeasureId,
  type Plan,
  type PlannedMeasure,
  type QuantifiedPlan,
  type Unit,
} from '../calculators/index.ts';
import type { Language } from '../guideline/language.ts';

/** The example that the method takes apart: an invented factory, what it starts from, and seven measures over three years. */

const text = (zh: string, en: string): Bilingual => ({ zh, en });

const entity = text('示例工厂（数据为虚构）', 'Example factory (invented data)');

const of = (amount: number, unit: Unit) => ({ amount, unit });

const tenThousandYuan = (amount: number) => of(amount, '10^4 CNY');

type Example = readonly [MeasureId, EstimatorId, Bilingual, PlannedMeasure['fields']];

const measures: readonly Example[] = [
  [
    'A.19',
    'ac-supervision',
    text('车间空调集中监管', 'Supervised air conditioning'),
    { use: of(60, '10^4 kWh'), year: '2024', capex: tenThousandYuan(12), lifetime: of(8, 'a') },
  ],
  [
    'A.17',
    'vrf',
    text('空调换多联机', 'New multi-split air conditioning'),
    {
      use: of(60, '10^4 kWh'),
      charge: of(100, 'kg'),
      refrigerant: 'R-410A',
      year: '2025',
      capex: tenThousandYuan(80),
      lifetime: of(15, 'a'),
    },
  ],
  [
    'A.11',
    'compressed-air',
    text('空压系统检漏、降压', 'Leaks and pressure of compressed air'),
    {
      use: of(90, '10^4 kWh'),
      pressureDrop: of(0.5, 'bar'),
      year: '2024',
      capex: tenThousandYuan(20),
      lifetime: of(8, 'a'),
    },
  ],
  [
    'A.18',
    'heat-pump',
    text('热泵替代燃气热水锅炉', 'Heat pump for the gas boiler'),
    {
      heat: of(3000, 'GJ'),
      fuel: 'natural-gas',
      efficiency: of(90, '%'),
      cop: of(3.2, '1'),
      fuelPrice: of(3.3, 'CNY'),
      fuelPriceUnit: 'Nm3',
      year: '2025',
      capex: tenThousandYuan(120),
      lifetime: of(15, 'a'),
    },
  ],
  [
    'A.4',
    'rooftop-pv',
    text('屋顶光伏 1 MWp', 'Photovoltaics of 1 MWp'),
    {
      capacity: of(1000, 'kWp'),
      selfUse: of(85, '%'),
      year: '2025',
      capex: tenThousandYuan(300),
      running: tenThousandYuan(5),
      lifetime: of(25, 'a'),
    },
  ],
  [
    'A.8',
    'green-power',
    text('购买绿证 2 000 张', '2,000 certificates'),
    { certified: of(2000, 'MWh'), origin: 'wind', year: '2026', capex: tenThousandYuan(0), running: tenThousandYuan(1) },
  ],
  ['A.1', 'enabling', text('碳排放核算与报告', 'Accounting and reporting'), { year: '2024' }],
]; // prettier-ignore

export const examplePlan = (language: Language): Plan => ({
  ...newPlan(2023),
  baseline: 'stated',
  stated: { scope1: '1200', electricity: '6000' },
  target: '30',
  electricityPrice: '0.7',
  discountRate: '6',
  measures: measures.map(([measure, kind, name, fields], place) => ({
    id: `measure-${place + 1}`,
    measure,
    kind,
    name: name[language],
    fields,
  })),
});

/** The example as a file that the calculator opens. `calculators` is the version of the software. */
export const exampleFile = (language: Language, calculators: string): FactoryFile => ({
  ...newFactoryFile(),
  entity: { name: entity[language] },
  software: { calculators, factors: registryVersion },
  measures: { plan: examplePlan(language) },
});

/** A plan with what it brings, by the registry of this build. */
export async function quantified(plan: Plan): Promise<QuantifiedPlan> {
  const catalogue = new MeasuresCatalogue();
  await (await loadMeasures.catalogue()).loadForPlan(catalogue, plan);
  return (await loadMeasures.quantification()).quantifyPlan({ plan }, catalogue);
}
