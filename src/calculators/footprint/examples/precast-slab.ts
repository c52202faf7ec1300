import type { Language } from '../../engine/language.ts';
import { newStudy } from '../new-study.ts';
import type { FootprintStudy } from '../study.ts';
import { linesIn, type ExampleLine, type ExampleProduct } from './example.ts';
import { electricCuring, slabLines } from './precast-slab-lines.ts';

/** A precast concrete floor slab from cradle to grave, and a scenario that cures it by power of a wind contract. */
export const precastSlab: ExampleProduct = {
  id: 'precast-slab',
  name: { zh: '预制混凝土叠合楼板', en: 'Precast concrete floor slab' },
  about: {
    zh: '从摇篮到坟墓，以 1 m² 楼板使用 50 年为功能单位，材料和运输因子都出自 GB/T 51366—2019。情景：蒸汽养护改为电养护，用电签风电合同，并列出按电网平均的结果。',
    en: 'Cradle-to-grave for 1 m² of floor over 50 years; materials and transport by GB/T 51366—2019. The scenario cures by electricity under a wind contract instead of steam, with the result by the grid’s mix beside it.',
  },
  studies: (language) => [
    slab(language, slabLines),
    {
      ...slab(language, scenarioLines),
      id: 'example-precast-slab-electric',
      scenarioOf: 'example-precast-slab',
      name: { zh: '电养护，风电合同', en: 'Cured by electricity, wind contract' }[language],
    },
  ],
};

/** The line of the steam gives way to one of electricity; nothing else changes. */
const scenarioLines: readonly ExampleLine[] = slabLines.map((line) =>
  line.id === 'curing' ? electricCuring : line,
);

function slab(language: Language, lines: readonly ExampleLine[]): FootprintStudy {
  const say = (zh: string, en: string) => ({ zh, en })[language];
  return {
    ...newStudy('example-precast-slab', 2024),
    name: say('预制混凝土叠合楼板', 'Precast concrete floor slab'),
    product: {
      name: say('预制混凝土叠合楼板（示例）', 'Precast concrete floor slab (example)'),
      model: '60 mm',
      description: say(
        'C30 混凝土，厚 60 mm，每平方米钢筋 8.6 kg。产品与数量均为虚构。',
        'Concrete C30, 60 mm thick, with 8.6 kg of reinforcement per square metre. Product and amounts are made up.',
      ),
    },
    goal: {
      intendedUse: 'internal',
      reason: say(
        '找出可改进的环节，比较两种养护方式',
        'Finds what can be improved and compares two ways of curing',
      ),
      audience: say('工厂的技术与采购部门', 'Engineering and purchasing of the plant'),
    },
    unit: {
      kind: 'functional',
      description: say(
        '1 m² 楼板在住宅中承载 50 年',
        'One square metre of floor that carries a dwelling for 50 years',
      ),
      amount: 1,
      unit: 'm2',
      massKg: 153,
    },
    boundary: 'cradle-to-grave',
    lines: linesIn(language, lines),
    cutOff: {
      perFlow: 1,
      total: 5,
      omissions: [
        {
          id: 'omission-1',
          name: say('脱模剂与外加剂', 'Release agent and admixtures'),
          stage: 'raw-materials',
          flow: 'auxiliary',
          share: '0.8',
          reason: say(
            '示例取值：因子库中没有可引用的因子',
            'Example value: the registry has no factor for them',
          ),
        },
        {
          id: 'omission-2',
          name: say('钢模台摊销', 'Steel moulds'),
          stage: 'production',
          flow: 'capital-goods',
          share: '0.5',
          reason: say(
            '示例取值：使用上千次，分摊很少',
            'Example value: used a thousand times, little each time',
          ),
        },
      ],
    },
    contents: { fossil: { amount: 0, unit: 'kgC' }, biogenic: { amount: 0, unit: 'kgC' } },
  };
}
