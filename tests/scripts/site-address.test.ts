import { expect, test } from 'vitest';
import { normalBase, siteAddress } from '../../scripts/site-address.ts';

test.each([
  [{}, 'http://localhost:4321', '/'],
  [{ SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
  [{ SITE_URL: 'https://example.org/', BASE_PATH: 'zcf' }, 'https://example.org', '/zcf/'],
  [{ SITE_URL: 'https://example.org/a/b' }, 'https://example.org', '/a/b/'],
  [{ SITE_URL: 'https://example.org/a', BASE_PATH: '/zcf' }, 'https://example.org', '/zcf/'],
])('the address given as %j', (env, site, base) => {
  expect(siteAddress(env)).toEqual({ site, base });
});

test('a base has exactly one slash at either end', () => {
  expect(['', '/', 'zcf', '/zcf', '//zcf//', 'a/b'].map(normalBase)).toEqual([
    '/',
    '/',
    '/zcf/',
    '/zcf/',
    '/zcf/',
    '/a/b/',
  ]);
});

test('what is no address or path is refused by name', () => {
  expect(() => siteAddress({ SITE_URL: 'example.org' })).toThrow('"example.org" came');
  expect(() => siteAddress({ SITE_URL: 'ftp://example.org' })).toThrow('"ftp://example.org" came');
  expect(() => normalBase('/a/../b')).toThrow('"/a/../b" came');
  expect(() => normalBase('zcf?x')).toThrow('"zcf?x" came');
});
