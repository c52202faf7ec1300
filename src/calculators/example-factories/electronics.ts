import { newInventory } from '../emissions/new-inventory.ts';
import { newFactoryFile } from '../factory-file/factory-file.ts';
import { newPlan } from '../measures/new-plan.ts';
import { amount, assessmentIn, linesIn, measuresIn, type ExampleFactory } from './example-factory.ts';

/** An electronics plant with a data centre and photovoltaics of its own, ahead of most. */
export const electronics: ExampleFactory = {
  id: 'electronics',
  name: { zh: '电子工厂（数据中心、光伏）', en: 'An electronics plant with a data centre and photovoltaics' },
  about: {
    zh: '2025 年清单（含光伏、绿证和制冷剂）、自评和 2026—2030 年计划：机房制冷、变频、储能、绿电。数量均为示例取值。',
    en: 'The inventory of 2025 with photovoltaics, certificates and refrigerants, an assessment and a plan for 2026 to 2030: cooling, variable speed, storage, green power. All amounts are examples.',
  },
  file: (language) => ({
    ...newFactoryFile(),
    entity: {
      name: language === 'zh' ? '渝示例电子有限公司' : 'Yu Example Electronics Co., Ltd.',
      industry: language === 'zh' ? '计算机、通信和其他电子设备制造业' : 'Electronic equipment',
    },
    emissions: {
      baseYear: 2025,
      years: [
        {
          ...newInventory(2025),
          carbonMarket: 'no',
          completeness: {
            vehicles: {
              answer: 'none',
              reason:
                language === 'zh'
                  ? '车辆均为电动，充电计入外购电'
                  : 'All are electric and charge from the grid line',
            },
            process: { answer: 'none' },
            welding: { answer: 'none' },
            switchgear: { answer: 'none' },
            extinguishers: { answer: 'none' },
            wasteWater: { answer: 'none' },
            heat: { answer: 'none' },
            cooling: { answer: 'none' },
          },
          indicators: {
            equalValue: {
              amount: 0.2856,
              document: language === 'zh' ? '示例：当年电力等价值' : 'Example: equal value of the year',
            },
          },
          lines: linesIn(
            [
              ['grid-electricity', ['外购电', 'Purchased electricity'], { quantity: amount(42, 'GWh') }],
              [
                'own-generation',
                ['屋顶光伏自用', 'Own photovoltaics'],
                { quantity: amount(2600, 'MWh'), certificatesSold: 'no' },
              ],
              [
                'certificate',
                ['绿证（风电）', 'Certificates (wind)'],
                {
                  instrument: 'certificate',
                  quantity: amount(10000, 'MWh'),
                  origin: 'wind',
                  generated: '2025-06',
                  cancellation: 'cancelled',
                  serials: 'EXAMPLE-GEC-202506-000001 ~ EXAMPLE-GEC-202506-010000',
                },
              ],
              [
                'stationary-combustion',
                ['锅炉天然气', 'Natural gas of the boilers'],
                { fuel: 'natural-gas', quantity: amount(90, '10^4 Nm3') },
              ],
              [
                'fugitive',
                ['冷水机组补充制冷剂', 'Refrigerant of the chillers'],
                {
                  equipment: 'refrigeration',
                  substance: 'HFC-134a',
                  method: 'topUp',
                  quantity: amount(150, 'kg'),
                },
              ],
            ],
            language,
          ),
        },
      ],
    },
    readiness: {
      assessments: [
        assessmentIn(
          {
            date: '2026-04-10',
            conditions: {
              'existing-plant': true,
              'new-plant': ['没有新建项目', 'No new project'],
              'energy-intensive': ['不属于高耗能行业', 'Not an energy-intensive industry'],
              'new-energy-intensive': ['没有新建项目', 'No new project'],
              'catalogued-product': ['产品不在目录中', 'Its products are not in the catalogue'],
              'scope-3-ready': true,
              'leading-industry': true,
              'building-retrofit': true,
              'new-building': ['没有新建建筑', 'No new building'],
              'data-centre': true,
              'new-data-centre': ['现有机房', 'The data centre is there already'],
              vehicles: true,
              'hydrogen-corridor': ['不在沿线', 'Not along it'],
              'pollutant-treatment': true,
              'offsets-used': ['尚未抵消', 'Nothing was offset yet'],
              'disclosure-obliged': true,
              'disclosure-voluntary': ['依法披露', 'It is obliged to disclose'],
            },
            answers: {
              '5.1-r1': ['met', ['营业执照、环评批复', 'Business licence, environmental approval']],
              '5.1-r2': ['met', ['信用中国查询记录', 'Record of the credit register']],
              '5.2-r1': ['met', ['能源审计报告', 'Energy audit report']],
              '6.1.1-r1': ['met', ['碳排放核算管理制度', 'Procedure of carbon accounting']],
              '6.1.2-r1': ['met', ['排放源清单', 'List of emission sources']],
              '6.1.3-r1': ['met', ['产品碳足迹报告', 'Product carbon footprint report']],
              '6.1.4-r1': ['met', ['近三年清单与目标分解', 'Inventories of three years and targets']],
              '6.2.1-r1': ['met', ['光伏项目竣工资料', 'Completion documents of the photovoltaics']],
              '6.2.2-r1': ['partly'],
              '6.2.3-r1': ['met', ['绿证核销凭证', 'Proof of cancelled certificates']],
              '6.2.3-r2': ['met', ['绿证核销凭证', 'Proof of cancelled certificates']],
              '6.2.4-r1': ['partly'],
              '6.3.1-r1': ['met', ['节能诊断报告', 'Energy diagnosis report']],
              '6.3.2-r4': ['partly'],
              '6.3.3-r1': ['met', ['改造验收报告', 'Acceptance of the refits']],
              '6.3.4-r1': ['met', ['能源管理体系文件', 'Documents of the energy management system']],
              '6.4.1-r1': ['partly', ['供应商审核计划', 'Plan of supplier audits']],
              '6.4.2-r1': ['partly'],
              '6.5.1-r1': ['met', ['平台验收报告', 'Acceptance of the platform']],
              '6.5.2-r1': ['partly'],
              '6.5.3-r1': ['met', ['计量器具台账与检定证书', 'Register and certificates of the meters']],
              '6.6.2-r1': ['met'],
              '6.6.3-r1': ['partly', ['机房能耗记录', 'Energy records of the data centre']],
              '6.6.5-r1': ['met', ['排污许可证', 'Pollutant discharge permit']],
              '7.1.1-r1': ['met', ['双碳工作领导小组文件', 'Mandate of the carbon committee']],
              '7.1.3-r1': ['met'],
              '7.2.1-r1': ['met', ['培训记录', 'Training records']],
              '7.2.3-r1': ['met', ['环境信息依法披露报告', 'Environmental disclosure report']],
              '7.3.1-r1': ['partly'],
            },
          },
          language,
        ),
      ],
    },
    measures: {
      checklist: [
        { measure: 'A.1', status: 'done' },
        { measure: 'A.4', status: 'done' },
        { measure: 'A.26', status: 'done' },
      ],
      plan: {
        ...newPlan(2025),
        to: 2030,
        growth: 2,
        target: 60,
        electricityPrice: 0.62,
        discountRate: 6,
        measures: measuresIn(
          [
            [
              'A.13',
              'data-centre-cooling',
              ['机房间接蒸发冷', 'Indirect evaporative cooling'],
              {
                use: amount(12, 'GWh'),
                of: 'total',
                pueBefore: amount(1.5, '1'),
                pueAfter: amount(1.25, '1'),
                year: '2027',
                capex: amount(600, '10^4 CNY'),
                lifetime: amount(12, 'a'),
              },
            ],
            [
              'A.11',
              'variable-speed',
              ['冷冻水泵变频', 'Variable speed of the chilled-water pumps'],
              {
                use: amount(3, 'GWh'),
                year: '2026',
                capex: amount(80, '10^4 CNY'),
                lifetime: amount(10, 'a'),
              },
            ],
            [
              'A.17',
              'vrf',
              ['办公楼多联机', 'VRF of the offices'],
              {
                use: amount(1200, 'MWh'),
                refrigerant: 'HFC-32',
                charge: amount(180, 'kg'),
                year: '2027',
                capex: amount(90, '10^4 CNY'),
                lifetime: amount(15, 'a'),
              },
            ],
            [
              'A.19',
              'ac-supervision',
              ['空调群控', 'Supervision of the air conditioning'],
              {
                use: amount(1200, 'MWh'),
                year: '2027',
                capex: amount(25, '10^4 CNY'),
                lifetime: amount(8, 'a'),
              },
            ],
            [
              'A.4',
              'rooftop-pv',
              ['二期厂房光伏', 'Photovoltaics of phase two'],
              {
                capacity: amount(3000, 'kWp'),
                specificYield: amount(850, 'kWh'),
                selfUse: amount(80, '%'),
                year: '2027',
                capex: amount(900, '10^4 CNY'),
                lifetime: amount(20, 'a'),
              },
            ],
            [
              'A.5',
              'storage',
              ['储能', 'Storage'],
              { year: '2027', capex: amount(200, '10^4 CNY'), lifetime: amount(12, 'a') },
            ],
            [
              'A.8',
              'green-power',
              ['绿电交易', 'Green power trade'],
              {
                certified: amount(15000, 'MWh'),
                origin: 'wind',
                year: '2028',
                running: amount(15, '10^4 CNY'),
                capex: amount(0, '10^4 CNY'),
              },
            ],
            [
              'A.26',
              'energy-platform',
              ['能碳平台深化', 'More of the platform'],
              {
                use: amount(42, 'GWh'),
                year: '2026',
                capex: amount(150, '10^4 CNY'),
                lifetime: amount(8, 'a'),
              },
            ],
            [
              'A.27',
              'equipment-monitoring',
              ['设备效率监控', 'Equipment monitoring'],
              {
                use: amount(10, 'GWh'),
                year: '2026',
                capex: amount(40, '10^4 CNY'),
                lifetime: amount(8, 'a'),
              },
            ],
          ],
          language,
        ),
      },
    },
  }),
};
