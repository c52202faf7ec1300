import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs `main` when the module was started by itself rather than imported (`import.meta.main` is younger than our
 * oldest Node). An error ends the process with exit code 1 and its sentence; the stack shows with DEBUG=1.
 */
export async function runAsProgram(moduleUrl: string, main: () => Promise<void>): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== fileURLToPath(moduleUrl)) return;
  // Read first: a library may set the variable for itself.
  const withStack = Boolean(process.env['DEBUG']);
  try {
    await main();
  } catch (error) {
    console.error(withStack ? error : (error as Error).message);
    process.exitCode = 1;
  }
}
