import { expect, test } from 'vitest';
import { linkedOnlyBy, offlinePart, releasedFiles, servedPath } from '../../scripts/offline-files.ts';

/** The version of the widgets that the pages use, beside which older ones and the moving path lie. */
const version = '2.1.0';
const partOf = (file: string) => offlinePart(file, version);

test.each([
  'index.html',
  'en/calculators/emissions/index.html',
  'factory/index.html',
  'en/verify/index.html',
  'measures/index.html',
  'offline/index.html',
  'widgets/2.1.0/zcf-emissions.js',
  'widgets/2.1.0/requirements-en.json',
  'widgets/2.1.0/integrity.json',
  'widgets/2.1.0/zcf-replay.js',
  '_astro/page.abc.js',
  'theme.js',
  'icon.svg',
  'api/requirements.json',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
])('%s is kept at once: work in any language needs it', (file) => {
  expect(partOf(file)).toBe('core');
});

test.each([
  ['guideline/6.7/index.html', 'zh'],
  ['guideline/6.7/parallel/index.html', 'zh'],
  ['measures/32/index.html', 'zh'],
  ['search/index.html', 'zh'],
  ['search/first.zh.json', 'zh'],
  ['factors/index.json', 'zh'],
  ['methods/offset-example.json', 'zh'],
  ['pagefind/wasm.unknown.pagefind', 'zh'],
  ['pagefind/pagefind.zh-cn_f79fb8.pf_meta', 'zh'],
  ['pagefind/fragment/zh-cn_0a1b.pf_fragment', 'zh'],
  ['en/guideline/6.7/index.html', 'en'],
  ['search/first.en.json', 'en'],
  ['pagefind/wasm.en.pagefind', 'en'],
  ['pagefind/index/en_0a1b.pf_index', 'en'],
])('%s is kept for readers of its language: %s', (file, language) => {
  expect(partOf(file)).toBe(language);
});

test.each([
  'widgets/2.0.0/zcf-emissions.js',
  'widgets/2/zcf.js',
  'widgets/2.0.0/integrity.json',
  'embed/emissions/index.html',
  'en/embed/hosts/index.html',
  'api/factors.csv',
  'sitemap.xml',
  '404.html',
  '.well-known/security.txt',
  '_headers',
  'nginx.conf',
  'sw.js',
  'theme.js.br',
  'guideline/6.7/index.html.gz',
])('%s is not kept: it is for others, for hosts, or for programs', (file) => {
  expect(partOf(file)).toBeUndefined();
});

test('of released versions those files are kept on demand that compute a receipt again, where there are any', () => {
  const folder = (name: string, ...more: string[]) =>
    ['zcf.js', 'integrity.json', 'requirements-zh.json', ...more].map((file) => `widgets/${name}/${file}`);
  const files = [
    ...folder('1.0.0'),
    ...folder('2.0.0', 'zcf-replay.js'),
    ...folder('2.1.0', 'zcf-replay.js'),
    ...folder('2', 'zcf-replay.js'),
  ];
  expect([...releasedFiles(files, version)].sort()).toEqual([
    'widgets/2.0.0/integrity.json',
    'widgets/2.0.0/requirements-zh.json',
    'widgets/2.0.0/zcf-replay.js',
  ]);
});

test('a page is served under its folder, with the slash', () => {
  expect(['index.html', 'en/index.html', 'guideline/6.7/index.html', 'theme.js'].map(servedPath)).toEqual([
    '',
    'en/',
    'guideline/6.7/',
    'theme.js',
  ]);
});

test('styles that only other pages link to are named, and none that a kept page shares with them', () => {
  const link = (...names: string[]) => names.map((name) => `<link href="/zcf/_astro/${name}">`).join('');
  const others = [link('host.css', 'base.css'), '<script src="/zcf/_astro/host.js"></script>'];
  expect([...linkedOnlyBy(others, [link('base.css')])]).toEqual(['_astro/host.css']);
});
