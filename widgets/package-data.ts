import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the package gets its fixed files and its links from. */
export interface PackageData {
  /** The folder of a built site that holds the version's data: dist/widgets/0.5.0 */
  readonly folder: string;
  /** The site that the links of the package lead to, with a slash at its end. */
  readonly site: string;
}

const prefix = 'zcf-data:';

/** In a host's bundle there is no folder of the version: its files are modules, and the site is the one it was built for. */
const moduleInPlace = (site: string): string => `
  export const siteRoot = () => ${JSON.stringify(site)};
  export const fixedFile = (load) => {
    let shared;
    return () => (shared ??= load().then(({ default: content }) => content, (error) => {
      shared = undefined;
      throw error;
    }));
  };`;

/**
 * Takes the place of `foundation/data.ts` in the package. Each `fixedFile('x.json')` becomes an `import()` of a module that
 * holds x.json, which every bundler understands; a file that no element of a host asks for stays out of the host.
 */
export function packageData({ folder, site }: PackageData): Plugin {
  return {
    name: 'zcf:package-data',
    resolveId: (id) => (id.startsWith(prefix) ? id : undefined),
    async load(id) {
      if (/[\\/]foundation[\\/]data\.ts$/.test(id)) return moduleInPlace(site);
      if (!id.startsWith(prefix)) return undefined;
      const content: unknown = JSON.parse(
        await readFile(join(folder, `${id.slice(prefix.length)}.json`), 'utf8'),
      );
      // A text that is parsed is quicker to start with than the same as a literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(content))});`;
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return undefined;
      const replaced = code.replace(
        /\bfixedFile\(\s*["'`]([\w-]+)\.json["'`]\s*\)/g,
        (_, name: string) => `fixedFile(() => import(${JSON.stringify(prefix + name)}))`,
      );
      const other = /\bfixedFile\(\s*(?!\(\))[^)]*\)/.exec(replaced);
      if (other && !/[\\/]foundation[\\/]data\.ts$/.test(id)) {
        this.error(`A fixed file is named in the source: fixedFile('x.json'); ${other[0]} came in ${id}.`);
      }
      return replaced === code ? undefined : replaced;
    },
  };
}
