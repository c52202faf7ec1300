import { expect, test } from 'vitest';
import { newClaim } from '../../../../src/calculators/index.ts';
import { withCompliance, withMarket } from '../../../../widgets/offset/parts/market.ts';

const national = withMarket(newClaim(2024), 'national');

test('another market keeps what was typed, and none takes the obligation away', () => {
  const owed = withCompliance(national, 'obligation', '10万');
  expect(withMarket(owed, 'chongqing').compliance).toEqual({ market: 'chongqing', obligation: '10万' });
  expect(withMarket(owed, '')).toEqual(newClaim(2024));
});

test('an emptied percentage is none, so that the rule of the national market is taken', () => {
  const typed = withCompliance(national, 'percent', '8');
  expect(typed.compliance).toEqual({ market: 'national', percent: '8' });
  expect(withCompliance(typed, 'percent', '')).toEqual(national);
});

test('what is typed without a market has nowhere to stand', () => {
  expect(withCompliance(newClaim(2024), 'percent', '8')).toEqual(newClaim(2024));
});
