import { expect, test } from 'vitest';
import { claimOf, creditLot, emissionsOf, quantify, rulesOf } from './one-claim.ts';

const matchedTonnes = (scope1: number, scope2: number, credits: number) => {
  const { counted } = quantify(claimOf([emissionsOf(1, scope1), emissionsOf(2, scope2)]), [
    creditLot('a', credits),
  ]);
  return { matched: counted.matched.value, surplus: counted.credits.surplus.value };
};

test('no credit goes to a part of a tonne while a whole tonne of another scope is left', () => {
  // 10.1 t and 10 t: 11 credits on 10 + 1 whole tonnes; on 10.1 t alone the eleventh would count as 0.1 t.
  expect(matchedTonnes(10.1, 10, 11)).toEqual({ matched: 11, surplus: 0 });
});

test('a part of a tonne takes a credit of its own once all whole tonnes are met', () => {
  // 10 + 10 whole tonnes, and the 21st credit on the 0.1 t.
  expect(matchedTonnes(10.1, 10, 21).matched).toBeCloseTo(20.1, 9);
});

test('of two parts the larger is met first', () => {
  // 10.1 t and 10.3 t: 20 whole tonnes and then 0.3 t with the 21st credit, 0.1 t with the 22nd.
  expect(matchedTonnes(10.1, 10.3, 20).matched).toBe(20);
  expect(matchedTonnes(10.1, 10.3, 21).matched).toBeCloseTo(20.3, 9);
  expect(matchedTonnes(10.1, 10.3, 22).matched).toBeCloseTo(20.4, 9);
});

test('what exceeds the parts is left over', () => {
  expect(matchedTonnes(10.1, 10.3, 25).surplus).toBe(3);
});

test('an instrument that may count against one scope only keeps to it', () => {
  const rules = rulesOf({ eligible: { ccer: [2] } });
  const claim = claimOf([emissionsOf(1, 10.1), emissionsOf(2, 5.5)], { rules });
  const { counted } = quantify(claim, [creditLot('a', 9)]);
  // 5.5 t take 6 of the 9 credits.
  expect(counted.matched.value).toBeCloseTo(5.5, 9);
  expect(counted.credits.surplus.value).toBe(3);
});

test('a price that can’t be read is asked about and doesn’t keep a cancelled lot from counting', () => {
  const { counted, lots } = quantify(claimOf([emissionsOf(1, 100)]), [
    creditLot('a', 40, { price: { amount: 'about 60', unit: 'CNY' } }),
  ]);
  expect(counted.matched.value).toBe(40);
  expect(counted.cost.value).toBe(0);
  expect(lots[0]?.problems.map(({ severity, field }) => [severity, field])).toContainEqual(['ask', 'price']);
});
