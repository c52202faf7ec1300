import { afterEach, expect, test, vi } from 'vitest';
import {
  loadMeasures,
  loadMeasuresStart,
  loadRequirements,
  loadRequirementsStart,
} from '../../../widgets/foundation/guideline-collection.ts';

afterEach(() => void vi.unstubAllGlobals());

test('requirements and measures and the beginning of both are fixed files, one for each language, asked for once', async () => {
  const fetch = vi.fn(async (address: string) => Response.json({ from: address.split('/').at(-1) }));
  vi.stubGlobal('fetch', fetch);
  expect(await loadRequirements('zh')).toEqual({ from: 'requirements-zh.json' });
  expect(await loadRequirements('en')).toEqual({ from: 'requirements-en.json' });
  expect(await loadMeasures('zh')).toEqual({ from: 'measures-zh.json' });
  expect(await loadMeasures('en')).toEqual({ from: 'measures-en.json' });
  expect(await loadRequirements('en')).toEqual({ from: 'requirements-en.json' });
  expect(await loadRequirementsStart('zh')).toEqual({ from: 'requirements-start-zh.json' });
  expect(await loadRequirementsStart('en')).toEqual({ from: 'requirements-start-en.json' });
  expect(await loadMeasuresStart('zh')).toEqual({ from: 'measures-start-zh.json' });
  expect(await loadMeasuresStart('en')).toEqual({ from: 'measures-start-en.json' });
  expect(fetch).toHaveBeenCalledTimes(8);
});
