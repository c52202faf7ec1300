import { expect, test } from 'vitest';
import { citeEnglish, citeGbt7714 } from '../../src/guideline/citation.ts';

const cited = {
  place: '6.7.3 抵消要求',
  url: 'https://example.org/guideline/6.7/#6.7.3',
  accessed: '2026-12-01',
};

test('a citation by GB/T 7714 names authors, title, place, EB/OL, version, dates and address', () => {
  expect(citeGbt7714(cited)).toBe(
    '重庆港力环保股份有限公司, 重庆图强工程技术咨询有限公司, 重庆吉麟科技发展有限公司, 等. ' +
      '零碳工厂建设与管理技术指南: 6.7.3 抵消要求[EB/OL]. 文本版本1. (2026-11-22)[2026-12-01]. ' +
      'https://example.org/guideline/6.7/#6.7.3.',
  );
});

test('the English citation carries the version, the day it was viewed and the address', () => {
  const citation = citeEnglish(cited);
  for (const part of [
    'Text version 1',
    '[viewed 2026-12-01]',
    'Available from: https://example.org/guideline/6.7/#6.7.3',
  ]) {
    expect(citation).toContain(part);
  }
});
