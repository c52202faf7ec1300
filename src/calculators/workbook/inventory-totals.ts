import type { Basis } from '../emissions/basis.ts';
import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import { addEmissions, type Emissions } from '../engine/gases.ts';
import { emissionsOn } from '../emissions/basis.ts';
import type { EmissionsTexts } from '../texts/index.ts';
import { Block, type CellRef, type Formula, type ModelCell } from './block.ts';
import { isInside, tonnesOf, type BySource } from './by-source.ts';
import { asSum } from './sum-formula.ts';
import type { Words } from './words.ts';

/** The totals of an inventory, and the cells that further figures refer to. */
export interface Totals {
  readonly block: Block;
  readonly names: readonly (readonly [name: string, cell: CellRef])[];
  /** Scope 1 and 2 by location before any equity share. */
  readonly whole: CellRef;
  /** The equity share that the totals were multiplied by. */
  readonly share: CellRef;
}

const TOTAL = 1;
const FIRST_GAS = 2;

/** Writes totals as sums of the rows of the sheet by source. `equityShare` is the cell of the percentage where there is one. */
export function inventoryTotals(
  quantified: QuantifiedInventory,
  sources: BySource,
  equityShare: CellRef | undefined,
  words: Words<EmissionsTexts>,
): Totals {
  const { say, texts } = words;
  const { totals, lines } = quantified;
  const { ghgProtocol: ghg, gbt32150 } = totals;
  const { families } = sources;
  const block = new Block();
  const names: (readonly [string, CellRef])[] = [];

  const heading = (title: string): void => {
    block.add({ value: title, role: 'heading' });
    block.add(
      ...[say('part'), say('total'), ...families.map((family) => texts.gases[family])].map(
        (value): ModelCell => ({ value, role: 'heading' }),
      ),
    );
  };
  /** A row of gases with their sum: `formula` gives the formula of each. */
  const row = (
    name: string,
    emissions: Emissions,
    formula: (column: number) => Formula,
    id?: string,
  ): number => {
    const place = block.rows.length;
    const inside = families.flatMap((family, index): Formula[] =>
      isInside(family) ? [[block.ref(place, FIRST_GAS + index)]] : [],
    );
    block.add(
      name,
      { value: emissions.total.value, formula: asSum(inside), role: 'total', format: 'amount' },
      ...families.map((family, index): ModelCell => ({
        value: tonnesOf(emissions, family),
        formula: formula(FIRST_GAS + index),
        role: 'computed',
        format: 'amount',
      })),
    );
    if (id !== undefined) names.push([id, block.ref(place, TOTAL)]);
    return place;
  };
  const gasAt = (column: number) => families[column - FIRST_GAS] ?? 'CO2';
  const picked =
    (
      basis: Basis,
      fact: Parameters<BySource['fact']>[0],
      value: string | number,
    ): ((column: number) => Formula) =>
    (column) => [
      'SUMIFS(',
      sources.column(basis, gasAt(column)),
      ',',
      sources.fact(fact),
      `,${typeof value === 'number' ? value : `"${value}"`})`,
    ];
  const times =
    (formula: (column: number) => Formula, factor: CellRef): ((column: number) => Formula) =>
    (column) => [...formula(column), '*', factor];
  const added =
    (...rows: readonly number[]): ((column: number) => Formula) =>
    (column) =>
      asSum(rows.map((place): Formula => [block.ref(place, column)]));

  block.add(say('share'), {
    value: ghg.equityShare,
    role: 'computed',
    ...(equityShare && { formula: [equityShare, '*0.01'] }),
  });
  const share = block.ref(0, 1);
  block.add();
  heading(say('byScope'));
  const ofScope = (basis: Basis, scope: number) => times(picked(basis, 'scope', scope), share);
  const scope1 = row(say('scope1'), ghg.scope1, ofScope('location', 1), 'Scope1');
  const scope2 = row(say('scope2Location'), ghg.scope2.location, ofScope('location', 2), 'Scope2_location');
  const market = row(say('scope2Market'), ghg.scope2.market, ofScope('market', 2), 'Scope2_market');
  const scope3 = row(say('scope3'), ghg.scope3, ofScope('location', 3), 'Scope3');
  const both = row(
    say('scope1And2Location'),
    ghg.scope1And2.location,
    added(scope1, scope2),
    'Scope1and2_location',
  );
  const bothByMarket = row(
    say('scope1And2Market'),
    ghg.scope1And2.market,
    added(scope1, market),
    'Scope1and2_market',
  );
  row(say('totalAllLocation'), ghg.total.location, added(both, scope3), 'Total_location');
  row(say('totalAllMarket'), ghg.total.market, added(bothByMarket, scope3), 'Total_market');
  const wholeFormula = (column: number): Formula => [
    '(',
    ...picked('location', 'scope', 1)(column),
    '+',
    ...picked('location', 'scope', 2)(column),
    ')',
  ];
  const whole = row(say('wholeLocation'), ghg.whole, wholeFormula);
  const co2 = families.indexOf('CO2');
  block.add(say('co2Only'), {
    value: ghg.co2Only.value,
    formula: co2 < 0 ? ['0'] : [block.ref(both, FIRST_GAS + co2)],
    role: 'total',
    format: 'amount',
  });

  if (ghg.byScope3Category.size) {
    block.add();
    heading(say('byScope3'));
    for (const [category, emissions] of ghg.byScope3Category) {
      const name = texts.scope3[category - 1];
      row(
        `${category} ${name ?? ''}`.trim(),
        emissions,
        times(picked('location', 'scope3Category', category), share),
      );
    }
  }

  block.add();
  heading(say('byIso'));
  for (const [index, name] of texts.isoCategories.entries()) {
    const of = lines.filter(({ isoCategory, result }) => isoCategory === index + 1 && result);
    const emissions = addEmissions(of.flatMap(({ result }) => emissionsOn('location', result) ?? []));
    row(
      `${index + 1} ${name}`,
      scaledBy(emissions, ghg.equityShare),
      times(picked('location', 'isoCategory', index + 1), share),
    );
  }

  block.add();
  heading(say('byGbt', { edition: gbt32150.edition }));
  const rows = new Map<string, number>();
  for (const [group, emissions] of gbt32150.bySource) {
    rows.set(group, row(texts.groups[group], emissions, picked('official', 'group', group)));
  }
  const energy = new Set(['electricity', 'heat', 'cooling', 'exports']);
  row(
    say('gbtDirect'),
    gbt32150.direct,
    added(...[...rows].flatMap(([group, place]) => (energy.has(group) ? [] : [place]))),
    'GBT32150_direct',
  );
  row(say('gbtTotal'), gbt32150.total, added(...rows.values()), 'GBT32150_total');
  return { block, names, whole: block.ref(whole, TOTAL), share };
}

/** The same gases, each times a share; the nodes below stay those of the whole. */
function scaledBy(emissions: Emissions, share: number): Emissions {
  const scale = <Q extends { readonly value: number }>(quantity: Q): Q => ({
    ...quantity,
    value: quantity.value * share,
  });
  return {
    total: scale(emissions.total),
    gases: emissions.gases.map((gas) => ({ ...gas, co2e: scale(gas.co2e) })),
    outside: emissions.outside.map((gas) => ({ ...gas, co2e: scale(gas.co2e) })),
  };
}
