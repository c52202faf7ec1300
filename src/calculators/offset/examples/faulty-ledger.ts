import { claimIn, lotsIn, type ExampleLedger } from './example.ts';
import { faultyLots } from './faulty-lots.ts';

const YEAR = 2025;

const entity = { zh: '渝示例铸造有限公司', en: 'Yu Example Foundry Co., Ltd.' };

/** A ledger as a verifier might get it: seven faults, each found by another check. */
export const faultyLedger: ExampleLedger = {
  id: 'faulty-ledger',
  name: { zh: '有七处错误的台账', en: 'A ledger with seven faults' },
  about: {
    zh: '故意放入七处错误：号码重复、绿证年份不符、自发自用绿证、受益方不符、已用于履约、项目在边界之内、已售出的减排又作披露。',
    en: 'Seven deliberate faults: numbers used twice, certificates of another year, certificates of self-used power, another beneficiary, use for compliance, a project inside the boundary, and a reduction that was sold.',
  },
  entity,
  year: YEAR,
  section: (language) => ({
    lots: lotsIn(language, entity, faultyLots),
    claims: [
      claimIn(language, YEAR, [
        {
          id: 'reduction-1',
          name: { zh: '熔炼炉节能改造（示例）', en: 'Efficient furnaces (example)' },
          measure: 'A.11',
          tonnes: 180,
          document: { zh: '示例：节能量核定报告', en: 'Example: report of the energy saved' },
        },
        {
          // Issued and sold, it is the buyer's.
          id: 'reduction-2',
          name: { zh: '余热利用（示例）', en: 'Use of waste heat (example)' },
          tonnes: 140,
          sold: 'credits',
          document: { zh: '示例：减排量登记与转让合同', en: 'Example: registration and contract of sale' },
        },
      ]),
    ],
  }),
};
