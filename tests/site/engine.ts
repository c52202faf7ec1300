import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { openFirefox } from './engine-firefox.ts';
import { openWebKit } from './engine-webkit.ts';

/** A browser of another engine than the tests' own, driven as far as they need it. */
export interface Engine {
  /** Opens a page and waits until it is loaded. */
  visit(address: string): Promise<void>;
  /** The value of an expression in the page, or in its only frame; it may be a promise. */
  evaluate(expression: string, place: 'page' | 'frame'): Promise<unknown>;
  close(): Promise<void>;
}

/** An engine that this machine may have. */
export interface KnownEngine {
  readonly name: string;
  /** What has to be installed for it. */
  readonly programs: readonly string[];
  readonly open: (paths: readonly string[]) => Promise<Engine>;
}

const engines: readonly KnownEngine[] = [
  { name: 'Firefox', programs: ['firefox-esr'], open: ([path = '']) => openFirefox(path) },
  { name: 'WebKit', programs: ['WebKitWebDriver', 'xvfb-run', 'MiniBrowser'], open: openWebKit },
];

/** Where MiniBrowser is put, which is no program for users. */
const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (machine) => `/usr/lib/${machine}/webkit2gtk-4.1`,
);

function pathOf(program: string): string | undefined {
  return [...(process.env['PATH'] ?? '').split(delimiter), ...libraries]
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The engines that are here, ready to be opened; of each other one a line says what it lacks. */
export function enginesHere(): { name: string; open: () => Promise<Engine> }[] {
  return engines.flatMap(({ name, programs, open }) => {
    const paths = programs.map(pathOf);
    const missing = programs.filter((_, index) => paths[index] === undefined);
    // Said by the first process of the tests alone, or each worker would say it again.
    if (missing.length > 0 && process.env['TEST_WORKER_INDEX'] === undefined)
      console.log(`${name} is not tried: ${missing.join(', ')} is not on this machine.`);
    if (missing.length > 0) return [];
    return [{ name, open: () => open(paths.flatMap((path) => path ?? [])) }];
  });
}
