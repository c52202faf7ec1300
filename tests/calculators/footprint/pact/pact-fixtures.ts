import { readFileSync } from 'node:fs';
import type {
  CarbonFootprint,
  ProductFootprint,
} from '../../../../src/calculators/footprint/pact/product-footprint.ts';

/** Footprints of suppliers that don't exist: PLA per kilogram from a province, varnish by the pail from a country. */
export const fixtureNames = ['polylactide', 'varnish'] as const;

export function fixtureText(name: (typeof fixtureNames)[number]): string {
  return readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8');
}

export function fixture(name: (typeof fixtureNames)[number]): ProductFootprint {
  return JSON.parse(fixtureText(name)) as ProductFootprint;
}

/** A fixture with other entries; those that are undefined are taken out. */
export function withPcf(footprint: ProductFootprint, pcf: object): ProductFootprint {
  return JSON.parse(
    JSON.stringify({ ...footprint, pcf: { ...footprint.pcf, ...pcf } as CarbonFootprint }),
  ) as ProductFootprint;
}
