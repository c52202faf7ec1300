import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { INSTALL, runNpm } from '../../scripts/npm.mjs';

/** What is compared: packages as they are published, and what a page would import of them. */
export interface Peer {
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly code: string;
  /** What the page has anyway, so that it doesn't count. */
  readonly external: readonly string[];
}

/**
 * What is on npm of the two peers. The embeds of both are iframes whose scripts and pages are on their sites only, so what
 * stands in for them is what a page can install.
 */
export const peers: readonly Peer[] = [
  {
    name: 'impactco2: one label (its calculators are iframes, not on npm); React apart',
    packages: { '@incubateur-ademe/impactco2-react': '1.8.2', react: '18.3.1', 'react-dom': '18.3.1' },
    code: `export { Etiquette } from '@incubateur-ademe/impactco2-react';`,
    external: ['react', 'react-dom'],
  },
  {
    name: 'mon-entreprise: engine and rules (its simulators are iframes, not on npm), no interface',
    packages: { 'modele-social': '11.1.0', publicodes: '1.10.3' },
    code: `import Engine from 'publicodes'; import rules from 'modele-social'; export const engine = () => new Engine(rules);`,
    external: [],
  },
];

/** Fetches the packages of a peer into a folder of their own and gives its minified files as a page would load them at once. */
export async function filesOf({ packages, code, external }: Peer): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'peer-'));
  try {
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
    await runNpm([...INSTALL, '--ignore-scripts', '--prefer-offline', '--legacy-peer-deps', '--silent'], {
      cwd: folder,
      node: process.execPath,
      env: process.env,
    });
    const entry = join(folder, 'entry.js');
    await writeFile(entry, code);
    const built = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        target: ['chrome109', 'safari16.4', 'firefox115'],
        modulePreload: false,
        rolldownOptions: {
          input: entry,
          preserveEntrySignatures: 'strict',
          external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
        },
      },
    });
    const [bundle] = Array.isArray(built) ? built : [built];
    const output = bundle && 'output' in bundle ? bundle.output : [];
    const byName = new Map(output.map((file) => [file.fileName, file]));
    const atOnce = new Set<string>();
    const follow = (name: string): void => {
      const file = byName.get(name);
      if (!file || atOnce.has(name)) return;
      atOnce.add(name);
      if ('imports' in file) file.imports.forEach(follow);
    };
    for (const file of output) {
      if (('isEntry' in file && file.isEntry) || file.fileName.endsWith('.css')) follow(file.fileName);
    }
    return [...atOnce].map((name) => {
      const file = byName.get(name);
      return file && 'code' in file ? file.code : String(file?.source ?? '');
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
