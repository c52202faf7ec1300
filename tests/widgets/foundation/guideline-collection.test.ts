import { afterEach, expect, test, vi } from 'vitest';
import { loadMeasures, loadRequirements } from '../../../widgets/foundation/guideline-collection.ts';

afterEach(() => void vi.unstubAllGlobals());

test('requirements and measures are fixed files, one for each language, asked for once', async () => {
  const fetch = vi.fn(async (address: string) => Response.json({ from: address.split('/').at(-1) }));
  vi.stubGlobal('fetch', fetch);
  expect(await loadRequirements('zh')).toEqual({ from: 'requirements-zh.json' });
  expect(await loadRequirements('en')).toEqual({ from: 'requirements-en.json' });
  expect(await loadMeasures('zh')).toEqual({ from: 'measures-zh.json' });
  expect(await loadMeasures('en')).toEqual({ from: 'measures-en.json' });
  expect(await loadRequirements('en')).toEqual({ from: 'requirements-en.json' });
  expect(fetch).toHaveBeenCalledTimes(4);
});
