import { expect, test } from 'vitest';
import { newInventory, type Inventory, type Line } from '../../../../src/calculators/index.ts';
import { nextSiteId, withoutSite, withSite } from '../../../../widgets/emissions/parts/sites.ts';

const line = (id: string, site?: string): Line => ({
  id,
  kind: 'grid-electricity',
  name: '电',
  fields: {},
  ...(site !== undefined && { site }),
});
const inventory: Inventory = {
  ...newInventory(2024),
  sites: [
    { id: 'site-1', name: '东区' },
    { id: 'site-3', name: '西区' },
    { id: 'Werk 99', name: '南区' },
  ],
  lines: [line('line-1', 'site-1'), line('line-2', 'site-7'), line('line-3')],
};

test('a new site’s number is one above the highest of sites and of what lines name; other ids don’t count', () => {
  expect(nextSiteId(inventory)).toBe('site-8');
  expect(nextSiteId({ sites: inventory.sites, lines: [] })).toBe('site-4');
  expect(nextSiteId({ sites: [], lines: [] })).toBe('site-1');
});

test('a number that no computer can add one to isn’t counted on', () => {
  expect(nextSiteId({ sites: [{ id: `site-${'9'.repeat(30)}`, name: '' }], lines: [] })).toBe('site-1');
});

test('sites that are added one after the other have ids of their own', () => {
  const { sites } = ['甲', '乙'].reduce(withSite, inventory);
  expect(sites.slice(3)).toEqual([
    { id: 'site-8', name: '甲' },
    { id: 'site-9', name: '乙' },
  ]);
});

test('with a site its lines lose it and stay, so that no later site inherits them', () => {
  const { sites, lines } = withoutSite(inventory, 'site-1');
  expect(sites.map(({ id }) => id)).toEqual(['site-3', 'Werk 99']);
  expect(lines).toEqual([line('line-1'), line('line-2', 'site-7'), line('line-3')]);
});
