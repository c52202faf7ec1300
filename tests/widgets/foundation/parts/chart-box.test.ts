import { nothing } from 'lit';
import { expect, test } from 'vitest';
import type { Words } from '../../../../widgets/foundation/desk.ts';
import { en } from '../../../../widgets/foundation/messages/en.ts';
import { chart, costCurve, radar, trajectory } from '../../../../widgets/foundation/parts/chart-box.ts';

const words: Words = {
  language: 'en',
  t: en,
  texts: {
    terms: {} as Words['texts']['terms'],
    gases: {} as Words['texts']['gases'],
    fields: {},
    options: {},
  },
};

/** What a picture says beside itself, or nothing where there is none. */
const caption = (picture: ReturnType<typeof chart>) =>
  picture === nothing ? undefined : picture.values.at(-1);

test('bars are worth a picture from two on', () => {
  const bar = { name: 'Boiler', value: 3 };
  expect(caption(chart(words, 'By source', [bar]))).toBeUndefined();
  expect(caption(chart(words, 'By source', [bar, bar]))).toBe(
    'Chart: By source, in tCO₂e; the table above holds its data.',
  );
});

test('a radar has three axes or more, and a value on one of them at least', () => {
  const axes = ['6.1', '6.2', '6.3'].map((name) => ({ name, now: undefined }));
  const scored = axes.map((axis) => ({ ...axis, now: 0.5 }));
  expect(caption(radar(words, 'Scores', axes, { now: '2026' }))).toBeUndefined();
  expect(caption(radar(words, 'Scores', scored.slice(1), { now: '2026' }))).toBeUndefined();
  expect(caption(radar(words, 'Scores', [...axes.slice(1), ...scored.slice(2)], { now: '2026' }))).toBe(
    'Chart: Scores, in %; the table above holds its data.',
  );
});

test('a trajectory leads from one year to another', () => {
  const lines = [{ name: 'With the plan', values: [10, 8] }];
  expect(caption(trajectory(words, 'Plan', [2026], lines))).toBeUndefined();
  expect(caption(trajectory(words, 'Plan', [2026, 2027], []))).toBeUndefined();
  expect(caption(trajectory(words, 'Plan', [2026, 2027], lines))).toContain('in tCO₂e');
});

test('a cost curve leaves out what reduces nothing, and says what both axes are in', () => {
  const units = { cost: 'CNY/tCO₂e', tonnes: 'tCO₂e' };
  const enabling = { number: 1, tonnes: 0, cost: 900 };
  expect(caption(costCurve(words, 'Costs', [enabling], units))).toBeUndefined();
  expect(caption(costCurve(words, 'Costs', [enabling, { number: 2, tonnes: 5, cost: -40 }], units))).toBe(
    'Chart: Costs, in CNY/tCO₂e upwards and tCO₂e across; the table above holds its data.',
  );
});
