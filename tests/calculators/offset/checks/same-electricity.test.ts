import { describe, expect, test } from 'vitest';
import type { Lot } from '../../../../src/calculators/offset/claim.ts';
import { certificateLot, claimOf, creditLot, emissionsOf, lotOf, quantify } from '../one-claim.ts';

/** The errors of certificates of 2023-06 and of CCERs of 2023, both of one project unless said otherwise. */
function errorsOf(certificate: Lot['fields'], credit: Lot['fields'], kind: 'ccer' | 'credit' = 'ccer') {
  const project = '阳江海上风电项目';
  const result = quantify(claimOf([emissionsOf(1, 100)]), [
    certificateLot('gec', 10, { project, ...certificate }),
    creditLot('ccer', 10, { project, ...credit }, kind),
  ]);
  return [lotOf(result, 'gec').errors, lotOf(result, 'ccer').errors];
}

const twice = [['sameElectricityTwice'], ['sameElectricityTwice']];
const free = [[], []];

describe('Certificates and CCERs of one project (国能综通新能〔2024〕124号)', () => {
  test('for the same kWh: neither counts', () => {
    expect(errorsOf({}, {})).toEqual(twice);
  });

  test('however the project is written', () => {
    expect(errorsOf({ project: '阳江 海上风电（项目）' }, {})).toEqual(twice);
  });

  test.each([
    ['before the vintage', '2022-12', free],
    ['in its first month', '2023-01', twice],
    ['in its last', '2023-12', twice],
  ])('generated %s', (_, generated, expected) => {
    expect(errorsOf({ generated }, { vintage: '2023' })).toEqual(expected);
  });

  test('after the vintage are of other kWh', () => {
    expect(errorsOf({ generated: '2023-07' }, { vintage: '2023-01至2023-06' })).toEqual(free);
  });

  test('of different projects, or of none that is named, are not compared', () => {
    expect(errorsOf({ project: '另一海上风电项目' }, {})).toEqual(free);
    expect(errorsOf({ project: '' }, { project: '' })).toEqual(free);
  });

  test.each([
    ['of another programme', {}, 'credit'],
    ['of methane, say', { technology: 'other' }, 'ccer'],
    ['of a project whose name is longer', { project: '广东阳江海上风电项目（一期）' }, 'ccer'],
  ] as const)('credits %s are asked about, and count', (_, credit, kind) => {
    const project = '阳江海上风电项目';
    const result = quantify(claimOf([emissionsOf(1, 100)]), [
      certificateLot('gec', 10, { project }),
      creditLot('ccer', 10, { project, ...credit }, kind),
    ]);
    const told = (id: string) => [
      lotOf(result, id).errors,
      lotOf(result, id).asks.includes('sameElectricityLikely'),
    ];
    expect([told('gec'), told('ccer')]).toEqual([
      [[], true],
      [[], true],
    ]);
  });

  test('each sentence names the other lot', () => {
    const project = '阳江海上风电项目';
    const result = quantify(claimOf([emissionsOf(1, 100)]), [
      certificateLot('gec', 10, { project }),
      creditLot('ccer', 10, { project }),
    ]);
    const facts = (id: string) =>
      lotOf(result, id).problems.find(({ code }) => code === 'sameElectricityTwice')?.facts;
    expect([facts('gec'), facts('ccer')]).toEqual([
      { project, other: 'ccer' },
      { project, other: 'gec' },
    ]);
  });
});
