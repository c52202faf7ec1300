import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineProblemCodes } from '../../../../src/calculators/lines/problems.ts';
import { basisOf } from '../../../../src/calculators/offset/checks/basis-of-checks.ts';
import { problemCodes } from '../../../../src/calculators/offset/problems.ts';
import { references } from '../../../../src/calculators/references.ts';

const bases = Object.values(basisOf).flat();

/** The numbers of the guideline's clauses and terms, by the files of its content. */
const numbersIn = (folder: string): string[] =>
  readdirSync(new URL(`../../../../src/content/${folder}/`, import.meta.url)).flatMap(
    (file) => /^(.+)\.zh\.mdx$/.exec(file)?.[1] ?? [],
  );

test('every check of the ledger and of the claim says what it follows', () => {
  const lineCodes: readonly string[] = lineProblemCodes;
  const own = problemCodes.filter((code) => !lineCodes.includes(code));
  expect(Object.keys(basisOf).sort()).toEqual([...own].sort());
});

test('every clause and term that a check follows is one of the guideline', () => {
  const known = [...numbersIn('guideline'), ...numbersIn('glossary')];
  expect(known).toContain('6.7.3');
  const cited = bases.flatMap((basis) => ('clause' in basis ? [basis.clause] : []));
  expect(cited.filter((clause) => !known.includes(clause))).toEqual([]);
});

test('every document that a check follows is a publication with a place in it', () => {
  const cited = bases.flatMap((basis) => ('reference' in basis ? [basis] : []));
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter(({ reference }) => !Object.hasOwn(references, reference))).toEqual([]);
  expect(cited.filter(({ locator }) => !locator.trim())).toEqual([]);
});

test('only the reader’s own rules and the calculator’s own ways follow nothing', () => {
  const free = Object.entries(basisOf).filter(([, basis]) => !basis.length);
  expect(free.map(([code]) => code).sort()).toEqual(
    ['handExceedsLot', 'monthsUnknown', 'notProven', 'priceMissing', 'shareUnmet', 'vintageOld'].sort(),
  );
});

test('a document whose text was not at hand says so beside its title', () => {
  for (const basis of bases) {
    if (!('reference' in basis) || basis.reference === 'ghg-protocol-scope-2') continue;
    expect(references[basis.reference], basis.reference).toHaveProperty('note.zh');
  }
});
