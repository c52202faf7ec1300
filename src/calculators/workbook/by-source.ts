import { emissionsOn, type Basis } from '../emissions/basis.ts';
import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import type { QuantifiedLine } from '../emissions/quantify-line.ts';
import {
  gasFamilies,
  outsideFamilies,
  type Emissions,
  type GasFamily,
  type OutsideFamily,
} from '../engine/gases.ts';
import type { EmissionsTexts } from '../texts/index.ts';
import {
  Block,
  columnHeadings,
  type CellRef,
  type Formula,
  type FormulaPart,
  type ModelCell,
} from './block.ts';
import type { NodePrinter } from './node-printer.ts';
import type { ModelSheet } from './resolve.ts';
import { asSum } from './sum-formula.ts';
import type { Words } from './words.ts';

export type Family = GasFamily | OutsideFamily;

const bases = ['location', 'market', 'official'] as const satisfies readonly Basis[];

/** The columns before the gases; the last four are what totals pick their sources by. */
const facts = ['number', 'source', 'scope', 'isoCategory', 'scope3Category', 'group'] as const;

type Fact = (typeof facts)[number];

/** A gas on a basis has a column; so has the sum of those that count. */
export type GasColumn = Family | 'total';

/** Each gas of each source on each basis, and where they stand. */
export interface BySource {
  readonly sheet: ModelSheet;
  /** The gases that any source emits, in the order of reports. */
  readonly families: readonly Family[];
  readonly column: (basis: Basis, gas: GasColumn) => FormulaPart;
  readonly fact: (fact: Fact) => FormulaPart;
  /** The total of a source by location. */
  readonly total: (place: number) => CellRef;
}

export const isInside = (family: Family): boolean => (gasFamilies as readonly string[]).includes(family);

/** The tonnes of a family of gases in an emission. */
export const tonnesOf = (emissions: Emissions | undefined, family: Family): number =>
  [...(emissions?.gases ?? []), ...(emissions?.outside ?? [])]
    .filter((gas) => gas.family === family)
    .reduce((sum, { co2e }) => sum + co2e.value, 0);

/** Whether a source is in the total of GB/T 32150, whose edition of 2015 leaves out what burning biomass emits. */
const isInGbt32150 = ({ line, group, result }: QuantifiedLine, { totals }: QuantifiedInventory): boolean => {
  const { bySource, edition } = totals.gbt32150;
  return (
    Boolean(result) && bySource.has(group) && !(edition === '2015' && line.kind === 'biomass-combustion')
  );
};

/** Prints the table that all totals add up from. */
export function bySource(
  inventory: QuantifiedInventory,
  printer: NodePrinter,
  words: Words<EmissionsTexts>,
): BySource {
  const { say, texts } = words;
  const { lines } = inventory;
  const families = [...gasFamilies, ...outsideFamilies].filter((family) =>
    lines.some(({ result }) => bases.some((basis) => has(emissionsOn(basis, result), family))),
  );
  const gases: readonly GasColumn[] = [...families, 'total'];
  const place = (basis: Basis, gas: GasColumn): number =>
    facts.length + bases.indexOf(basis) * gases.length + gases.indexOf(gas);
  const head = new Block();
  const body = new Block();
  head.add({ value: say('bySourceTitle'), role: 'title' });
  const heading = { location: 'byLocation', market: 'byMarket', official: 'byOfficial' } as const;
  const total = { location: 'totalLocation', market: 'totalMarket', official: 'totalOfficial' } as const;
  head.add(
    ...columnHeadings([
      ...facts.map((fact) => say(fact)),
      ...bases.flatMap((basis) => [
        ...families.map((family) => say(heading[basis], { gas: texts.gases[family] })),
        say(total[basis]),
      ]),
    ]),
  );
  for (const [index, entry] of lines.entries()) {
    const row = body.rows.length;
    body.add(
      index + 1,
      entry.line.name,
      entry.result ? entry.scope : undefined,
      entry.result ? entry.isoCategory : undefined,
      entry.result ? entry.scope3Category : undefined,
      isInGbt32150(entry, inventory) ? entry.group : undefined,
      ...bases.flatMap((basis) => {
        const cells = families.map((family) =>
          gasCell(entry, basis, family, () => body.ref(row, place('location', family)), printer),
        );
        const inside = families
          .filter(isInside)
          .map((family): Formula => [body.ref(row, place(basis, family))]);
        const sum: ModelCell = {
          value: emissionsOn(basis, entry.result)?.total.value ?? 0,
          formula: asSum(inside),
          role: 'total',
        };
        return [...cells, entry.result ? sum : undefined];
      }),
    );
  }
  // Formulas over no rows would refer to the heading.
  if (!lines.length) body.add();
  return {
    families,
    sheet: {
      name: say('sheetBySource'),
      blocks: [head, body],
      headings: 2,
      frozenColumns: 2,
      widths: [6, 30, 8, 12, 12, 16, ...bases.flatMap(() => gases.map(() => 16))],
      isProtected: true,
      landscape: true,
    },
    column: (basis, gas) => body.range(place(basis, gas)),
    fact: (fact) => body.range(facts.indexOf(fact)),
    total: (row) => body.ref(row, place('location', 'total')),
  };
}

const has = (emissions: Emissions | undefined, family: Family): boolean =>
  [...(emissions?.gases ?? []), ...(emissions?.outside ?? [])].some((gas) => gas.family === family);

/** What a basis doesn't tell apart is by location. */
function gasCell(
  { result }: QuantifiedLine,
  basis: Basis,
  family: Family,
  byLocation: () => CellRef,
  printer: NodePrinter,
): ModelCell | undefined {
  const own = result?.[basis];
  if (!own && (basis === 'location' || !has(result?.location, family))) return undefined;
  if (!own) return { value: tonnesOf(result?.location, family), formula: [byLocation()], role: 'computed' };
  const nodes = [...own.gases, ...own.outside].filter((gas) => gas.family === family);
  if (!nodes.length) return undefined;
  return {
    value: tonnesOf(own, family),
    formula: asSum(nodes.map(({ co2e }) => [printer.cellOf(co2e)])),
    role: 'computed',
  };
}
