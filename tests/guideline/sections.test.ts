import { expect, test } from 'vitest';
import { sectionsOf } from '../../src/guideline/sections.ts';
import { guideline } from './authored.ts';

test('the pages follow the document: short chapters whole, chapters 6 and 7 by second-level clause', () => {
  expect(
    sectionsOf(guideline)
      .map(({ slug }) => slug)
      .join(' '),
  ).toBe('foreword 1 2 3 4 5 6 6.1 6.2 6.3 6.4 6.5 6.6 6.7 7 7.1 7.2 7.3 annex-b bibliography');
});

test('every clause stands on exactly one page', () => {
  const placed = sectionsOf(guideline).flatMap(({ clause, clauses }) =>
    [clause, ...clauses].flatMap((one) => one?.number ?? []),
  );
  expect(placed.sort()).toEqual(guideline.clauses.map(({ number }) => number).sort());
});
