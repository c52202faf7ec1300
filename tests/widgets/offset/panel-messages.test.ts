import { expect, test } from 'vitest';
import { detailsMessages } from '../../../widgets/offset/messages/details.ts';
import { resultsMessages } from '../../../widgets/offset/messages/results.ts';
import { bothLanguages } from '../words.ts';

bothLanguages({ results: resultsMessages, details: detailsMessages }, () => [2, 2]);

test('how grave a finding is has three words that no two share', () => {
  for (const { severities } of Object.values(resultsMessages)) {
    expect(new Set(Object.values(severities)).size).toBe(3);
  }
});

test('no word of the results claims carbon neutrality', () => {
  expect(JSON.stringify(resultsMessages)).not.toMatch(/碳中和|carbon.neutral/i);
});
