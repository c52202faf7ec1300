import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/built-site.ts';
import manifest from '../../widgets/package.json' with { type: 'json' };
import { packageFolder } from './packed.ts';

let folder: string;
let files: readonly string[];
beforeAll(async () => {
  folder = await packageFolder();
  files = await listFiles(folder);
}, 300_000);

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const json = <Content>(file: string): Content => JSON.parse(read(file)) as Content;
const modules = () => files.filter((file) => file.endsWith('.js'));

interface Published {
  readonly private?: boolean;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly sideEffects: readonly string[];
  readonly customElements: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

describe('package.json', () => {
  test('names the version of the widgets, may be published, and says what acts when it is imported', () => {
    const published = json<Published>('package.json');
    expect(published.private).toBeUndefined();
    expect([published.version, published.license]).toEqual([manifest.version, 'MIT']);
    expect(published.dependencies).toEqual(manifest.dependencies);
    const acting = modules().filter((file) => /^define\("zcf-/m.test(read(file)));
    expect(acting.length).toBeGreaterThanOrEqual(6);
    expect([...published.sideEffects].sort()).toEqual(
      [...acting.map((file) => `./${file}`), './loader.js', './zcf.css'].sort(),
    );
  });

  test('exports files that are there, each module with its types', () => {
    const { exports, customElements } = json<Published>('package.json');
    const named = Object.values(exports).flatMap((file) =>
      typeof file === 'string' ? file : Object.values(file),
    );
    const missing = named.filter((file) => !file.includes('*') && !existsSync(join(folder, file)));
    expect(missing).toEqual([]);
    expect(existsSync(join(folder, customElements))).toBe(true);
    for (const [name, file] of Object.entries(exports)) {
      if (typeof file !== 'string') expect(file.types, name).toMatch(/\.d\.ts$/);
    }
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'zcf.css']));
  });
});

describe('the modules', () => {
  test('take nothing of the host but the libraries that are installed with them', () => {
    const bare = new Set<string>();
    for (const file of modules()) {
      for (const [, name = ''] of read(file).matchAll(
        /^(?:import|export) (?:[^"']* from )?"([^"./][^"]*)";/gm,
      )) {
        bare.add(name.split('/')[0] ?? '');
      }
    }
    expect([...bare].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test('fetch no file of their own: data are modules, and what is beside a module are workers alone', () => {
    const beside = modules().flatMap((file) =>
      [...read(file).matchAll(/new URL\(([^)]*import\.meta\.url)/g)].map(
        ([, what]) => `${dirname(file)}: ${what}`,
      ),
    );
    expect(beside.filter((one) => one.includes('./')).sort()).toEqual([
      'parts: "./import.worker.js", import.meta.url',
      'parts: "./simulate.worker.js", import.meta.url',
    ]);
    expect(modules().filter((file) => /\bfetch\(/.test(read(file)))).toEqual([]);
    for (const worker of ['parts/simulate.worker.js', 'parts/import.worker.js']) {
      expect(files).toContain(worker);
      expect(read(worker)).not.toMatch(/^import |\bimport\(/m);
    }
    expect(read('parts/zcf-data_guideline.js')).toContain('JSON.parse(');
  });
});

test('the loader knows every element, and loads none of them with itself', () => {
  const loader = read('loader.js');
  const tags = json<{ modules: readonly { path: string; declarations: readonly unknown[] }[] }>(
    'custom-elements.json',
  ).modules.flatMap(({ path, declarations }) => (declarations.length ? [] : path));
  const loaded = [...loader.matchAll(/import\("\.\/([\w-]+\.js)"\)/g)].map(([, file]) => file);
  expect(loaded.sort()).toEqual(tags.sort());
  expect(loader).not.toMatch(/^import /m);
});

test('the types are a few files that a host can read, and tell nothing of the insides', () => {
  const declarations = files.filter((file) => file.endsWith('.d.ts'));
  const shared = declarations.filter((file) => file.startsWith('types/'));
  expect(shared).toEqual(
    ['elements', 'preact', 'properties', 'react', 'svelte', 'vue'].map((name) => `types/${name}.d.ts`),
  );
  const text = read('types/elements.d.ts');
  expect(text).not.toMatch(/\bprotected\b|\bprivate\b|#private/);
  expect(text).toContain('interface FactoryFile');
  expect(text).not.toContain('interface DeskMessages');
});

test('custom-elements.json names modules that are there', () => {
  const { modules } = json<{ modules: readonly { path: string; exports: readonly { name: string }[] }[] }>(
    'custom-elements.json',
  );
  expect(modules.length).toBeGreaterThanOrEqual(12);
  for (const { path } of modules) expect(files).toContain(path);
  expect(modules.flatMap(({ exports }) => exports.map(({ name }) => name))).toContain('zcf-emissions');
});

test('editors are told every element with its attributes and values', () => {
  const { tags } = json<{
    tags: readonly {
      name: string;
      attributes: readonly { name: string; values?: readonly { name: string }[] }[];
    }[];
  }>('vscode.html-custom-data.json');
  const theme = tags
    .find(({ name }) => name === 'zcf-emissions')
    ?.attributes.find(({ name }) => name === 'theme');
  expect(theme?.values).toEqual([{ name: 'light' }, { name: 'dark' }, { name: 'auto' }]);
  const css = json<{ properties: readonly { name: string }[] }>('vscode.css-custom-data.json');
  expect(css.properties.map(({ name }) => name)).toContain('--zcf-accent');
});

test('the schemas stand by themselves, refer to one another by their names, and refuse what is wrong', () => {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const names = files
    .filter((file) => file.startsWith('schemas/'))
    .map((file) => file.slice('schemas/'.length));
  expect(names).toEqual(['events.schema.json', 'factory-file.schema.json', 'result.schema.json']);
  for (const name of names) ajv.addSchema(json<object>(`schemas/${name}`), name);
  const result = {
    format: 'zero-carbon-factory-result',
    calculator: 'emissions',
    version: '1.0.0',
    factors: '1',
    language: 'zh',
    agreedAt: '2026-01-31T08:00:00.000Z',
    fields: [{ name: 'scope2-location', label: '范围二', value: 558.1, unit: 'tCO2e' }],
    factory: { format: 'zero-carbon-factory', version: 1, entity: { name: '示例工厂' } },
  };
  const validate = ajv.getSchema('events.schema.json#/$defs/zcf-result');
  expect(validate?.(result), JSON.stringify(validate?.errors)).toBe(true);
  expect(validate?.({ ...result, factory: { version: 1 } })).toBe(false);
  expect(validate?.({ ...result, fields: [{ name: 'total', label: '合计' }] })).toBe(false);
});
