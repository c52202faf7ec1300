import { addEmissions, co2Only, emissionsOf, type Emissions } from '../engine/gases.ts';
import { defined, multiplyConverted, portion, sum } from '../engine/operations.ts';
import type { Quantification } from '../engine/quantification.ts';
import type { Inventory } from './inventory.ts';
import type { SourceGroup } from './kinds/kind.ts';
import { emissionsOn, type Basis } from './basis.ts';
import type { QuantifiedLine } from './quantify-line.ts';
import { readNumber } from '../lines/typed-number.ts';

/** The totals of one inventory under the two rule sets. They differ by rule, not by data. */
export interface RuleSetTotals {
  readonly ghgProtocol: GhgProtocolTotals;
  readonly gbt32150: Gbt32150Totals;
}

/** ISO 14064-1 and the GHG Protocol: by scope and category, exports never netted, scope 2 always twice. */
export interface GhgProtocolTotals {
  readonly scope1: Emissions;
  readonly scope2: Readonly<Record<'location' | 'market', Emissions>>;
  readonly scope3: Emissions;
  /** Scope 3 by its category, 1 to 15; only those that have lines. */
  readonly byScope3Category: ReadonlyMap<number, Emissions>;
  /** Scope 1 and 2 together, by both bases. */
  readonly scope1And2: Readonly<Record<'location' | 'market', Emissions>>;
  readonly total: Readonly<Record<'location' | 'market', Emissions>>;
  /** Scope 1 and 2 by location before any equity share: what the indicators and the range of the factory are of. */
  readonly whole: Emissions;
  /** CO2 alone, of scope 1 and 2 by location: what clause 3.1 of the guideline speaks of. */
  readonly co2Only: Quantification<'tCO2e'>;
  /** The share by which the totals were multiplied: 1 but for the equity share approach. */
  readonly equityShare: number;
  /** Reported apart, never subtracted. */
  readonly exports: Emissions;
  readonly removals: Quantification<'tCO2e'>;
}

/** GB/T 32150: direct emissions and purchased energy, exports and recovery netted. */
export interface Gbt32150Totals {
  readonly edition: '2025' | '2015';
  /** By source, in the order of the standard. */
  readonly bySource: ReadonlyMap<SourceGroup, Emissions>;
  /** Without purchased and exported energy. */
  readonly direct: Emissions;
  readonly total: Emissions;
}

/** Divides, adds and labels. */
export function totalsByRuleSet(lines: readonly QuantifiedLine[], inventory: Inventory): RuleSetTotals {
  return { ghgProtocol: ghgProtocol(lines, inventory), gbt32150: gbt32150(lines, inventory) };
}

function ghgProtocol(lines: readonly QuantifiedLine[], inventory: Inventory): GhgProtocolTotals {
  const equityShare = equityShareOf(inventory);
  const held = lines.filter(({ scope }) => scope !== undefined);
  const total = (of: readonly QuantifiedLine[], basis: Basis) => scaled(addOn(basis, of), equityShare);
  const ofScope = (scope: number) => held.filter((line) => line.scope === scope);
  const scope1 = total(ofScope(1), 'location');
  const scope2 = { location: total(ofScope(2), 'location'), market: total(ofScope(2), 'market') };
  const scope3 = total(ofScope(3), 'location');
  // Scope by scope, so that the explanation of a total begins with the scopes and not with ten thousand lines.
  const scope1And2 = {
    location: addEmissions([scope1, scope2.location]),
    market: addEmissions([scope1, scope2.market]),
  };
  const categories = [...new Set(ofScope(3).map(({ scope3Category }) => scope3Category ?? 0))].sort(
    (a, b) => a - b,
  );
  const removed = lines
    .filter(({ group }) => group === 'removals')
    .flatMap(({ result }) => result?.activity ?? []);
  return {
    scope1,
    scope2,
    scope3,
    byScope3Category: new Map(
      categories.map((category) => [
        category,
        total(
          ofScope(3).filter((line) => line.scope3Category === category),
          'location',
        ),
      ]),
    ),
    scope1And2,
    total: {
      location: addEmissions([scope1And2.location, scope3]),
      market: addEmissions([scope1And2.market, scope3]),
    },
    whole: equityShare ? addOn('location', [...ofScope(1), ...ofScope(2)]) : scope1And2.location,
    co2Only: co2Only(scope1And2.location),
    equityShare: equityShare?.value ?? 1,
    exports: addOn(
      'official',
      lines.filter(({ group }) => group === 'exports'),
    ),
    removals: sum(removed.map(asCo2e), 'tCO2e', 'total'),
  };
}

/** A tonne of CO2 is a tonne of CO2e, whatever the set of potentials. */
const co2Itself = defined(1, 'tCO2e', 'tCO2', 'gwp');

const asCo2e = (co2: Quantification) => multiplyConverted(co2, co2Itself, co2.label);

/** What the standard counts as direct, in its order; the 2015 edition has no sources of their own for the last two. */
const DIRECT: Record<'2025' | '2015', readonly SourceGroup[]> = {
  '2025': ['combustion', 'process', 'waste', 'fugitive'],
  '2015': ['combustion', 'process'],
};

const BOUGHT_AND_SOLD: readonly SourceGroup[] = ['electricity', 'heat', 'cooling', 'exports'];

function gbt32150(lines: readonly QuantifiedLine[], { rules }: Inventory): Gbt32150Totals {
  const edition = rules.gbt32150;
  // The 2015 edition leaves every gas of burning biomass out of the total.
  const ofEdition =
    edition === '2025' ? lines : lines.filter(({ line }) => line.kind !== 'biomass-combustion');
  const groups = [...DIRECT[edition], ...BOUGHT_AND_SOLD, 'recovery'] as const;
  const bySource = new Map(
    groups.flatMap((group): [SourceGroup, Emissions][] => {
      const of = ofEdition.filter((line) => line.group === group && line.result);
      return of.length ? [[group, addOn('official', of)]] : [];
    }),
  );
  const direct = [...DIRECT[edition], 'recovery' as const].flatMap((group) => bySource.get(group) ?? []);
  return { edition, bySource, direct: addEmissions(direct), total: addEmissions([...bySource.values()]) };
}

function addOn(basis: Basis, lines: readonly QuantifiedLine[]): Emissions {
  return addEmissions(
    lines.map(({ result }) => emissionsOn(basis, result)).filter((emissions) => emissions !== undefined),
  );
}

function equityShareOf({ boundary }: Inventory): Quantification<'1'> | undefined {
  if (boundary.approach !== 'equity-share' || boundary.equityShare === undefined) return undefined;
  const percent = readNumber(boundary.equityShare, 'equityShare', () => {}, { unit: '%' });
  if (percent === undefined || percent > 100) return undefined;
  const typed = {
    label: 'share',
    value: percent,
    unit: '%',
    basis: { kind: 'entered', status: 'unknown' },
  } as const;
  return { label: 'share', value: percent * 0.01, unit: '1', basis: { kind: 'converted', from: typed } };
}

/** The part of an emission that belongs to the enterprise by its equity. */
function scaled(emissions: Emissions, share: Quantification<'1'> | undefined): Emissions {
  if (!share) return emissions;
  return emissionsOf(
    [...emissions.gases, ...emissions.outside].map(({ family, co2e }) => ({
      family,
      co2e: portion(co2e, share, 'gasEmissions'),
    })),
    'total',
  );
}
