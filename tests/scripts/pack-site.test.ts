import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packSite } from '../../scripts/pack-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SITE = {
  'index.html': '首页',
  'en/index.html': 'home',
  'en/index.html.gz': 'bytes',
  'nginx.conf': 'server {}',
};

test('the zip holds the site in one folder, with the server’s configuration and instructions beside it', async () => {
  const files = unzipSync(await packSite({ dir: temporaryFolder(SITE), base: '/zcf/', version: '1.2.3' }));
  expect(Object.keys(files)).toEqual([
    'zero-carbon-factory-site-1.2.3/README.txt',
    'zero-carbon-factory-site-1.2.3/site/en/index.html',
    'zero-carbon-factory-site-1.2.3/site/en/index.html.gz',
    'zero-carbon-factory-site-1.2.3/site/index.html',
    'zero-carbon-factory-site-1.2.3/nginx.conf',
  ]);
  const instructions = strFromU8(files['zero-carbon-factory-site-1.2.3/README.txt'] ?? new Uint8Array());
  expect(instructions).toContain('http://服务器/zcf/');
  expect(instructions).toContain('the folder /zcf/ of the web server');
});

test('the same site gives the same bytes', async () => {
  const [first, second] = await Promise.all(
    [temporaryFolder(SITE), temporaryFolder(SITE)].map((dir) =>
      packSite({ dir, base: '/', version: '1.2.3' }),
    ),
  );
  expect(first).toEqual(second);
});

test('a folder without a finished site is refused', async () => {
  await expect(
    packSite({ dir: temporaryFolder({ 'index.html': '' }), base: '/', version: '1' }),
  ).rejects.toThrow('nginx.conf is missing');
});
