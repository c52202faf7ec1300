import type { Plugin } from 'vite';

/**
 * Leaves out entries that hold nothing: where a group of `codeSplitting` takes all of an entry, the bundler still writes a
 * file that only imports the group's. The group's file has the element's name, so it is the one that is loaded.
 */
export function noFacades(): Plugin {
  return {
    name: 'zcf:no-facades',
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk' || !file.fileName.startsWith(FACADES)) continue;
        if (Object.values(file.modules).some(({ renderedLength }) => renderedLength > 0)) {
          throw new Error(`${file.fileName} should hold nothing, but it has code of its own.`);
        }
        delete bundle[name];
      }
    },
  };
}

/** The folder that such entries are written to. */
export const FACADES = 'facades/';
