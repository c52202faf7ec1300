import { expect, test } from 'vitest';
import { breakEvens, hydrogenAgainstDiesel } from '../../src/site/measure-signs.ts';

/** Natural gas of the registry with its CH4 and N2O at AR5, in kg per kWh of heat in the fuel. */
const gas = (15.3 * 0.99 * (44 / 12) + 0.028 + 0.0265) * 0.0036;

test('a heat pump breaks even against a boiler of 90 % at three COPs: national average, Chongqing, residual mix', async () => {
  const found = await breakEvens(90);
  expect(found.map(({ factor }) => factor.value)).toEqual([0.5306, 0.5581, 0.6096]);
  for (const { factor, cop } of found) expect(cop.value).toBeCloseTo((0.9 * factor.value) / gas, 9);
  expect(found.map(({ cop }) => cop.value.toFixed(2))).toEqual(['2.39', '2.51', '2.74']);
});

test('9 kg of hydrogen from grid power emit more over 100 km than 35.2 L of diesel', async () => {
  const [national, chongqing] = await hydrogenAgainstDiesel(35.2);
  expect(national?.electricity).toBeCloseTo(9 * 53);
  expect(national?.hydrogen).toBeCloseTo(9 * 53 * 0.5306);
  expect(chongqing?.hydrogen).toBeCloseTo(9 * 53 * 0.5581);
  expect(national?.diesel).toBeCloseTo(93, 0);
});
