import type { Inventory } from '../../../src/calculators/index.ts';

/**
 * The next free id of a site. Lines count too: one of a file from elsewhere may name a site that isn't listed, and must
 * not move into a new one.
 */
export function nextSiteId({ sites, lines }: Pick<Inventory, 'sites' | 'lines'>): string {
  const used = [...sites.map(({ id }) => id), ...lines.map(({ site }) => site ?? '')];
  const numbers = used.map((id) => Number(/^site-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `site-${Math.max(0, ...numbers) + 1}`;
}

/** The inventory with one more site. */
export function withSite(inventory: Inventory, name: string): Inventory {
  return { ...inventory, sites: [...inventory.sites, { id: nextSiteId(inventory), name }] };
}

/** The inventory without a site; its lines stay, and are of no site. */
export function withoutSite(inventory: Inventory, id: string): Inventory {
  return {
    ...inventory,
    sites: inventory.sites.filter((site) => site.id !== id),
    lines: inventory.lines.map((line) => {
      if (line.site !== id) return line;
      const { site: _, ...rest } = line;
      return rest;
    }),
  };
}
