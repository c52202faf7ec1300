import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { projectRoot } from '../../scripts/entry-point.ts';
import { tasks } from '../../scripts/steps.mjs';
import { runSteps, stepEnvironment, toolScript } from '../../scripts/tasks.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
const RUN = join(projectRoot, 'scripts/run.mjs');

describe('the command', () => {
  test('refuses a Node that is too old with a sentence', () => {
    const pretend =
      'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.8" } })';
    const { status, stderr } = run(
      '--import',
      `data:text/javascript,${encodeURIComponent(pretend)}`,
      RUN,
      'start',
    );
    expect(status).toBe(1);
    expect(stderr).toBe(
      'This project needs Node 20 or newer to start (it then brings the newer Node it builds with); this is Node 18.20.8.\n',
    );
  });

  test('refuses an unknown task by name', () => {
    const { status, stderr } = run(RUN, 'publish');
    expect(status).toBe(1);
    expect(stderr).toContain('"publish" came');
  });
});

describe('the steps', () => {
  test.each(Object.entries(tasks))('of "%s" name tools that are installed', (_, steps) => {
    for (const step of steps)
      if ('tool' in step) expect(toolScript(projectRoot, step.tool)).toMatch(/\.[cm]?js$|bin\//);
  });

  test('of the tests are all there, in the order in which a mistake is found soonest', () => {
    expect(tasks['test']?.map(({ name }) => name)).toEqual([
      'lint',
      'format check',
      'types of the pages',
      'types',
      'LibreOffice for the tests',
      'unit tests',
      'a browser for the tests',
      'build',
      'browser tests',
      'package tests',
    ]);
  });

  test('run in order and stop at the first that fails, with its exit code', async () => {
    const root = temporaryFolder({
      'ok.mjs': '',
      'fails.mjs': 'process.exit(7)',
      'never.mjs': 'process.exit(9)',
    });
    const step = (script: string) => ({ name: script, script, args: [] });
    const options = { root, node: process.execPath, extra: [] };
    vi.spyOn(console, 'log').mockReturnValue();
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    expect(await runSteps([step('ok.mjs'), step('ok.mjs')], options)).toBe(0);
    expect(await runSteps([step('ok.mjs'), step('fails.mjs'), step('never.mjs')], options)).toBe(7);
    expect(complaint.mock.lastCall?.[0]).toMatch(/The step "fails\.mjs" failed after .* \(exit code 7\)/);
  });

  test('find the project’s Node first on PATH', () => {
    const env = stepEnvironment('/project/.runtime/bin/node');
    expect(env['PATH']?.split(delimiter)[0]).toBe('/project/.runtime/bin');
  });
});
