import { expect, test } from 'vitest';
import { indicatorRules } from '../../../src/calculators/readiness/indicators/rules.ts';
import { evidenceMessages } from '../../../widgets/readiness/messages/evidence.ts';
import { filesMessages } from '../../../widgets/readiness/messages/files.ts';
import { gapsMessages } from '../../../widgets/readiness/messages/gaps.ts';
import { indicatorsMessages } from '../../../widgets/readiness/messages/indicators.ts';
import { planMessages } from '../../../widgets/readiness/messages/plan.ts';
import { resultsMessages } from '../../../widgets/readiness/messages/results.ts';
import { bothLanguages } from '../words.ts';

const all = {
  results: resultsMessages,
  gaps: gapsMessages,
  evidence: evidenceMessages,
  indicators: indicatorsMessages,
  files: filesMessages,
  plan: planMessages,
};

bothLanguages(all, (path) => (['effort', 'now'].includes(path) ? ['Low'] : [2, 2, 2, 2]));

test('no word of the result is a level, a star or a title, or says that an indicator is passed', () => {
  expect(JSON.stringify(all)).not.toMatch(/国家级|星级|★|合格|达标|\bstars?\b|\bpass(ed)?\b|\bcertified\b/i);
});

test.each(['zh', 'en'] as const)(
  'every indicator and what a value is to a factory has a name in %s',
  (language) => {
    const { names, bearings } = indicatorsMessages[language];
    for (const { indicator, bearing } of indicatorRules) {
      expect(names[indicator]).toBeTruthy();
      expect(bearings[bearing]).toBeTruthy();
    }
  },
);
