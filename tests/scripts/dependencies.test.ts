import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ensureDependencies, inspectDependencies } from '../../scripts/dependencies.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const PROJECT = {
  'package.json': JSON.stringify({ dependencies: { astro: '7' }, devDependencies: { '@scope/tool': '1' } }),
  'package-lock.json': '{"lockfileVersion":3}',
};

const INSTALLED: Readonly<Record<string, string>> = {
  'astro/package.json': '{"name":"astro"}',
  'astro/dist/index.js': 'export const build = 1;',
  '@scope/tool/package.json': '{"name":"@scope/tool"}',
};

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'node_modules', file)), { recursive: true });
    writeFileSync(join(root, 'node_modules', file), content);
  }
}

/** Runs the installation and counts how often npm was asked; npm is a function that writes files. */
async function ensure(
  root: string,
  npm = () => write(root, INSTALLED),
): Promise<{ installed: number; lines: string }> {
  let installed = 0;
  const lines: string[] = [];
  const install = async (): Promise<void> => {
    installed += 1;
    npm();
  };
  await ensureDependencies({ root, install, log: (line) => lines.push(line) });
  return { installed, lines: lines.join('\n') };
}

/** A project whose dependencies have been installed. */
async function installedProject(): Promise<string> {
  const root = temporaryFolder(PROJECT);
  await ensure(root);
  return root;
}

describe('what is installed', () => {
  test('everything on a fresh machine, and nothing the second time', async () => {
    const root = temporaryFolder(PROJECT);
    expect(await ensure(root)).toMatchObject({
      installed: 1,
      lines: expect.stringContaining('node_modules is missing'),
    });
    expect(await ensure(root)).toEqual({ installed: 0, lines: '' });
  });

  test('what is new after the lockfile or package.json changed', async () => {
    const root = await installedProject();
    writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion":3,"packages":{}}');
    expect(await ensure(root)).toMatchObject({ installed: 1, lines: expect.stringContaining('has changed') });
    expect(await ensure(root)).toMatchObject({ installed: 0 });
  });

  test('a finished installation by hand is topped up, not deleted', async () => {
    const root = temporaryFolder({
      ...PROJECT,
      'node_modules/.package-lock.json': '{}',
      'node_modules/kept/index.js': '1',
    });
    await ensure(root);
    expect(readFileSync(join(root, 'node_modules/kept/index.js'), 'utf8')).toBe('1');
  });

  test('caches that tools keep in node_modules are no damage', async () => {
    const root = await installedProject();
    write(root, { '.vite/deps.json': '{}', 'astro/.cache/x': '1' });
    expect(inspectDependencies(root)).toBeUndefined();
  });
});

describe('a damaged installation starts from nothing', () => {
  const left = 'left-over/index.js';

  test.each<[string, (root: string) => void]>([
    ['a deleted package', (root) => rmSync(join(root, 'node_modules/@scope'), { recursive: true })],
    ['a half-deleted package', (root) => rmSync(join(root, 'node_modules/astro/dist'), { recursive: true })],
    ['a file cut to zero bytes', (root) => write(root, { 'astro/dist/index.js': '' })],
    [
      'an installation of ours that was interrupted',
      (root) => write(root, { '.house.json': '{"state":"installing"}' }),
    ],
    ['an installation by hand that never ended', (root) => rmSync(join(root, 'node_modules/.house.json'))],
  ])('%s', async (_, damage) => {
    const root = await installedProject();
    write(root, { [left]: 'old' });
    damage(root);
    expect(inspectDependencies(root)).toMatchObject({ startOver: true });
    expect(await ensure(root)).toMatchObject({ installed: 1 });
    expect(inspectDependencies(root)).toBeUndefined();
    expect(() => readFileSync(join(root, 'node_modules', left))).toThrow('ENOENT');
  });

  test('an npm that succeeds and leaves a package out is given a second chance', async () => {
    const root = temporaryFolder(PROJECT);
    let calls = 0;
    const { installed, lines } = await ensure(root, () => {
      calls += 1;
      write(root, calls === 1 ? { 'astro/package.json': '{}' } : INSTALLED);
    });
    expect(installed).toBe(2);
    expect(lines).toContain('"@scope/tool" is missing');
  });

  test('two failures end in a sentence, and the next run tries again', async () => {
    const root = temporaryFolder(PROJECT);
    const fail = (): never => {
      throw new Error('npm has no network');
    };
    await expect(ensure(root, fail)).rejects.toThrow(/could not be installed: .*npm has no network/);
    expect(await ensure(root)).toMatchObject({ installed: 1 });
  });
});

test('two runs at once install once', async () => {
  const root = temporaryFolder(PROJECT);
  const [first, second] = await Promise.all([ensure(root), ensure(root)]);
  expect(first.installed + second.installed).toBe(1);
});
