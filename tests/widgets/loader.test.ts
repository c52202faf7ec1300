import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startOfElements } from '../../scripts/widget-start.ts';
import { hashOf } from '../../scripts/widget-releases.ts';
import manifest from '../../widgets/package.json' with { type: 'json' };
import { elements } from '../../widgets/vite.config.ts';
import { built } from './built.ts';

const { version } = manifest;
const file = async (name: string) => (await built()).read(`${version}/${name}`);
const tags = Object.keys(elements);

test.each([
  ['zcf.js', 1500],
  ['zcf.classic.js', 500],
])('%s weighs at most %i bytes of gzip', async (name, limit) => {
  const size = gzipSync(await file(name), { level: 9 }).length;
  console.log(`gzip: ${name} ${size} B`);
  expect(size).toBeLessThanOrEqual(limit);
});

test('the loader knows every element of the build and imports none before it is asked', async () => {
  const code = String(await file('zcf.js'));
  expect(tags).toContain('zcf-emissions');
  for (const tag of tags) expect(code).toContain(`"${tag}":`);
  expect(code).not.toMatch(/\b(import|from)\s*["'`]/);
});

test('of each element start.json has all that it imports, before what imports it, with the hashes of the version', async () => {
  const { hashes, read } = await built();
  const start: Record<string, Record<string, string>> = JSON.parse(String(await file('start.json')));
  expect(Object.keys(start).sort()).toEqual([...tags].sort());
  for (const [tag, files] of Object.entries(start)) {
    const names = Object.keys(files);
    expect(names.at(-1)).toBe(`${tag}.js`);
    for (const [index, name] of names.entries()) {
      expect(files[name]).toBe(hashes[name]);
      const code = String(read(`${version}/${name}`));
      for (const [, next = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)) {
        expect(names.slice(0, index), `${name} imports ${next}`).toContain(next);
      }
    }
  }
});

test('a chain of hashes: the classic script knows that of the loader, and the loader that of start.json', async () => {
  expect(String(await file('zcf.js'))).toContain(hashOf(await file('start.json')));
  expect(String(await file('zcf.classic.js'))).toContain(hashOf(await file('zcf.js')));
});

test('the classic script is an ordinary script that keeps its names to itself', async () => {
  const code = String(await file('zcf.classic.js')).trim();
  expect(code).toMatch(/^\(function\(\)\{.*\}\)\(\);$/s);
  expect(code).not.toContain('import.meta');
  expect(() => new Function(code)).not.toThrow();
});

test('files that import one another in a circle are refused by name', () => {
  const module = (fileName: string, imports: string[]) => ({ fileName, imports });
  const modules = [module('zcf-a.js', ['b.js']), module('b.js', ['c.js']), module('c.js', ['b.js'])];
  expect(() => startOfElements(modules, ['zcf-a'])).toThrow('b.js → c.js → b.js do');
  expect(
    startOfElements(
      [module('zcf-a.js', ['b.js', 'c.js']), module('b.js', ['c.js']), module('c.js', [])],
      ['zcf-a'],
    ),
  ).toEqual({
    'zcf-a': ['c.js', 'b.js'],
  });
});
