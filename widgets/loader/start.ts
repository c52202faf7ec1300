import { startsWith } from './built-in.ts';
import { startChecked } from './checked.ts';
import { folder, pinned } from './folder.ts';

/** All files at once: each would name the next only when it has come. */
const startPlain = (tag: string): Promise<unknown> =>
  Promise.all(
    `${startsWith[tag]}${tag}`.split(' ').map((file) => import(/* @vite-ignore */ folder + file + '.js')),
  );

/** Loads an element. Where that fails, its own content stays on the page, and the console says why. */
export async function start(tag: string): Promise<void> {
  try {
    await (pinned ? startChecked(tag) : startPlain(tag));
  } catch (error) {
    console.error(`<${tag}> was not loaded from ${folder}: ${(error as Error).message}`);
  }
}
