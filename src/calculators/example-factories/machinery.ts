import { newInventory } from '../emissions/new-inventory.ts';
import { newPlan } from '../measures/new-plan.ts';
import { newFactoryFile } from '../factory-file/factory-file.ts';
import { amount, assessmentIn, linesIn, measuresIn, type ExampleFactory } from './example-factory.ts';

const no = ['没有', 'There is none'] as const;

/** A machinery maker of some 200 people with a gas boiler, half way. */
export const machinery: ExampleFactory = {
  id: 'machinery',
  name: { zh: '机械制造小企业（燃气锅炉）', en: 'A small machinery maker with a gas boiler' },
  about: {
    zh: '2025 年清单、自评和 2026—2028 年计划：光伏、空压机、照明、锅炉、热泵。数量均为示例取值。',
    en: 'The inventory of 2025, an assessment and a plan for 2026 to 2028: photovoltaics, compressed air, lighting, boiler, heat pump. All amounts are examples.',
  },
  file: (language) => ({
    ...newFactoryFile(),
    entity: {
      name: language === 'zh' ? '渝示例机械有限公司' : 'Yu Example Machinery Co., Ltd.',
      industry: language === 'zh' ? '通用设备制造业' : 'General equipment manufacturing',
    },
    emissions: {
      baseYear: 2025,
      years: [
        {
          ...newInventory(2025),
          carbonMarket: 'no',
          lines: linesIn(
            [
              [
                'grid-electricity',
                ['外购电', 'Purchased electricity'],
                { quantity: amount(185, '10^4 kWh') },
              ],
              [
                'stationary-combustion',
                ['蒸汽锅炉天然气', 'Natural gas of the steam boiler'],
                { fuel: 'natural-gas', quantity: amount(18, '10^4 Nm3') },
              ],
              [
                'mobile-combustion',
                ['柴油叉车', 'Diesel forklifts'],
                { fuel: 'diesel', vehicle: 'off-road-diesel', quantity: amount(6000, 'L') },
              ],
              [
                'fugitive',
                ['空调补充制冷剂', 'Refrigerant topped up'],
                {
                  equipment: 'refrigeration',
                  substance: 'R-410A',
                  method: 'topUp',
                  quantity: amount(12, 'kg'),
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
            date: '2026-03-20',
            conditions: {
              'existing-plant': true,
              'new-plant': ['2009 年建成', 'Built in 2009'],
              'energy-intensive': ['不属于高耗能行业', 'Not an energy-intensive industry'],
              'new-energy-intensive': ['没有新建项目', 'No new project'],
              'catalogued-product': ['产品不在目录中', 'Its products are not in the catalogue'],
              'scope-3-ready': ['尚无供应链数据', 'No data of the supply chain yet'],
              'leading-industry': ['通用机械', 'General machinery'],
              'building-retrofit': true,
              'new-building': no,
              'data-centre': no,
              'new-data-centre': no,
              vehicles: true,
              'hydrogen-corridor': ['不在沿线', 'Not along it'],
              'pollutant-treatment': true,
              'offsets-used': ['尚未抵消', 'Nothing was offset yet'],
              'disclosure-obliged': ['不属于应当披露的企业', 'Not among those obliged'],
              'disclosure-voluntary': true,
            },
            answers: {
              '5.1-r1': ['met', ['营业执照、环评批复', 'Business licence, environmental approval']],
              '5.1-r2': ['met', ['信用中国查询记录', 'Record of the credit register']],
              '5.2-r1': ['partly', ['单位产值能耗统计', 'Statistics of energy per output value']],
              '6.2.1-r1': ['partly'],
              '6.2.2-r1': ['partly'],
              '6.2.3-r1': ['not'],
              '6.3.1-r1': ['not'],
              '6.3.2-r4': ['unknown'],
              '6.3.3-r1': ['partly', ['空压机改造合同', 'Contract of the compressor refit']],
              '6.3.4-r1': ['not'],
              '6.4.1-r1': ['not'],
              '6.4.4-r1': ['met', ['水平衡测试报告', 'Water balance report']],
              '6.5.3-r1': ['partly', ['计量器具台账', 'Register of meters']],
              '6.6.2-r1': ['met'],
              '6.6.5-r1': ['met', ['排污许可证', 'Pollutant discharge permit']],
              '7.1.1-r1': ['partly'],
              '7.2.1-r1': ['not'],
              '7.3.1-r1': ['not'],
            },
          },
          language,
        ),
      ],
    },
    measures: {
      checklist: [{ measure: 'A.1', status: 'done' }],
      plan: {
        ...newPlan(2025),
        target: 30,
        electricityPrice: 0.68,
        discountRate: 6,
        measures: measuresIn(
          [
            [
              'A.4',
              'rooftop-pv',
              ['厂房屋顶光伏', 'Photovoltaics on the workshop'],
              {
                capacity: amount(600, 'kWp'),
                selfUse: amount(90, '%'),
                year: '2027',
                capex: amount(180, '10^4 CNY'),
                running: amount(3, '10^4 CNY'),
                lifetime: amount(20, 'a'),
              },
            ],
            [
              'A.11',
              'compressed-air',
              ['空压机查漏与降压', 'Leaks and pressure of the compressed air'],
              {
                use: amount(300, 'MWh'),
                pressureDrop: amount(1, 'bar'),
                year: '2026',
                capex: amount(6, '10^4 CNY'),
                lifetime: amount(5, 'a'),
              },
            ],
            [
              'A.14',
              'lighting',
              ['车间 LED 照明', 'LED lighting of the workshop'],
              {
                use: amount(120, 'MWh'),
                year: '2026',
                capex: amount(18, '10^4 CNY'),
                lifetime: amount(8, 'a'),
              },
            ],
            [
              'A.11',
              'boiler-efficiency',
              ['锅炉加装省煤器', 'Economiser of the boiler'],
              {
                fuel: 'natural-gas',
                use: amount(18, '10^4 Nm3'),
                method: 'economiser',
                year: '2027',
                capex: amount(12, '10^4 CNY'),
                lifetime: amount(10, 'a'),
                fuelPrice: amount(3.4, 'CNY'),
                fuelPriceUnit: 'Nm3',
              },
            ],
            [
              'A.18',
              'heat-pump',
              ['热泵供清洗热水', 'Heat pump for washing water'],
              {
                fuel: 'natural-gas',
                heat: amount(1500, 'GJ'),
                efficiency: amount(90, '%'),
                cop: amount(3.2, '1'),
                year: '2028',
                capex: amount(35, '10^4 CNY'),
                lifetime: amount(12, 'a'),
                fuelPrice: amount(3.4, 'CNY'),
                fuelPriceUnit: 'Nm3',
              },
            ],
          ],
          language,
        ),
      },
    },
  }),
};
