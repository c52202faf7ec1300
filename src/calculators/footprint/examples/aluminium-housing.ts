import type { Language } from '../../engine/language.ts';
import { newStudy } from '../new-study.ts';
import type { FootprintStudy } from '../study.ts';
import { housingLines } from './aluminium-housing-lines.ts';
import { linesIn, type ExampleProduct } from './example.ts';

/** The die-cast housing of an electric motor, from the cradle to the gate of the foundry. */
export const aluminiumHousing: ExampleProduct = {
  id: 'aluminium-housing',
  name: { zh: '铝压铸电机壳', en: 'Die-cast aluminium motor housing' },
  about: {
    zh: '从摇篮到大门，按件声明：两级部件、损耗与再生铝、按质量分配的车间用能、屋顶光伏、多段运输、包装与废物。',
    en: 'Cradle-to-gate per piece: two levels of assemblies, losses and recycled aluminium, energy shared by mass, rooftop photovoltaics, several legs, packaging and waste.',
  },
  studies: (language) => [housing(language)],
};

function housing(language: Language): FootprintStudy {
  const say = (zh: string, en: string) => ({ zh, en })[language];
  return {
    ...newStudy('example-aluminium-housing', 2024),
    name: say('铝压铸电机壳', 'Die-cast aluminium motor housing'),
    product: {
      name: say('铝压铸电机壳（示例）', 'Die-cast aluminium motor housing (example)'),
      model: 'DC-160',
      description: say(
        '机体一件、端盖两件，压铸后加工；净重 3.2 kg。产品与数量均为虚构。',
        'One body and two end covers, die-cast and machined; 3.2 kg net. Product and amounts are made up.',
      ),
    },
    goal: {
      intendedUse: 'customer',
      reason: say('答复客户的碳足迹询问', 'Answers a customer who asks for the footprint'),
      audience: say('电机制造商', 'A maker of motors'),
    },
    unit: {
      kind: 'declared',
      description: say('1 件电机壳，含出厂包装', 'One motor housing with its packaging'),
      amount: 1,
      unit: 'piece',
      massKg: '3.2',
    },
    output: 90000,
    allocations: [
      {
        id: 'workshop',
        name: say('压铸车间', 'Die-casting workshop'),
        method: 'mass',
        products: [
          { name: say('电机壳', 'Motor housing'), massKg: 288000, revenue: 11520000 },
          { name: say('其他铸件', 'Other castings'), massKg: 312000, revenue: 10140000 },
        ],
      },
    ],
    lines: linesIn(language, housingLines),
    cutOff: {
      perFlow: 1,
      total: 5,
      omissions: [
        {
          id: 'omission-1',
          name: say('脱模剂和冲头油', 'Release agent and plunger oil'),
          stage: 'production',
          flow: 'auxiliary',
          share: '0.5',
          reason: say(
            '示例取值：用量很小，因子库中没有可引用的因子',
            'Example value: little is used, and the registry has no factor for it',
          ),
        },
        {
          id: 'omission-2',
          name: say('周转托盘', 'Pallets in circulation'),
          stage: 'raw-materials',
          flow: 'packaging',
          share: '0.3',
          reason: say(
            '示例取值：多次周转，分摊到每件很少',
            'Example value: reused many times, little per piece',
          ),
        },
      ],
    },
    contents: { fossil: { amount: 0, unit: 'kgC' }, biogenic: { amount: 0, unit: 'kgC' } },
  };
}
