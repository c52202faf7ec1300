import { gasFamilies, outsideFamilies, type Emissions } from '../../../engine/gases.ts';
import type { Quantification } from '../../../engine/quantification.ts';
import { emissionsOn } from '../../basis.ts';
import { countsScope3, isoCategoryOf } from '../../scope3.ts';
import { gasMass } from '../gas-mass.ts';
import { amountOf, tonnes } from '../../../engine/report-model.ts';
import {
  sentence,
  type MakeSection,
  type ReportBlock,
  type ReportCell,
  type ReportContext,
} from '../report-model.ts';
import type { ReportKey } from '../report-texts.ts';
import { scopeCell } from './frame.ts';

/** By scope, ISO category, gas and line; scope 2 always twice. */
export const resultsSection: MakeSection = (context) => ({
  id: 'results',
  heading: { key: 'results' },
  blocks: [byScope(context), byIso(context), ...byScope3(context), byGas(context), byLine(context), ...certificates(context)],
}); // prettier-ignore

type Both = Readonly<Record<'location' | 'market', Emissions>>;

const byScope = (context: ReportContext): ReportBlock => {
  const { scope1, scope2, scope3, scope1And2, total, co2Only } = context.quantified.totals.ghgProtocol;
  const row = (key: ReportKey, { location, market }: Both): readonly ReportCell[] => [
    { key },
    tonnes(location.total.value, context),
    tonnes(market.total.value, context),
  ];
  const same = (emissions: Emissions): Both => ({ location: emissions, market: emissions });
  return {
    type: 'table',
    caption: 'byScope',
    columns: ['item', 'location', 'marketBased'],
    rows: [
      row('scope1', same(scope1)),
      row('scope2', scope2),
      row('scope1And2', scope1And2),
      countsScope3(context.quantified)
        ? row('scope3', same(scope3))
        : [{ key: 'scope3' }, { key: 'scope3None' }, { key: 'scope3None' }],
      row('total', total),
      [{ key: 'co2Only' }, tonnes(co2Only.value, context), ''],
    ],
  };
};

/** The categories 1 to 6; 3 to 6 gather those of scope 3. */
const byIso = (context: ReportContext): ReportBlock => {
  const { scope1, scope2, byScope3Category } = context.quantified.totals.ghgProtocol;
  const cell = (category: number, basis: 'location' | 'market'): ReportCell => {
    if (category === 1) return tonnes(scope1.total.value, context);
    if (category === 2) return tonnes(scope2[basis].total.value, context);
    const counted = [...byScope3Category].filter(([of]) => isoCategoryOf(3, of).isoCategory === category);
    if (!counted.length) return { key: 'scope3None' };
    return tonnes(
      counted.reduce((all, [, { total }]) => all + total.value, 0),
      context,
    );
  };
  return {
    type: 'table',
    caption: 'byIso',
    columns: ['category', 'location', 'marketBased'],
    rows: [1, 2, 3, 4, 5, 6].map((category) => [
      { of: 'isoCategories', id: category },
      cell(category, 'location'),
      cell(category, 'market'),
    ]),
  };
};

const byScope3 = (context: ReportContext): ReportBlock[] => {
  const rows = [...context.quantified.totals.ghgProtocol.byScope3Category].map(
    ([category, { total }]): readonly ReportCell[] => [
      { of: 'scope3', id: category },
      tonnes(total.value, context),
    ],
  );
  return rows.length ? [{ type: 'table', caption: 'byScope3', columns: ['category', 'total'], rows }] : [];
};

/** The gases of the total, and below them what stands outside it; the mass where the gas is known. */
const byGas = (context: ReportContext): ReportBlock => {
  const { scope1, scope2, scope3, total } = context.quantified.totals.ghgProtocol;
  const of = ({ gases, outside }: Emissions, family: string): Quantification | undefined =>
    [...gases, ...outside].find((gas) => gas.family === family)?.co2e;
  const rows = [...gasFamilies, ...outsideFamilies].flatMap((family): (readonly ReportCell[])[] => {
    const whole = of(total.location, family);
    if (!whole) return [];
    const mass = gasMass(whole);
    const cell = (emissions: Emissions) => tonnes(of(emissions, family)?.value ?? 0, context);
    return [
      [
        { of: 'gases', id: family },
        mass === undefined ? '' : amountOf(mass, undefined, context, 6),
        cell(scope1),
        cell(scope2.location),
        cell(scope3),
        cell(total.location),
      ],
    ];
  });
  return {
    type: 'table',
    caption: 'byGas',
    columns: ['gas', 'mass', 'scope1', 'scope2', 'scope3', 'total'],
    rows,
  };
};

const byLine = (context: ReportContext): ReportBlock => ({
  type: 'table',
  caption: context.quantified.inventory.boundary.approach === 'equity-share' ? 'byLineWhole' : 'byLine',
  columns: ['name', 'scope', 'location', 'marketBased'],
  rows: context.quantified.lines
    .filter(({ scope, result }) => scope !== undefined && result?.location)
    .map((entry) => [
      entry.line.name,
      scopeCell(entry),
      tonnes(entry.result?.location?.total.value ?? 0, context),
      tonnes(emissionsOn('market', entry.result)?.total.value ?? 0, context),
    ]),
});

const certificates = (context: ReportContext): ReportBlock[] => {
  const { certificates: balance } = context.quantified;
  if (!balance) return [];
  const row = (key: ReportKey, { value }: Quantification): readonly ReportCell[] => [
    { key },
    amountOf(value, 'MWh', context),
  ];
  const rows = [
    row('gridPower', balance.grid),
    row('covered', balance.covered),
    row('uncovered', balance.uncovered),
    row('notCounted', balance.notCounted),
    row('surplus', balance.surplus),
  ];
  return [{ type: 'table', caption: 'certificates', columns: ['item', 'amount'], rows }];
};

/** The national standard's own sum, with and without the energy that is bought and sold. */
export const gbt32150Section: MakeSection = (context) => {
  const { edition, bySource, direct, total } = context.quantified.totals.gbt32150;
  return {
    id: 'gbt32150',
    heading: { key: 'gbt32150', facts: { edition } },
    blocks: [
      {
        type: 'table',
        caption: 'bySource',
        columns: ['item', 'total'],
        rows: [
          ...[...bySource].map(([group, emissions]): readonly ReportCell[] => [
            { of: 'groups', id: group },
            tonnes(emissions.total.value, context),
          ]),
          [{ key: 'withoutEnergy' }, tonnes(direct.total.value, context)],
          [{ key: 'withEnergy' }, tonnes(total.total.value, context)],
        ],
      },
    ],
  };
};

/** Biogenic CO2, ozone depleters, other substances, exports, removals: never in the total, never subtracted. */
export const apartSection: MakeSection = (context) => {
  const { total, exports, removals } = context.quantified.totals.ghgProtocol;
  const rows: (readonly ReportCell[])[] = total.location.outside.map(({ family, co2e }) => [
    { of: 'gases', id: family },
    tonnes(co2e.value, context),
  ]);
  if (exports.gases.length) rows.push([{ key: 'exports' }, tonnes(exports.total.value, context)]);
  if (removals.value) rows.push([{ key: 'removals' }, tonnes(removals.value, context)]);
  return {
    id: 'apart',
    heading: { key: 'apart' },
    blocks: rows.length
      ? [{ type: 'table', caption: 'outsideTotal', columns: ['item', 'total'], rows }]
      : [sentence('noneApart')],
  };
};
