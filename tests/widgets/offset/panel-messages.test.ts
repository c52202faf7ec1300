import { expect, test } from 'vitest';
import { pasteProblemCodes } from '../../../src/calculators/offset/paste/paste-problems.ts';
import { detailsMessages } from '../../../widgets/offset/messages/details.ts';
import { examplesMessages } from '../../../widgets/offset/messages/examples.ts';
import { filesMessages } from '../../../widgets/offset/messages/files.ts';
import { pasteMessages } from '../../../widgets/offset/messages/paste.ts';
import { marketMessages } from '../../../widgets/offset/messages/market.ts';
import { reductionsMessages } from '../../../widgets/offset/messages/reductions.ts';
import { resultsMessages } from '../../../widgets/offset/messages/results.ts';
import { settingsMessages } from '../../../widgets/offset/messages/settings.ts';
import { yearsMessages } from '../../../widgets/offset/messages/years.ts';
import { bothLanguages } from '../words.ts';

/** What the readers of a ledger tell with their problems. */
const facts = { came: '2026/13', taken: 'MWh', mwh: '1.5', price: '80', total: '1000', maximum: 100 };

bothLanguages(
  {
    settings: settingsMessages,
    reductions: reductionsMessages,
    results: resultsMessages,
    years: yearsMessages,
    market: marketMessages,
    details: detailsMessages,
    examples: examplesMessages,
    files: filesMessages,
    paste: pasteMessages,
  },
  // Sentences about files and tables are those of every calculator, and tested there.
  (path) =>
    ['problem', 'notSaved', 'tableProblem'].includes(path)
      ? undefined
      : path.startsWith('problems.')
        ? [facts]
        : [2, 2],
);

test.each(['zh', 'en'] as const)(
  'every row of a ledger that has a problem is explained in %s',
  (language) => {
    expect(Object.keys(pasteMessages[language].problems).sort()).toEqual([...pasteProblemCodes].sort());
  },
);

test('how grave a finding is has three words that no two share', () => {
  for (const { severities } of Object.values(resultsMessages)) {
    expect(new Set(Object.values(severities)).size).toBe(3);
  }
});

test('no word of the results claims carbon neutrality', () => {
  expect(JSON.stringify(resultsMessages)).not.toMatch(/碳中和|carbon.neutral/i);
});
