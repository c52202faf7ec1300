import { compareMessages } from '../../../widgets/readiness/messages/compare.ts';
import { conditionsMessages } from '../../../widgets/readiness/messages/conditions.ts';
import { detailsMessages } from '../../../widgets/readiness/messages/details.ts';
import { en } from '../../../widgets/readiness/messages/en.ts';
import { exampleFactoriesMessages } from '../../../widgets/foundation/messages/example-factories.ts';
import { zh } from '../../../widgets/readiness/messages/zh.ts';
import { expect, test } from 'vitest';
import { bothLanguages } from '../words.ts';

const all = {
  element: { zh, en },
  details: detailsMessages,
  conditions: conditionsMessages,
  compare: compareMessages,
  examples: exampleFactoriesMessages,
};

bothLanguages(all, () => [2, 2, 2]);

test('counts take their plural in English: 1 requirement, 2 requirements', () => {
  const { decides } = conditionsMessages.en;
  expect([decides(1, '6.6.1'), decides(2, '6.3.2')]).toEqual([
    '6.6.1 (1 requirement)',
    '6.3.2 (2 requirements)',
  ]);
  expect([1, 2].map(compareMessages.en.begun)).toEqual([
    expect.stringContaining('1 answer carried'),
    expect.stringContaining('2 answers carried'),
  ]);
  expect([en.outside(1), en.outside(2)]).toEqual([
    '1 requirement doesn’t concern this factory',
    '2 requirements don’t concern this factory',
  ]);
});
