import { expect, test } from 'vitest';
import { attributeProblems, wordsOf } from '../../../../widgets/foundation/contract/attributes.ts';
import { contractWords } from '../../../../widgets/foundation/messages/contract.ts';

const known = { hide: ['files', 'add'], locked: ['year', 'prefilled'], handover: ['scope1', 'file'] };

const problemsOf = (attributes: Readonly<Record<string, string>>) =>
  attributeProblems(
    { getAttribute: (name: string) => attributes[name] ?? null } as unknown as Element,
    known,
    contractWords.en,
  );

test('what is written as documented is told nothing about', () => {
  expect(
    problemsOf({
      hide: 'files, add',
      locked: 'year  prefilled',
      handover: '',
      theme: 'auto',
      density: 'compact',
      storage: 'browser',
      year: '2024',
      'factor-year': '2022',
      area: 'CN-CQ',
      scopes: '1 2',
    }),
  ).toEqual([]);
});

test('an unknown name is told with those that there are; the known ones beside it are no problem', () => {
  const [only, ...others] = problemsOf({ hide: 'files panels nonsense' });
  expect(others).toEqual([]);
  expect(only?.attribute).toBe('hide');
  expect(only?.message).toContain('“panels nonsense” came');
  expect(only?.message).toContain('files add');
});

test.each([
  ['theme', 'pink'],
  ['density', 'tight'],
  ['storage', 'cloud'],
  ['year', '24'],
  ['factor-year', '1990'],
  ['area', 'CN-XX'],
  ['scopes', '1 4'],
  ['locked', 'everything'],
  ['handover', 'total-everything'],
])('%s="%s" is told as one sentence that says what came', (attribute, came) => {
  const problems = problemsOf({ [attribute]: came });
  expect(problems.map((one) => one.attribute)).toEqual([attribute]);
  expect(problems[0]?.message).toMatch(/^The attribute [\w-]+ should be .+; “.+” came and is not used\.$/);
});

test('the words of a list stand between spaces or commas', () => {
  expect(wordsOf(' a, b\n c ')).toEqual(['a', 'b', 'c']);
  expect(wordsOf(null)).toEqual([]);
});
