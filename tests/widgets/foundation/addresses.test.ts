import { expect, test } from 'vitest';
import { placeOf } from '../../../src/guideline/anchors.ts';
import { clauseAddress, measureAddress, pageAddress } from '../../../widgets/foundation/addresses.ts';
import { siteRoot } from '../../../widgets/foundation/data.ts';

test('a page lies below the root of its language: Chinese at the site’s, English at en/', () => {
  expect(pageAddress('zh', 'factors/')).toBe(`${siteRoot()}factors/`);
  expect(pageAddress('en', 'factors/')).toBe(`${siteRoot()}en/factors/`);
});

test.each(['4', '4.2', '5', '5.2', '5.2.1', '6.7', '6.7.2', '7.1.2', '7.3'])(
  'clause %s is where the site has it',
  (clause) => {
    const { page, anchor } = placeOf(clause);
    expect(clauseAddress('zh', clause)).toBe(`${siteRoot()}${page}#${anchor}`);
  },
);

test('a measure is where the site has it', () => {
  expect(measureAddress('en', 'A.32')).toBe(`${siteRoot()}en/${placeOf('A.32').page}`);
});
