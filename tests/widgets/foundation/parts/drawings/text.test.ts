import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from '../../../../../widgets/foundation/parts/drawings/text.ts';

/** Twelve pixels for a character of Han, six for any other. */
const measure = (text: string) =>
  [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 12 : 6), 0);

test('a name that fits stays on one line', () => {
  expect(wrapped(measure, '6.1 科学算碳', 72, 3)).toEqual(['6.1 科学算碳']);
});

test('Chinese breaks after any character: 4 × 6 + 3 × 12 = 60 pixels for the first line', () => {
  expect(wrapped(measure, '6.6 基础设施低碳化', 60, 3)).toEqual(['6.6 基础设', '施低碳化']);
});

test('no line begins with a mark that ends a phrase', () => {
  expect(wrapped(measure, '热，电', 20, 3)).toEqual(['热，', '电']);
});

test('English breaks between words', () => {
  expect(wrapped(measure, '6.4 Collaborative carbon reduction', 84, 4)).toEqual([
    '6.4',
    'Collaborative',
    'carbon',
    'reduction',
  ]);
});

test('a word that no line can hold begins one and is broken', () => {
  expect(wrapped(measure, '6.3 decarbonization', 60, 3)).toEqual(['6.3', 'decarboniz', 'ation']);
});

test('what remains after the last line is told by an ellipsis, which fits as well', () => {
  expect(wrapped(measure, '目标较基准年降低', 60, 1)).toEqual(['目标较基…']);
});

test('whatever the name, no line is too wide or too many, and one that isn’t cut loses no character', () => {
  const name = fc.array(fc.constantFrom('碳', '排', '，', 'plan', ' ', 'a', '2030', '—'), { maxLength: 30 });
  fc.assert(
    fc.property(
      name,
      fc.integer({ min: 12, max: 120 }),
      fc.integer({ min: 1, max: 4 }),
      (parts, room, most) => {
        const text = parts.join('');
        const lines = wrapped(measure, text, room, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(room);
        const bare = (one: string) => one.replace(/\s/g, '');
        if (!lines.at(-1)?.endsWith('…')) expect(bare(lines.join(''))).toBe(bare(text));
      },
    ),
  );
});
