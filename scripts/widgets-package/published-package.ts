import manifest from '../../widgets/package.json' with { type: 'json' };
import { frameworkTypes } from './framework-types.ts';

/** Files of the package that hold no code. */
const plainFiles = {
  './zcf.css': './zcf.css',
  './custom-elements.json': './custom-elements.json',
  './vscode.html-custom-data.json': './vscode.html-custom-data.json',
  './vscode.css-custom-data.json': './vscode.css-custom-data.json',
  './schemas/*.json': './schemas/*.json',
  './package.json': './package.json',
} as const;

/** A module that exports nothing, for those who import the types of a framework as if they were code. */
export const nothingFile = 'types/nothing.js';

/** The package.json that is published: what the sources' says, with built files in the place of sources. */
export function publishedPackage(): Record<string, unknown> {
  const { private: _, exports: sources, ...kept } = manifest;
  const modules = Object.keys(sources).filter((name) =>
    sources[name as keyof typeof sources].endsWith('.ts'),
  );
  const acting = modules.filter((name) =>
    /\/(define|package-loader)\.ts$/.test(sources[name as keyof typeof sources]),
  );
  return {
    ...kept,
    exports: {
      ...Object.fromEntries(modules.map((name) => [name, { types: `${name}.d.ts`, default: `${name}.js` }])),
      ...Object.fromEntries(
        Object.keys(frameworkTypes).map((name) => [
          `./${name}`,
          { types: `./types/${name}.d.ts`, default: `./${nothingFile}` },
        ]),
      ),
      ...plainFiles,
    },
    customElements: 'custom-elements.json',
    sideEffects: [...acting.map((name) => `${name}.js`), './zcf.css'],
  };
}
