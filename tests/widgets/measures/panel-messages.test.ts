import { expect, test } from 'vitest';
import { missingMoney } from '../../../src/calculators/measures/economics/economics.ts';
import { baselineMessages } from '../../../widgets/measures/messages/baseline.ts';
import { costsMessages } from '../../../widgets/measures/messages/costs.ts';
import { detailsMessages } from '../../../widgets/measures/messages/details.ts';
import { filesMessages } from '../../../widgets/measures/messages/files.ts';
import { planFieldMessages } from '../../../widgets/measures/messages/plan-field.ts';
import { resultsMessages } from '../../../widgets/measures/messages/results.ts';
import { bothLanguages } from '../words.ts';

bothLanguages(
  {
    results: resultsMessages,
    costs: costsMessages,
    'plan’s numbers': planFieldMessages,
    details: detailsMessages,
    'starting point': baselineMessages,
    files: filesMessages,
  },
  () => ['2', '3', '4', '5'],
);

test.each(['zh', 'en'] as const)('whatever a cost lacks has a name in %s', (language) => {
  expect(Object.keys(costsMessages[language].missingOf).sort()).toEqual([...missingMoney].sort());
  expect(Object.keys(detailsMessages[language].missing).sort()).toEqual([...missingMoney].sort());
});

test('how grave a finding is has three words that no two share', () => {
  for (const { severities } of Object.values(resultsMessages)) {
    expect(new Set(Object.values(severities)).size).toBe(3);
  }
});

test('what a negative cost means is said in words: the measure earns money', () => {
  expect(costsMessages.zh.sign).toContain('为负表示省下的钱多于花费');
  expect(costsMessages.en.sign).toContain('Negative means that more is saved than spent');
});
