import { afterEach, describe, expect, test, vi } from 'vitest';
import { fixedFile, siteRoot, versionPath } from '../../../widgets/foundation/data.ts';

const module = 'https://example.org/zcf/widgets/0.1.0/zcf-clause.js';

afterEach(() => void vi.unstubAllGlobals());

function answering(...answers: (Response | Error)[]) {
  const fetch = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Response) return answer;
    throw answer ?? new Error('one request too many');
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test.each([
  [module, 'https://example.org/zcf/widgets/0.1.0/', 'https://example.org/zcf/'],
  ['https://example.org/widgets/0/zcf-clause.js', 'https://example.org/widgets/0/', 'https://example.org/'],
  [`${module}?cache=1#x`, 'https://example.org/zcf/widgets/0.1.0/', 'https://example.org/zcf/'],
])('%s lies in %s of the site %s', (address, folder, root) => {
  expect(versionPath(address)).toBe(folder);
  expect(siteRoot(address)).toBe(root);
});

describe('a fixed file', () => {
  test('is asked for once, however many want it, without cookies, referrer or query', async () => {
    const fetch = answering(Response.json({ text: '应' }));
    const load = fixedFile<{ text: string }>('guideline.json', `${module}?cache=1`);
    expect(await Promise.all([load(), load(), load()])).toEqual(Array(3).fill({ text: '应' }));
    expect(fetch.mock.calls).toEqual([
      [
        'https://example.org/zcf/widgets/0.1.0/guideline.json',
        { mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' },
      ],
    ]);
  });

  test('that failed is asked for again the next time', async () => {
    const fetch = answering(new TypeError('Failed to fetch'), Response.json([1]));
    const load = fixedFile<number[]>('guideline.json', module);
    await expect(load()).rejects.toThrow('Failed to fetch');
    expect(await load()).toEqual([1]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('that is missing is refused with its address and status', async () => {
    answering(new Response('', { status: 404 }));
    await expect(fixedFile('guideline.json', module)()).rejects.toThrow(
      'https://example.org/zcf/widgets/0.1.0/guideline.json answered 404; 200 was expected.',
    );
  });
});
