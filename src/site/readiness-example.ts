import {
  assess,
  newAssessment,
  newFactoryFile,
  registryVersion,
  type Answer,
  type AnswerWord,
  type AssessedFactory,
  type Assessment,
  type Bilingual,
  type Collection,
  type FactoryFile,
  type FittingMeasure,
  type Measured,
} from '../calculators/index.ts';
import { edition } from '../guideline/edition.ts';
import type { Language } from '../guideline/language.ts';

/** The example that the method takes apart: an invented factory that has answered half of what it is asked. */

const text = (zh: string, en: string): Bilingual => ({ zh, en });

const entity = text('示例机械厂（数据为虚构）', 'Example machine works (invented data)');

const existing = text('2008年建成投产，现无新建项目', 'Running since 2008, no new project');
const machining = text('机械加工，不在所列行业', 'Machining: none of the trades named');

/** What concerns the factory, by condition; what doesn't, has its reason. */
const conditions: Readonly<Record<string, true | Bilingual>> = {
  'existing-plant': true,
  vehicles: true,
  'disclosure-voluntary': true,
  'new-plant': existing,
  'new-energy-intensive': existing,
  'new-building': existing,
  'new-data-centre': existing,
  'building-retrofit': text('近期没有改造计划', 'No retrofit is planned'),
  'energy-intensive': machining,
  'catalogued-product': machining,
  'leading-industry': machining,
  'scope-3-ready': text('尚无供应商数据', 'No data from suppliers yet'),
  'data-centre': text('没有机房', 'It has no server room'),
  'hydrogen-corridor': text('不在沿线', 'Elsewhere'),
  'pollutant-treatment': text('干式加工，没有须治理的排放', 'Dry machining, nothing to treat'),
  'offsets-used': text('还没有抵消', 'Nothing is offset yet'),
  'carbon-market': text('不在名单上', 'Not on the lists'),
  'disclosure-obliged': text('不属于所列企业', 'None of the enterprises named'),
};

interface Said {
  readonly answer?: AnswerWord;
  /** What is shown for it; without one it is unproven. */
  readonly document?: Bilingual;
  readonly reason?: Bilingual;
  readonly measured?: Omit<Measured, 'document'> & { readonly document: Bilingual };
}

const met = (zh: string, en: string): Said => ({ answer: 'met', document: text(zh, en) });

/** By requirement. What isn't here is not known yet. */
const answers: Readonly<Record<string, Said>> = {
  '5.1-r1': met('守法证明', 'Certificate of compliance'),
  '5.1-r2': met('信用报告', 'Credit report'),
  '5.2-r1': met('单位产品能耗对标表', 'Benchmark of unit-product energy'),
  '5.3-r1': met('核算边界说明', 'Statement of the boundary'),
  '6.1.1-r1': met('碳排放核算管理办法', 'Procedure for carbon accounting'),
  '6.1.1-r2': met('碳排放核算管理办法', 'Procedure for carbon accounting'),
  '6.1.2-r1': met('温室气体核算报告', 'Greenhouse gas report'),
  '6.1.3-r1': { answer: 'partly' },
  '6.1.4-r1': met('温室气体核算报告', 'Greenhouse gas report'),
  '6.3.1-r1': { answer: 'partly', document: text('节能诊断报告', 'Report of the energy audit') },
  '6.3.2-r4': {
    measured: {
      actual: 62,
      baseline: 50,
      leading: 80,
      unit: '%',
      document: text(
        '用能设备清单；两个值为本例自拟',
        'List of equipment; both values made up for this example',
      ),
    },
    document: text('用能设备清单', 'List of equipment'),
  },
  '6.3.4-r1': { answer: 'not' },
  '6.5.3-r1': { answer: 'partly', document: text('计量器具台账', 'List of meters') },
  '6.6.2-r1': met('采光改造记录', 'Record of the new roof lights'),
  '6.6.2-r2': met('照明检测报告', 'Test report of the lighting'),
  '6.6.2-r4': {
    answer: 'not-applicable',
    reason: text('厂房为租用，公共照明由出租方管理', 'The hall is rented and its owner runs the lighting'),
  },
  '6.6.4-r1': { answer: 'partly' },
  '7.1.1-r1': met('碳管理岗位任命文件', 'Appointment of the carbon manager'),
  '7.1.2-r1': met('零碳工厂建设规划', 'Plan for the zero-carbon factory'),
  '7.1.2-r2': { answer: 'partly', document: text('零碳工厂建设规划', 'Plan for the zero-carbon factory') },
  '7.1.3-r1': { answer: 'partly' },
  '7.1.4-r1': met('三体系认证证书', 'Certificates of the three systems'),
  '7.1.4-r2': met('三体系认证证书', 'Certificates of the three systems'),
};

const saidIn = (
  language: Language,
  requirement: string,
  { answer, document, reason, measured }: Said,
): Answer => ({
  requirement,
  ...(answer && { answer }),
  ...(reason && { reason: reason[language] }),
  ...(measured && { measured: { ...measured, document: measured.document[language] } }),
  evidence: document ? [{ document: document[language], date: '2026-10-30' }] : [],
});

const exampleAssessment = (language: Language): Assessment => ({
  ...newAssessment('assessment-1', '2026-11-29', edition.version),
  conditions: Object.entries(conditions).map(([condition, said]) =>
    said === true ? { condition, applies: 'yes' } : { condition, applies: 'no', reason: said[language] },
  ),
  answers: Object.entries(answers).map(([requirement, said]) => saidIn(language, requirement, said)),
});

/** The example as a file that the calculator opens. `calculators` is the version of the software. */
export const exampleFile = (language: Language, calculators: string): FactoryFile => ({
  ...newFactoryFile(),
  entity: { name: entity[language] },
  software: { calculators, factors: registryVersion },
  readiness: { assessments: [exampleAssessment(language)] },
});

/** The example with what it comes to, by the guideline's collection of this build. */
export const assessedExample = (
  collection: Collection,
  measures: readonly FittingMeasure[],
): AssessedFactory => assess({ assessment: exampleAssessment(collection.language), collection, measures });
