import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNode, printedVersion, runtimeBinary } from '../../scripts/node-runtime.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const RANGE = '>=22.18.0';
const GOOD = '#!/bin/sh\necho v24.21.0\n';

/** The first kilobytes of the real Node: a program by its header, a crash by its end. */
const TRUNCATED = readFileSync(process.execPath).subarray(0, 64 * 1024);

function putBinary(root: string, content: string | Buffer): void {
  const binary = runtimeBinary(root);
  mkdirSync(dirname(binary), { recursive: true });
  writeFileSync(binary, content);
  chmodSync(binary, 0o755);
}

/** Finds a Node from an old one, with installations that put the given binaries one after the other. */
async function find(
  root: string,
  installations: (string | Buffer)[],
): Promise<{ node: string; installed: number; lines: string[] }> {
  const lines: string[] = [];
  let installed = 0;
  const install = async (folder: string): Promise<void> => {
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
    const content = installations[installed];
    installed += 1;
    if (content === undefined) throw new Error('no network');
    putBinary(root, content);
  };
  const node = await findNode({
    root,
    range: RANGE,
    running: '20.20.2',
    log: (line) => lines.push(line),
    install,
  });
  return { node, installed, lines };
}

describe('which Node is used', () => {
  test('the running one, when it is new enough, and nothing is installed', async () => {
    const root = temporaryFolder();
    expect(await findNode({ root, range: RANGE, running: '24.0.0' })).toBe(process.execPath);
    expect(existsSync(join(root, '.runtime'))).toBe(false);
  });

  test('the one in .runtime, when the running one is too old and that one works', async () => {
    const root = temporaryFolder();
    putBinary(root, GOOD);
    expect(await find(root, [])).toEqual({ node: runtimeBinary(root), installed: 0, lines: [] });
  });

  test('a new one on a fresh machine, whose install script npm is told to allow', async () => {
    const root = temporaryFolder();
    const { node, installed } = await find(root, [GOOD]);
    expect([node, installed]).toEqual([runtimeBinary(root), 1]);
    expect(JSON.parse(readFileSync(join(root, '.runtime/package.json'), 'utf8'))).toMatchObject({
      allowScripts: { node: true },
    });
  });
});

describe('a damaged runtime is deleted and installed again', () => {
  test.each<[string, string | Buffer]>([
    ['of zero bytes, which runs and prints nothing', ''],
    ['truncated, which crashes', TRUNCATED],
    ['that is too old', '#!/bin/sh\necho v20.1.0\n'],
    ['that prints a version but fails', '#!/bin/sh\necho v24.21.0; exit 3\n'],
  ])('a binary %s', async (_, damaged) => {
    const root = temporaryFolder();
    putBinary(root, damaged);
    expect(await find(root, [GOOD])).toMatchObject({ node: runtimeBinary(root), installed: 1 });
  });

  test('a half installation without a binary', async () => {
    const root = temporaryFolder({
      '.runtime/node_modules/node/package.json': '{}',
      '.runtime/package.json': '{',
    });
    expect(await find(root, [GOOD])).toMatchObject({ installed: 1 });
  });

  test('an installation that brings a broken binary is tried once more', async () => {
    const root = temporaryFolder();
    expect(await find(root, ['', GOOD])).toMatchObject({ installed: 2 });
  });

  test('two failures end in a sentence that says what was needed and what came', async () => {
    const root = temporaryFolder();
    await expect(find(root, ['', ''])).rejects.toThrow(/No working Node >=22\.18\.0 .* prints no version/);
    await expect(find(root, [])).rejects.toThrow('no network');
    expect(existsSync(join(root, '.runtime/install.lock'))).toBe(false);
  });
});

test('a version counts only when a program really prints it', () => {
  const root = temporaryFolder({ 'text-file': 'v24.0.0' });
  expect(printedVersion(process.execPath)).toBe(process.versions.node);
  expect(printedVersion(join(root, 'text-file'))).toBeUndefined();
  expect(printedVersion(join(root, 'nothing'))).toBeUndefined();
});
