import { expect, test } from 'vitest';
import { pasteProblemCodes } from '../../../src/calculators/emissions/paste/paste-problems.ts';
import { tableLimits } from '../../../src/calculators/lines/table/read-table.ts';
import { fileProblemCodes, type FileProblem } from '../../../src/calculators/factory-file/file-problems.ts';
import { readFactoryFile } from '../../../src/calculators/factory-file/read-factory-file.ts';
import { en } from '../../../widgets/emissions/messages/en.ts';
import { filesMessages } from '../../../widgets/emissions/messages/files.ts';
import { pasteMessages } from '../../../widgets/emissions/messages/paste.ts';
import { zh } from '../../../widgets/emissions/messages/zh.ts';
import { shown } from '../../../widgets/foundation/messages/paste.ts';
import { bothLanguages } from '../words.ts';

const languages = ['zh', 'en'] as const;

/** Problems with the facts that the readers of files and tables give, one per code. */
const facts = {
  came: 7,
  maximum: 5_000_000,
  now: 2,
  year: 2024,
  of: 2024,
  count: 2,
  expected: 'text,null',
  months: 11,
  total: 12,
};
const problemsOf = (language: (typeof languages)[number]) => {
  const { problem } = filesMessages[language];
  const { tableProblem } = pasteMessages[language];
  return {
    files: fileProblemCodes.map((code) => problem({ code, path: 'emissions.years[0]', facts })),
    tables: (['empty', 'tooLong', 'tooManyRows', 'tooManyColumns', 'cellTooLong'] as const).flatMap(
      (code) => [tableProblem(code), tableProblem(code, { came: 7, row: 1, column: 2 })],
    ),
  };
};

const groups = {
  calculator: { zh, en },
  files: filesMessages,
  paste: pasteMessages,
  problems: { zh: problemsOf('zh'), en: problemsOf('en') },
};

bothLanguages(groups, (path) => {
  // Sentences about files and tables are gathered with their own facts.
  if (['problem', 'notSaved', 'tableProblem'].includes(path)) return undefined;
  return path.startsWith('problems.') ? [facts] : [2, 2, 2024, 2, 2023];
});

test('counts take their plural in English: 1 line, 2 lines', () => {
  expect([0, 1, 2].map(en.result.notCounted)).toEqual([
    '0 lines not counted',
    '1 line not counted',
    '2 lines not counted',
  ]);
  expect([1, 2].map(en.addResults)).toEqual([
    '1 source; press Enter to add it',
    '2 sources; choose with the up and down keys',
  ]);
  expect(en.results.documented(1, 1)).toBe('1 of 1 line names its evidence.');
  expect(en.results.documented(2, 3)).toBe('2 of 3 lines name their evidence.');
  expect(en.results.wide(1)).toMatch(/^1 line has/);
  expect(pasteMessages.en.found(1, 1)).toBe('1 row can be added, 1 needs attention.');
  expect(pasteMessages.en.found(2, 0)).toBe('2 rows can be added.');
  expect(filesMessages.en.saveNote(1, 2)).toMatch(/the 1 factor and 2 choices/);
});

test('a claim and a plan are told from the inventory of the same year', () => {
  const of = (path: string): FileProblem => ({ code: 'pins-differ', path, facts: { of: 2024 } });
  const { zh: chinese, en: english } = filesMessages;
  expect(chinese.problem(of('emissions.years[0].pins'))).toMatch(/^2024 年固定的因子/);
  expect(chinese.problem(of('offset.claims[0].pins'))).toMatch(/^2024 年的碳抵消固定的因子/);
  expect(chinese.problem(of('measures.plan.pins'))).toMatch(/^2024 年起的措施计划固定的因子/);
  expect(english.problem(of('emissions.years[0].pins'))).toMatch(/pinned for 2024 were/);
  expect(english.problem(of('offset.claims[0].pins'))).toMatch(/pinned for the offset claim of 2024 were/);
  expect(english.problem(of('measures.plan.pins'))).toMatch(/pinned for the plan from 2024 were/);
});

test('what stands twice, and what was set aside, is named with its place', () => {
  const { zh: chinese, en: english } = filesMessages;
  const twice: FileProblem = {
    code: 'duplicate-entry',
    path: 'readiness.assessments[0].answers[1]',
    facts: { of: '6.7.1-r2' },
  };
  expect(chinese.problem(twice)).toMatch(/“6.7.1-r2”.*readiness\.assessments\[0\]\.answers\[1\].*没有打开/);
  expect(english.notSaved(twice)).toMatch(/“6.7.1-r2” \(at .*answers\[1\]\).*not saved/);
  const aside: FileProblem = {
    code: 'section-set-aside',
    path: 'readiness',
    facts: { of: 'earlier-readiness' },
  };
  expect(chinese.problem(aside)).toMatch(/“readiness”.*“earlier-readiness”/);
  expect(english.problem(aside)).toMatch(/“readiness”.*“earlier-readiness”/);
});

test.each(languages)('every row that cannot be added is explained in %s', (language) => {
  expect(Object.keys(pasteMessages[language].problems).sort()).toEqual([...pasteProblemCodes].sort());
});

test.each(languages)('what came is told in %s without zeros that nobody typed', (language) => {
  expect(pasteMessages[language].tableProblem('tooManyRows', { came: 2001 })).toMatch(/2,001\D*$/);
  expect(shown(0.006)).toBe('0.006');
});

test.each(languages)('the limits that a table is told in %s are those it is read with', (language) => {
  const { tableProblem } = pasteMessages[language];
  const numbers = (text: string) =>
    (text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
  expect(numbers(tableProblem('tooLong'))).toEqual([tableLimits.characters]);
  expect(numbers(tableProblem('tooManyRows'))).toEqual([tableLimits.rows]);
  expect(numbers(tableProblem('tooManyColumns'))).toEqual([tableLimits.columns]);
  expect(numbers(tableProblem('cellTooLong'))).toEqual([tableLimits.cell]);
});

test('a file of another kind, a newer one and one that is too large are refused in a sentence', () => {
  const problemOf = (text: string): FileProblem => {
    const read = readFactoryFile(text);
    if (read.ok) throw new Error('the file was opened');
    return read.problem;
  };
  const { problem } = filesMessages.en;
  expect(problem(problemOf('{}'))).toBe(
    'This is not a factory file of this tool. The file was not opened; your data did not change.',
  );
  expect(problem(problemOf('{"format":"zero-carbon-factory","version":99}'))).toMatch(/format 99/);
  expect(problem(problemOf('x'.repeat(5_000_001)))).toMatch(/at most 5 MB/);
  expect(problem(problemOf('{"format":"zero-carbon-factory","version":1,"entity":7}'))).toMatch(
    /\(at entity\): expected a group of entries, found “7”/,
  );
});
