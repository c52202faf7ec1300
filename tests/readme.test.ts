import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const readme = read('README.md');
const chinese = (folder: string, pattern: RegExp) =>
  readdirSync(new URL(`src/content/${folder}`, root)).filter((name) => pattern.test(name));

describe('what README.md says', () => {
  test('its terms and measures are as many as there are files of them', () => {
    expect(readme).toContain(`第 3 章的 ${chinese('glossary', /\.zh\.mdx$/).length} 条术语`);
    expect(readme).toContain(`附录 A 的 ${chinese('measures', /\.zh\.mdx$/).length} 项措施`);
  });

  test('every command it names is a script of the project', () => {
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

describe.each(['README.md', 'docs/house.md'])('%s', (file) => {
  /** Paths in backticks with a folder; of those with a gap (`<名>`, `*`) the folder before it. */
  const paths = [
    ...read(file).matchAll(/`((?:src|widgets|scripts|tests|docs|public)\/[^`\s]*)`/g),
    ...read(file).matchAll(
      /`((?:engine|lines|texts|emissions|footprint|offset|readiness|measures|factors)\/[^`\s]*)`/g,
    ),
  ].map(([, path = '']) => path);

  test('names only files and folders that exist', () => {
    const exists = (path: string) => {
      const [known = ''] = path.split(/[^/]*[<*]/, 1);
      return ['', 'src/calculators/'].some((base) => existsSync(fileURLToPath(new URL(base + known, root))));
    };
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });
});
