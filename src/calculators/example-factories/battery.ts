import { newFactoryFile } from '../factory-file/factory-file.ts';
import { newPlan } from '../measures/new-plan.ts';
import { amount, assessmentIn, measuresIn, type ExampleFactory } from './example-factory.ts';

/** A battery plant that isn't built yet: no inventory, figures of the design. */
export const battery: ExampleFactory = {
  id: 'battery',
  name: { zh: '拟建动力电池工厂', en: 'A battery plant that is planned' },
  about: {
    zh: '还没有清单：按设计文件填写起点，自评新建企业的要求，2027—2031 年计划：余热、热泵、光伏、电动重卡、绿电。数量均为示例取值。',
    en: 'No inventory yet: the starting point comes from the design; the requirements on new plants, and a plan for 2027 to 2031: waste heat, heat pumps, photovoltaics, electric trucks, green power. All amounts are examples.',
  },
  file: (language) => ({
    ...newFactoryFile(),
    entity: {
      name: language === 'zh' ? '渝示例电池有限公司（筹）' : 'Yu Example Battery Co., Ltd. (in preparation)',
      industry: language === 'zh' ? '电池制造' : 'Batteries',
    },
    readiness: {
      assessments: [
        assessmentIn(
          {
            date: '2026-06-30',
            conditions: {
              'existing-plant': ['尚未建成', 'Not built yet'],
              'new-plant': true,
              'energy-intensive': ['不属于高耗能行业', 'Not an energy-intensive industry'],
              'new-energy-intensive': ['不属于两高项目', 'Not an energy-intensive project'],
              'catalogued-product': ['产品不在目录中', 'Its products are not in the catalogue'],
              'scope-3-ready': true,
              'leading-industry': true,
              'building-retrofit': ['没有既有建筑', 'There are no buildings yet'],
              'new-building': true,
              'data-centre': ['没有', 'There is none'],
              'new-data-centre': ['没有', 'There is none'],
              vehicles: true,
              'hydrogen-corridor': true,
              'pollutant-treatment': true,
              'offsets-used': ['尚未投产', 'Not in operation yet'],
              'carbon-market': ['尚未投产', 'Not in operation yet'],
              'disclosure-obliged': ['尚未投产', 'Not in operation yet'],
              'disclosure-voluntary': true,
            },
            answers: {
              '5.1-r1': ['partly', ['项目备案证', 'Project filing']],
              '5.2-r1': ['unknown'],
              '6.1.1-r1': ['not'],
              '6.2.1-r1': ['partly', ['光伏设计方案', 'Design of the photovoltaics']],
              '6.3.2-r1': ['met', ['节能报告', 'Energy conservation report']],
              '6.3.2-r4': ['met', ['主要设备清单', 'List of the main equipment']],
              '6.5.1-r1': ['partly', ['平台招标文件', 'Tender of the platform']],
              '6.5.3-r1': ['partly', ['计量器具配备方案', 'Plan of the meters']],
              '6.6.1-r2': ['partly', ['建筑节能设计专篇', 'Chapter on energy of the building design']],
              '6.6.5-r1': ['met', ['环评批复', 'Environmental approval']],
              '7.1.1-r1': ['partly'],
            },
          },
          language,
        ),
      ],
    },
    measures: {
      plan: {
        ...newPlan(2026),
        to: 2031,
        baseline: 'stated',
        stated: { scope1: 2400, electricity: 180000, certified: 0, otherScope2: 0 },
        target: 50,
        electricityPrice: 0.6,
        discountRate: 7,
        measures: measuresIn(
          [
            [
              'A.11',
              'waste-heat',
              ['涂布烘箱余热回收', 'Waste heat of the coating ovens'],
              {
                fuel: 'natural-gas',
                method: 'heat',
                heat: amount(14000, 'GJ'),
                efficiency: amount(92, '%'),
                year: '2027',
                capex: amount(260, '10^4 CNY'),
                lifetime: amount(12, 'a'),
                fuelPrice: amount(3.2, 'CNY'),
                fuelPriceUnit: 'Nm3',
              },
            ],
            [
              'A.4',
              'rooftop-pv',
              ['厂房屋顶光伏', 'Photovoltaics on the workshops'],
              {
                capacity: amount(12000, 'kWp'),
                selfUse: amount(100, '%'),
                year: '2028',
                capex: amount(3400, '10^4 CNY'),
                running: amount(60, '10^4 CNY'),
                lifetime: amount(20, 'a'),
              },
            ],
            [
              'A.29',
              'electric-vehicles',
              ['电动重卡', 'Electric trucks'],
              {
                fuel: 'diesel',
                distance: amount(60, '10^4 km'),
                consumption: amount(35, 'L'),
                electricityUse: amount(140, 'kWh'),
                year: '2028',
              },
            ],
            [
              'A.7',
              'hydrogen-vehicles',
              ['氢能重卡试点', 'Hydrogen trucks on trial'],
              {
                fuel: 'diesel',
                distance: amount(10, '10^4 km'),
                consumption: amount(35, 'L'),
                hydrogen: 'grid',
                year: '2028',
              },
            ],
            [
              'A.26',
              'energy-platform',
              ['能碳平台', 'Energy and carbon platform'],
              {
                use: amount(180000, 'MWh'),
                year: '2028',
                capex: amount(500, '10^4 CNY'),
                lifetime: amount(8, 'a'),
              },
            ],
            ['A.2', 'enabling', ['电池碳足迹核算', 'Footprint of the batteries'], { year: '2027' }],
            [
              'A.8',
              'green-power',
              ['绿电交易', 'Green power trade'],
              {
                certified: amount(60000, 'MWh'),
                origin: 'wind',
                year: '2029',
                running: amount(60, '10^4 CNY'),
                capex: amount(0, '10^4 CNY'),
              },
            ],
          ],
          language,
        ),
      },
    },
  }),
};
