import type { Emissions } from '../engine/gases.ts';
import type { QuantifiedInventory } from './quantify-inventory.ts';
import type { QuantifiedLine } from './quantify-line.ts';
import { sameLine } from './same-line.ts';
import { isoCategoryOf } from './scope3.ts';

/** What a row compares; `id` says which: a scope, a category of ISO 14064-1 or of scope 3, a source of GB/T 32150. */
export type YearRowKind = 'total' | 'scope' | 'isoCategory' | 'scope3Category' | 'gbt32150' | 'line';

/** One figure over the years. */
export interface YearRow {
  readonly kind: YearRowKind;
  /** Of a total: scope1And2-location, total-market …; of a scope: scope1, scope2-location …; of a line: its latest id. */
  readonly id: string;
  /** Of a line, as the reader named it last. */
  readonly name?: string;
  /** In tCO2e, by the order of the years; undefined where the year has no such figure, which is not zero. */
  readonly values: readonly (number | undefined)[];
}

type Quantities = readonly QuantifiedInventory[];

/** All rows of several years, totals first. */
export function yearRows(years: Quantities): readonly YearRow[] {
  const protocol = years.map(({ totals }) => totals.ghgProtocol);
  const row = (kind: YearRowKind, id: string, of: readonly (Emissions | undefined)[]): YearRow => ({
    kind,
    id,
    values: of.map((emissions) => emissions?.total.value),
  });
  return [
    row('total', 'scope1And2-location', protocol.map(({ scope1And2 }) => scope1And2.location)),
    row('total', 'scope1And2-market', protocol.map(({ scope1And2 }) => scope1And2.market)),
    row('total', 'total-location', protocol.map(({ total }) => total.location)),
    row('total', 'total-market', protocol.map(({ total }) => total.market)),
    row('scope', 'scope1', protocol.map(({ scope1 }) => scope1)),
    row('scope', 'scope2-location', protocol.map(({ scope2 }) => scope2.location)),
    row('scope', 'scope2-market', protocol.map(({ scope2 }) => scope2.market)),
    row('scope', 'scope3', protocol.map(({ scope3 }) => scope3)),
    ...isoRows(years),
    ...keyed(years.map(({ totals }) => totals.ghgProtocol.byScope3Category)).map(([id, of]) => row('scope3Category', String(id), of)),
    ...keyed(years.map(({ totals }) => totals.gbt32150.bySource)).map(([id, of]) => row('gbt32150', id, of)),
    row('gbt32150', 'withoutEnergy', years.map(({ totals }) => totals.gbt32150.direct)),
    row('gbt32150', 'withEnergy', years.map(({ totals }) => totals.gbt32150.total)),
    ...lineRows(years),
  ];
} // prettier-ignore

/** Categories 3 to 6 of ISO 14064-1 gather scope 3; 1 and 2 are the scopes themselves. */
function isoRows(years: Quantities): YearRow[] {
  const sumOf = ({ totals }: QuantifiedInventory, category: number): number | undefined => {
    const of = [...totals.ghgProtocol.byScope3Category].filter(
      ([scope3]) => isoCategoryOf(3, scope3).isoCategory === category,
    );
    return of.length ? of.reduce((all, [, { total }]) => all + total.value, 0) : undefined;
  };
  return [3, 4, 5, 6].flatMap((category): YearRow[] => {
    const values = years.map((year) => sumOf(year, category));
    return values.some((value) => value !== undefined)
      ? [{ kind: 'isoCategory', id: String(category), values }]
      : [];
  });
}

/** The keys of several maps, each once, with what every map has for it. */
function keyed<Key>(maps: readonly ReadonlyMap<Key, Emissions>[]): [Key, (Emissions | undefined)[]][] {
  const keys = new Set(maps.flatMap((map) => [...map.keys()]));
  return [...keys].map((key) => [key, maps.map((map) => map.get(key))]);
}

/** Every source once, followed back from the latest year that has it. By location, before any equity share. */
function lineRows(years: Quantities): YearRow[] {
  const seen = new Set<QuantifiedLine>();
  return [...years].reverse().flatMap((year) =>
    year.lines.flatMap((entry): YearRow[] => {
      if (seen.has(entry) || entry.scope === undefined) return [];
      const matches = years.map((other) => (other === year ? entry : sameLine(entry, other)));
      const own = matches.map((match) => (match && !seen.has(match) ? match : undefined));
      for (const match of own) if (match) seen.add(match);
      const values = own.map((match) => match?.result?.location?.total.value);
      return [{ kind: 'line', id: entry.line.id, name: entry.line.name, values }];
    }),
  );
}
