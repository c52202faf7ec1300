import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { weighWidgets } from '../../scripts/widget-weights.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files = {
  'base.js': 'export const base = 1;',
  'zcf-measures.js': 'import "./base.js";',
  'zcf-plain.js': 'import "./base.js";',
  'measures-start-zh.json': '{"measures":["电","气","水"]}',
  'zcf.js': 'the loader',
};
const size = (...names: (keyof typeof files)[]) =>
  names.reduce((sum, name) => sum + gzipSync(files[name], { level: 9 }).length, 0);

test('an element weighs what it starts with and the Chinese data that it shows; the loader is not its own', async () => {
  const weights = await weighWidgets(temporaryFolder(files), {
    'zcf-measures': ['base.js'],
    'zcf-plain': ['base.js'],
  });
  expect(weights).toEqual({
    'zcf-measures': {
      gzip: size('base.js', 'zcf-measures.js', 'measures-start-zh.json'),
      requests: 3,
      files: ['base.js', 'zcf-measures.js', 'measures-start-zh.json'],
    },
    'zcf-plain': {
      gzip: size('base.js', 'zcf-plain.js'),
      requests: 2,
      files: ['base.js', 'zcf-plain.js'],
    },
  });
});

test('a file that is not there is a mistake of the build', async () => {
  await expect(weighWidgets(temporaryFolder(files), { 'zcf-gone': [] })).rejects.toThrow('zcf-gone.js');
});
