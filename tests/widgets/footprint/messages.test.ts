import { expect, test } from 'vitest';
import { bomProblemCodes } from '../../../src/calculators/footprint/paste/bom-problems.ts';
import { en } from '../../../widgets/footprint/messages/en.ts';
import { filesMessages } from '../../../widgets/footprint/messages/files.ts';
import { pasteMessages } from '../../../widgets/footprint/messages/paste.ts';
import { zh } from '../../../widgets/footprint/messages/zh.ts';
import { zh as shared } from '../../../widgets/foundation/messages/zh.ts';
import { bothLanguages, isRead, pathsIn, sourceOf } from '../words.ts';

/** What the readers of a bill of materials tell with their problems. */
const facts = {
  came: 'ADC12',
  taken: 5,
  row: 3,
  pieces: '1.2 kg',
  total: '1.5 kg',
  maximum: 100,
  expected: 'kg',
};

bothLanguages(
  { calculator: { zh, en }, files: filesMessages, paste: pasteMessages },
  // Sentences about files and tables are those of every calculator, and tested there.
  (path) =>
    ['problem', 'notSaved', 'tableProblem'].includes(path)
      ? undefined
      : path.startsWith('problems.')
        ? [facts]
        : [2, 2, 2024, 2, 2023],
);

test('counts take their plural in English: 1 line, 2 lines', () => {
  expect([1, 2].map((count) => en.source.legs(count))).toEqual(['1 leg', '2 legs']);
  expect([0, 1, 2].map((left) => en.result.live('5.85', left))).toEqual([
    'Carbon footprint 5.85 kilograms of CO2 equivalent',
    'Carbon footprint 5.85 kilograms of CO2 equivalent, 1 line not counted',
    'Carbon footprint 5.85 kilograms of CO2 equivalent, 2 lines not counted',
  ]);
  expect([1, 2].map((count) => en.addResults(count))).toEqual([
    '1 found; press Enter to add it.',
    '2 found; choose with the arrow keys, add with Enter.',
  ]);
  expect([1, 2].map((count) => en.goal.siteYear(2024, count))).toEqual([
    'Take the energy of 2024 (1 line)',
    'Take the energy of 2024 (2 lines)',
  ]);
  expect([1, 2].map((count) => pasteMessages.en.confirmAll(count))).toEqual([
    'Take the similar material (as proxy data)',
    'Take all 2 similar materials (as proxy data)',
  ]);
});

test.each(['zh', 'en'] as const)('every row of a bill that has a problem is explained in %s', (language) => {
  expect(Object.keys(pasteMessages[language].problems)).toEqual(expect.arrayContaining([...bomProblemCodes]));
});

/** Words that are picked from their group: of a panel, a stage, a gas's carbon, what was moved, a field of the exchange. */
const byVariable =
  /^(panels|stageNotes)\.|^goal\.(fossil|biogenic)$|^results\.(activity|factor)$|^files\.(companyName|companyIds|productIds|classifications)$/;

test('no word of the calculator’s own is left over', () => {
  const given = new Set(pathsIn(shared));
  const own = pathsIn(zh).filter((path) => !given.has(path));
  const source = sourceOf('footprint', 'foundation');
  expect(own.filter((path) => !isRead(path, source) && !byVariable.test(path))).toEqual([]);
});
