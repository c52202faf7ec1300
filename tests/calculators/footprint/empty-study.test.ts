import { expect, test } from 'vitest';
import { FootprintCatalogue } from '../../../src/calculators/footprint/catalogue.ts';
import { emptyStudy } from '../../../src/calculators/footprint/empty-study.ts';
import { newStudy } from '../../../src/calculators/footprint/new-study.ts';
import { quantifyStudy, startingKinds } from '../../../src/calculators/footprint/quantification.ts';

test('a study without lines comes to what the calculation makes of it', () => {
  const study = newStudy('study-1', 2025);
  expect(emptyStudy(study)).toEqual(quantifyStudy(study, new FootprintCatalogue(startingKinds)));
});
